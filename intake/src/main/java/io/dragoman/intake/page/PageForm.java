package io.dragoman.intake.page;

import io.dragoman.intake.markup.Prologue;
import io.dragoman.text.load.Facts;
import io.dragoman.text.load.Form;
import io.dragoman.text.load.Found;
import io.dragoman.text.load.Input;
import io.dragoman.text.load.Refusal;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A web page by itself. */
public final class PageForm implements Form {

    private static final Set<String> ROOTS = Set.of("html", "head", "body", "title", "meta", "base");

    private static final Pattern TAGS =
            Pattern.compile("<(?:p|div|article|h[1-6]|br|table|span|a)[ >/]", Pattern.CASE_INSENSITIVE);

    /** With the pictures that a browser wrote into it. */
    private static final int MAX_BYTES = 16_000_000;

    private final PageReader reader;

    public PageForm(PageReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean recognises(Input input) {
        String beginning = input.beginning();
        if (beginning.startsWith("<\0")
                || beginning.startsWith("\u00FF\u00FE<\0")
                || beginning.startsWith("\u00FE\u00FF\0<")) {
            return beginning.replace("\0", "").toLowerCase(Locale.ROOT).contains("<html");
        }
        if (ROOTS.contains(Prologue.root(beginning))) {
            return true;
        }
        String name = input.name().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        return named && TAGS.matcher(beginning).find();
    }

    @Override
    public void read(Input input, Found found) throws Refusal, IOException {
        Page page = reader.read(
                input.bytes(MAX_BYTES, "a web page"),
                input.charset(),
                input.facts().url());
        tell(page, input, found);
    }

    /** Tells the article of a page, or refuses it if there is none. */
    static void tell(Page page, Input input, Found found) throws Refusal {
        if (page.text().isEmpty()) {
            throw new Refusal(
                    "a web page without an article (a list, a wall, or text made by a script)",
                    "open it in a browser and save the text");
        }
        // What the page tells of itself goes before what is known of the place it was found in.
        Facts facts = page.facts().or(input.facts());
        found.article(input.baseName(), input.origin(), page.text(), facts);
    }
}
