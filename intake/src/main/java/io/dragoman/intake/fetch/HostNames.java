package io.dragoman.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The system of host names. */
public interface HostNames {

    /** All internet addresses of a name; of a number that number. */
    InetAddress[] find(String host) throws UnknownHostException;
}
