package io.dragoman.text.load;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How names of authors and outlets are written. All patterns are bounded; lines are short. */
public final class Byline {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}+";
    private static final String PARTICLE = "(?:de|da|del|della|di|dos|du|van|von|der|den|ten|al|el|bin|ibn|la|le|ter) ";

    /** One name of at least two words. */
    static final String NAME = WORD + "(?: (?:" + PARTICLE + "){0,2}(?:[ae]l-|d[’'])?" + WORD + "){1,4}";

    /** One name or several. */
    static final String NAMES = NAME + "(?:(?:, and | and | & |, )" + NAME + "){0,4}";

    private static final Pattern LABELLED = Pattern.compile(
            "(?:(?i:by|authors?:|author -|written by:?|text by:?|words by:?|story by:?|reporting by:?|reported by:?"
                    + "|by:)) (?<names>" + NAMES + ")(?<rest>(?![\\p{L}]).*+)?");
    private static final Pattern FOR_OUTLET = Pattern.compile(
            "(?<names>" + NAMES
                    + "), (?:(?:exclusively|especially|specially|writing|reporting) )?for (?<outlet>(?:the |The )?\\p{Lu}[^.,;:|]{1,60})");
    private static final Pattern STAFF_WRITER =
            Pattern.compile("(?<outlet>\\p{Lu}[^.,;:|]{1,60}?) (?i:staff (?:writer|reporter|correspondent))");
    private static final Pattern SOLE_NAME = Pattern.compile(NAME);
    private static final Pattern HONORIFIC = Pattern.compile("^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Ambassador)\\.? ");

    private static final Set<String> NOT_NAMES = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "the",
            "our",
            "staff",
            "this",
            "last",
            "next",
            "mid-march");
    private static final Pattern OUTLET_WORD = Pattern.compile(
            ".*\\b(?i:news(?:wire|paper|week)?|press|times|post|agency"
                    + "|journal|herald|tribune|daily|weekly|gazette|guardian|observer|review|outlook|monitor|magazine|telegraph"
                    + "|courier|chronicle|dispatch|broadcasting|radio|television|institute|foundation|ministry|department"
                    + "|office|reuters|afp|xinhua|tass|yonhap|interfax|bloomberg|bbc|cnn|al jazeera|politico|ap|upi|kyodo)\\b.*");

    private Byline() {}

    /**
     * Who wrote it.
     *
     * @param outlet where, if the byline tells
     * @param rest what follows the names in the line
     */
    public record Credit(String author, @Nullable String outlet, String rest) {}

    /** Reads "By A. Name", "Author: A. Name and B. Name, Outlet" or "A. Name, for Outlet"; null if it is none. */
    public static @Nullable Credit read(String line) {
        Matcher labelled = LABELLED.matcher(line);
        if (labelled.matches() && isName(labelled.group("names"))) {
            String rest = String.valueOf(labelled.group("rest"));
            return new Credit(labelled.group("names"), null, labelled.group("rest") == null ? "" : rest);
        }
        Matcher forOutlet = FOR_OUTLET.matcher(line);
        if (forOutlet.matches() && isName(forOutlet.group("names"))) {
            return new Credit(forOutlet.group("names"), outlet(forOutlet.group("outlet")), "");
        }
        return null;
    }

    public static boolean isSoleName(String text) {
        return text.length() <= 60 && SOLE_NAME.matcher(text).matches() && isName(text) && !isOutlet(text);
    }

    private static boolean isName(String names) {
        for (String word : names.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (NOT_NAMES.contains(word)) {
                return false;
            }
        }
        return true;
    }

    public static boolean isOutlet(String text) {
        return OUTLET_WORD.matcher(text).matches();
    }

    /** The outlet of "Outlet staff writer", or null. */
    static @Nullable String staffOutlet(String text) {
        Matcher matcher = STAFF_WRITER.matcher(text);
        return matcher.matches() ? outlet(matcher.group("outlet")) : null;
    }

    /** An outlet's name without quotation marks and a small "the" in front. */
    static String outlet(String written) {
        String name = written.strip();
        name = name.startsWith("the ") ? name.substring(4) : name;
        return name.replaceAll("^[“”\"«‘']|[“”\"»’',.]{1,3}$", "");
    }

    static String withoutHonorific(String author) {
        return HONORIFIC.matcher(author).replaceFirst("");
    }
}
