package io.dragoman.parser.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds addresses of the net and of machines in words. */
public final class Links {

    private static final List<String> PROTOCOLS = List.of("http://", "https://", "ftp://", "sftp://");

    private static final String PROTOCOL = "(?:\\p{Alpha}{3,9}://)?";
    private static final String USER = "(?:\\w+(?::\\S*)?@)?";
    private static final String NUMBERS = "\\d{3}(?:\\.\\d{1,3}){3}";
    private static final String LABEL = "\\w+(?:-\\w+)*";
    private static final String NAMES = LABEL + "(?:\\." + LABEL + ")*\\.\\p{Alpha}{2,}";
    private static final String PORT_AND_PATH = "(?::\\d{2,5})?(?:/\\S*)?";
    private static final Pattern ADDRESS =
            Pattern.compile(PROTOCOL + USER + "(?:" + NUMBERS + "|" + NAMES + ")" + PORT_AND_PATH);

    private Links() {}

    /** A part of a word. */
    public record Range(int start, int end) {}

    public static boolean beginsWithProtocol(String word) {
        if (word.indexOf("://") < 0) {
            return false;
        }
        String small = Characters.toSmall(word);
        return PROTOCOLS.stream().anyMatch(small::startsWith);
    }

    /** The first address in a word, or null. */
    public static @Nullable Range find(String word) {
        if (!mayHoldAddress(word)) {
            return null;
        }
        Matcher address = ADDRESS.matcher(word);
        return address.find() ? new Range(address.start(), address.end()) : null;
    }

    /** Whether an address is somewhere in a word, or it begins with a protocol. */
    static boolean isLink(String word) {
        return beginsWithProtocol(word) || find(word) != null;
    }

    /** What every address has: a period between what may stand there. Most words have none. */
    private static boolean mayHoldAddress(String word) {
        for (int dot = word.indexOf('.', 1); dot > 0 && dot + 1 < word.length(); dot = word.indexOf('.', dot + 1)) {
            char next = word.charAt(dot + 1);
            boolean name =
                    Characters.isLetter(next) && dot + 2 < word.length() && Characters.isLetter(word.charAt(dot + 2));
            if (name || Characters.isDigit(next)) {
                return true;
            }
        }
        return false;
    }
}
