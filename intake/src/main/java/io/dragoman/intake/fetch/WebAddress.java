package io.dragoman.intake.fetch;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of something on the web, written in one way only: scheme and host in small letters, the host in ASCII, no
 * default port, no fragment, everything that needs it escaped.
 *
 * @param secure whether the scheme is https
 * @param host a name, a dotted IPv4 address, or an IPv6 address in brackets
 * @param port 1 to 65535
 * @param path what is asked of the server: path and query, beginning with a slash
 */
public record WebAddress(boolean secure, String host, int port, String path) {

    private static final int MAX_LENGTH = 4_000;

    private static final Pattern FORM =
            Pattern.compile("(?i)(https?)://([^/?#\\\\]*)(/[^?#]*)?(\\?[^#]*)?(?:#.*)?", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,30}:.*", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]{2,60}]|[^:\\[\\]]+)(?::(\\d{0,5}))?");
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,30}");
    /** The rule by which browsers take a host for a number, however written: 0x7f.1, 017700000001, 2130706433. */
    private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)");

    private static final Pattern DOTTED =
            Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");

    /** Whether an argument is an address and not a file. */
    public static boolean looksLikeOne(String argument) {
        return argument.matches("(?s)[A-Za-z][A-Za-z0-9+.-]{1,30}://.*");
    }

    /** Reads an address; throws for all that is not of the web, for credentials and for numbers in disguise. */
    public static WebAddress parse(String written) throws FetchException {
        String address = written.strip();
        if (address.length() > MAX_LENGTH) {
            throw FetchException.forbidden("an address of more than " + MAX_LENGTH + " characters", "check it");
        }
        Matcher form = FORM.matcher(address);
        if (!form.matches()) {
            throw SCHEME.matcher(address).matches() && !address.matches("(?is)https?:.*")
                    ? FetchException.forbidden(
                            "the scheme " + address.substring(0, address.indexOf(':')) + " is not fetched",
                            "give an address that begins with http:// or https://")
                    : notAnAddress();
        }
        boolean secure = form.group(1).length() == 5;
        String authority = form.group(2);
        if (authority.contains("@")) {
            throw FetchException.forbidden(
                    "an address with a user's name or password", "leave out what stands before the @");
        }
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            throw notAnAddress();
        }
        int port = port(parts.group(2), secure);
        String path = (form.group(3) == null ? "/" : form.group(3)) + (form.group(4) == null ? "" : form.group(4));
        return new WebAddress(secure, host(parts.group(1)), port, escaped(path));
    }

    private static FetchException notAnAddress() {
        return FetchException.forbidden("not an address", "check it: http://HOST/PATH or https://HOST/PATH");
    }

    private static int port(@Nullable String digits, boolean secure) throws FetchException {
        if (digits == null || digits.isEmpty()) {
            return secure ? 443 : 80;
        }
        int port = Integer.parseInt(digits);
        if (port < 1 || port > 65_535) {
            throw notAnAddress();
        }
        return port;
    }

    private static String host(String written) throws FetchException {
        if (written.startsWith("[")) {
            return written.toLowerCase(Locale.ROOT);
        }
        String host;
        try {
            host = IDN.toASCII(written).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw notAnAddress();
        }
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (NUMBER.matcher(host).matches() && !DOTTED.matcher(host).matches()) {
            throw FetchException.forbidden("an internet address in disguise", "write it with four decimal numbers");
        }
        if (host.length() > 253 || !NAME.matcher(host).matches()) {
            throw notAnAddress();
        }
        return host;
    }

    /** What servers get is ASCII without blanks; what is escaped already stays. */
    private static String escaped(String path) {
        StringBuilder escaped = new StringBuilder(path.length());
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xFF);
            boolean plain = character > ' ' && character < 0x7F && "\"<>\\^`{|}".indexOf(character) < 0;
            if (plain) {
                escaped.append(character);
            } else {
                escaped.append('%').append(String.format(Locale.ROOT, "%02X", (int) character));
            }
        }
        return escaped.toString();
    }

    /** The address that a reference on the page at this address leads to. */
    public WebAddress resolve(String reference) throws FetchException {
        String target = reference.strip();
        if (target.startsWith("//")) {
            return parse((secure ? "https:" : "http:") + target);
        }
        if (SCHEME.matcher(target).matches()) {
            return parse(target);
        }
        if (target.startsWith("/")) {
            return parse(origin() + target);
        }
        String file = path.replaceFirst("(?s)\\?.*", "");
        if (target.isEmpty() || target.startsWith("?") || target.startsWith("#")) {
            return parse(origin() + (target.startsWith("?") ? file + target : path));
        }
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        return parse(origin() + withoutDots(folder + target));
    }

    private static String withoutDots(String path) {
        int query = path.indexOf('?');
        String file = query < 0 ? path : path.substring(0, query);
        Deque<String> kept = new ArrayDeque<>();
        String[] names = file.substring(1).split("/", -1);
        for (int i = 0; i < names.length; i++) {
            boolean dots = names[i].equals(".") || names[i].equals("..");
            if (names[i].equals("..")) {
                kept.pollLast();
            }
            if (!dots) {
                kept.addLast(names[i]);
            } else if (i == names.length - 1) {
                kept.addLast("");
            }
        }
        return "/" + String.join("/", kept) + (query < 0 ? "" : path.substring(query));
    }

    /** Scheme, host and port: whom {@code robots.txt} speaks for. */
    public String origin() {
        boolean usual = port == (secure ? 443 : 80);
        return (secure ? "https://" : "http://") + host + (usual ? "" : ":" + port);
    }

    /** The last name in the path, else the host: what its reader may call the page. */
    public String name() {
        String[] names = path.replaceFirst("(?s)\\?.*", "").split("/", 0);
        return names.length == 0 ? host : names[names.length - 1];
    }

    @Override
    public String toString() {
        return origin() + path;
    }
}
