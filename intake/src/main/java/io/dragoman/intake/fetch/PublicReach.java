package io.dragoman.intake.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of public servers. An IPv4 address written as an IPv6 one (mapped, or translated by NAT64) is judged as what
 * it is: networks without IPv4 reach every old server that way. Immutable.
 */
final class PublicReach implements Reach {

    /** The prefix 64:ff9b::/96. */
    private static final String TRANSLATED = "64:ff9b::/96 NAT64";

    private final AddressBlock translated = AddressBlock.parse(TRANSLATED);
    private final List<AddressBlock> special;

    PublicReach() {
        this.special = text().lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(AddressBlock::parse)
                .toList();
    }

    private static String text() {
        try (InputStream stream = PublicReach.class.getResourceAsStream("special-addresses.txt")) {
            if (stream == null) {
                throw new IllegalStateException("missing from the build: special-addresses.txt");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable String objection(InetAddress address) {
        InetAddress judged = plain(address);
        for (AddressBlock block : special) {
            if (block.contains(judged)) {
                return address.getHostAddress() + ": " + block.purpose();
            }
        }
        // What the list may come to lack, Java's own marks may tell.
        boolean odd = judged.isAnyLocalAddress()
                || judged.isLoopbackAddress()
                || judged.isLinkLocalAddress()
                || judged.isSiteLocalAddress()
                || judged.isMulticastAddress();
        return odd ? address.getHostAddress() + ": not a public address" : null;
    }

    private InetAddress plain(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean holds = bytes.length == 16 && (translated.contains(address) || isMapped(bytes));
        return holds ? last(bytes) : address;
    }

    private static boolean isMapped(byte[] bytes) {
        for (int i = 0; i < 10; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return bytes[10] == (byte) 0xFF && bytes[11] == (byte) 0xFF;
    }

    private static InetAddress last(byte[] bytes) {
        try {
            return Inet4Address.getByAddress(Arrays.copyOfRange(bytes, 12, 16));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
