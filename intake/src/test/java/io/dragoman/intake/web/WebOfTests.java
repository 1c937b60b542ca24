package io.dragoman.intake.web;

import io.dragoman.intake.fetch.Reach;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** As on the web, but that 127.0.0.1 is public: the rest of this machine, 127.0.0.2 for one, is private. */
public final class WebOfTests implements Reach {

    private final Reach real = Reach.publicAddresses();

    @Override
    public @Nullable String objection(InetAddress address) {
        return address.getHostAddress().equals("127.0.0.1") ? null : real.objection(address);
    }
}
