package io.dragoman.text.english;

import io.dragoman.text.Parser.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes words the way the parser's training text did: quotation marks as {@code ``} and {@code ''}, apostrophes
 * straight, an editor's letters without their brackets. With the marks of newspapers it now and then takes what is quoted for the main clause.
 */
final class Forms {

    private static final Pattern EDITED = Pattern.compile("\\[(\\p{L}{1,2})](?=.)|(?<=.)\\[(\\p{L}{1,2})]");

    private Forms() {}

    /** One form for each word of a sentence, in order. */
    static List<String> of(List<Word> sentence) {
        List<String> forms = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            forms.add(form(sentence, i));
        }
        return forms;
    }

    private static String form(List<Word> sentence, int at) {
        String form = sentence.get(at).form();
        return switch (form) {
            case "“", "„", "«" -> "``";
            case "”", "»" -> "''";
            case "‘" -> "`";
            case "\"" -> opens(sentence, at) ? "``" : "''";
            default -> EDITED.matcher(form.replace('’', '\'')).replaceAll("$1$2");
        };
    }

    /** A straight mark opens where it touches the word behind it only. */
    private static boolean opens(List<Word> sentence, int at) {
        boolean before =
                at > 0 && sentence.get(at - 1).end() == sentence.get(at).start();
        boolean behind = at + 1 < sentence.size()
                && sentence.get(at).end() == sentence.get(at + 1).start();
        return behind && !before;
    }
}
