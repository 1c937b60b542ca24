package io.dragoman.intake.page;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses as identities: without what tells only how a reader came to the page. */
public final class Addresses {

    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(?:utm_\\w{1,30}|fbclid|gclid|mc_[ce]id|igshid|ref|ref_src|cmpid|ns_\\w{1,30}|at_(?:medium|campaign)"
                    + "|smid|partner|output|amp)(?:=.*)?");

    private Addresses() {}

    /** An address without fragment and marks of campaigns. */
    public static String tidy(String address) {
        String bare = address.strip();
        int fragment = bare.indexOf('#');
        bare = fragment < 0 ? bare : bare.substring(0, fragment);
        int query = bare.indexOf('?');
        if (query < 0) {
            return bare;
        }
        String kept = Arrays.stream(bare.substring(query + 1).split("&", -1))
                .filter(each -> !each.isEmpty() && !TRACKING.matcher(each).matches())
                .collect(Collectors.joining("&"));
        return bare.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept);
    }
}
