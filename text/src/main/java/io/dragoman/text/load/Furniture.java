package io.dragoman.text.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Recognises page controls and notices by whole short lines; the patterns are data. Immutable and thread-safe. */
final class Furniture {

    private static final int MAX_LENGTH = 320;
    private static final int MAX_LENGTH_WITHIN = 120;

    private final Pattern anywhere;
    private final Pattern head;
    private final Pattern tail;
    private final Pattern opener;

    private Furniture(Map<String, List<String>> sections) {
        anywhere = join(sections, "[anywhere]");
        head = join(sections, "[head]");
        tail = join(sections, "[tail]");
        opener = join(sections, "[opener]");
    }

    static Furniture load() {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : DataFile.lines("furniture.txt")) {
            if (line.startsWith("[") && line.endsWith("]") && !line.contains(" ")) {
                section = sections.computeIfAbsent(line, name -> new ArrayList<>());
            } else {
                section.add(line);
            }
        }
        return new Furniture(sections);
    }

    private static Pattern join(Map<String, List<String>> sections, String name) {
        List<String> patterns = sections.get(name);
        if (patterns == null) {
            throw new IllegalStateException("furniture.txt has no section " + name);
        }
        return Pattern.compile(
                "(?:" + String.join("|", patterns) + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean isWithin(Passage passage) {
        return passage.length() <= MAX_LENGTH_WITHIN
                && anywhere.matcher(passage.plain()).matches();
    }

    boolean isAtHead(Passage passage) {
        return isWithin(passage) || matches(head, passage);
    }

    boolean isAtTail(Passage passage) {
        return isWithin(passage) || matches(tail, passage) || opensEnd(passage);
    }

    /** Whether everything after it is furniture as well: "Related articles". */
    boolean opensEnd(Passage passage) {
        return matches(opener, passage);
    }

    private static boolean matches(Pattern pattern, Passage passage) {
        return passage.length() <= MAX_LENGTH
                && pattern.matcher(passage.plain()).matches();
    }
}
