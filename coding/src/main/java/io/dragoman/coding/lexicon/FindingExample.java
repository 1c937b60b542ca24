package io.dragoman.coding.lexicon;

import io.dragoman.record.RuleReference;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of the lexicon and the statements, figures or characterisations that must be found in it.
 *
 * @param text the sentence without its square brackets
 * @param wanted one line for each, in the notation of its kind; empty if nothing may be found
 */
public record FindingExample(RuleReference at, String text, List<String> wanted) {
    public FindingExample {
        wanted = List.copyOf(wanted);
    }

    public boolean negative() {
        return wanted.isEmpty();
    }

    /**
     * Reads {@code "Trade rose to over $22 billion. => 22000000000 USD over"}; several findings are joined with ";".
     *
     * @throws IllegalArgumentException with what is wrong
     */
    static FindingExample parse(RuleReference at, String line) {
        int arrow = line.lastIndexOf("=>");
        if (arrow < 0) {
            throw new IllegalArgumentException("an example needs \"=>\" and what must be found, or \"=> none\"");
        }
        String result = line.substring(arrow + 2).strip();
        if (result.isEmpty()) {
            throw new IllegalArgumentException("nothing stands after \"=>\"; write \"none\" if nothing may be found");
        }
        List<String> wanted = new ArrayList<>();
        if (!result.equals("none")) {
            for (String part : result.split(";", -1)) {
                wanted.add(part.strip());
            }
        }
        return new FindingExample(
                at, line.substring(0, arrow).replaceAll("[\\[\\]]", "").strip(), wanted);
    }
}
