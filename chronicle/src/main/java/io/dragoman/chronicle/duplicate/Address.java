package io.dragoman.chronicle.duplicate;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of one page in their several spellings. */
final class Address {

    private static final Pattern SCHEME = Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("^(?:www|m|mobile|amp)\\.");
    private static final Pattern CAMPAIGN = Pattern.compile("(?<=[?&])(?:utm_[a-z]+|fbclid|gclid|ref|src)=[^&]*&?");
    private static final Pattern REST = Pattern.compile("[?&]*$|/+(?:amp/?)?$");

    private Address() {}

    /** One spelling for all: without scheme, mobile host, campaign and fragment; null for null. */
    static @Nullable String of(@Nullable String url) {
        if (url == null || url.isBlank()) {
            return null;
        }
        String bare = SCHEME.matcher(url.strip()).replaceFirst("");
        int fragment = bare.indexOf('#');
        bare = fragment < 0 ? bare : bare.substring(0, fragment);
        int slash = bare.indexOf('/');
        String host = (slash < 0 ? bare : bare.substring(0, slash)).toLowerCase(Locale.ROOT);
        String path = slash < 0 ? "" : CAMPAIGN.matcher(bare.substring(slash)).replaceAll("");
        path = REST.matcher(REST.matcher(path).replaceFirst("")).replaceFirst("");
        return HOST.matcher(host).replaceFirst("") + path;
    }
}
