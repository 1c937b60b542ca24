package io.dragoman.exchange.scoring.article;

import io.dragoman.exchange.scoring.shared.Words;
import java.util.regex.Pattern;

/** The form in which names of actors and places are compared: without case, article, title, genitive and marks. */
final class ActorNames {

    private static final Pattern GENITIVE = Pattern.compile("'s\\z");
    private static final Pattern TITLE =
            Pattern.compile("^(?:the|mr|mrs|ms|dr|president|prime minister|foreign minister|minister)\\.? ");
    private static final Pattern MARK = Pattern.compile("[^" + Words.WORD + " ]");

    private ActorNames() {}

    static String key(String name) {
        String key = GENITIVE.matcher(Words.normalized(name)).replaceAll("");
        key = TITLE.matcher(key).replaceFirst("");
        return Words.strip(MARK.matcher(key).replaceAll(""));
    }
}
