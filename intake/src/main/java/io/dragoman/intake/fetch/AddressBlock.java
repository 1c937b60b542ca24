package io.dragoman.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A block of internet addresses, such as {@code 10.0.0.0/8}.
 *
 * @param purpose what it is for
 */
record AddressBlock(InetAddress first, int prefix, String purpose) {

    AddressBlock {
        if (prefix < 0 || prefix > 8 * first.getAddress().length) {
            throw new IllegalArgumentException(first + " has no prefix of " + prefix + " bits");
        }
    }

    /** Reads {@code 10.0.0.0/8 a private network}. */
    static AddressBlock parse(String line) {
        int slash = line.indexOf('/');
        int blank = line.indexOf(' ');
        if (slash < 0 || blank < slash) {
            throw new IllegalArgumentException("not a block of addresses and its purpose: " + line);
        }
        try {
            // Only digits, colons and letters a to f: never a name that would be looked up.
            return new AddressBlock(
                    InetAddress.getByName(line.substring(0, slash)),
                    Integer.parseInt(line.substring(slash + 1, blank)),
                    line.substring(blank).strip());
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not a block of addresses: " + line, e);
        }
    }

    boolean contains(InetAddress address) {
        byte[] one = first.getAddress();
        byte[] other = address.getAddress();
        if (one.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((one[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
