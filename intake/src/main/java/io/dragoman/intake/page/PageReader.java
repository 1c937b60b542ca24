package io.dragoman.intake.page;

import io.dragoman.intake.markup.InlinedData;
import io.dragoman.intake.markup.MarkupBounds;
import io.dragoman.text.load.Facts;
import io.dragoman.text.load.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article of a web page. The page is parsed as browsers do, whatever is wrong with it; nothing in it is run or
 * fetched. Immutable and thread-safe.
 */
public final class PageReader {

    /** Deeper elements are hung on their ancestors: text nested further is of no page that people read. */
    private static final int MAX_DEPTH = 300;
    /** Where boxes hold less than this, in characters, and the structured data more, the page is made by scripts. */
    private static final int LITTLE = 250;

    private final BoxNames names = BoxNames.load();
    private final MainContent content = new MainContent(SectionOpeners.load());
    private final PageFacts facts;

    /**
     * Makes a reader.
     *
     * @param today no page was published later
     */
    public PageReader(LocalDate today) {
        this.facts = new PageFacts(new PageDay(today));
    }

    /**
     * Reads a page.
     *
     * @param charset the character set that whoever sent the page named, null if none
     * @param address where it was found, null if unknown
     * @throws Refusal if it is larger than any page for people
     */
    public Page read(byte[] bytes, @Nullable String charset, @Nullable String address) throws Refusal {
        byte[] page = InlinedData.without(bytes);
        MarkupBounds.checkSize(page.length, "a web page");
        return read(CharsetFinder.decode(page, charset), address);
    }

    /** Reads a page that is decoded already. */
    public Page read(String html, @Nullable String address) throws Refusal {
        MarkupBounds.check(html, "a web page");
        Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, address == null ? "" : address);
        return read(page, address);
    }

    private Page read(Document page, @Nullable String address) {
        Clues clues = Clues.of(page);
        StructuredData data = StructuredData.of(clues.scripts);
        BoxTree tree = new BoxTree(names, clues.unfolded);
        Box body = tree.of(page.body());
        Facts told = facts.of(page, clues, data, tree.blocks(), address);
        String text = join(content.of(body, told.title()));
        String declared = data.body();
        if (text.length() < LITTLE && declared != null && declared.length() > 2 * text.length()) {
            text = plain(declared);
        }
        return new Page(text, told);
    }

    /** Decodes a document as pages are decoded: by byte-order mark, by validity, by declaration, by likeness. */
    public String decode(byte[] bytes, @Nullable String charset) {
        return CharsetFinder.decode(bytes, charset);
    }

    /** The text of a piece of HTML, all of it: what a feed or a mail holds needs no search. */
    public String fragment(String html) throws Refusal {
        MarkupBounds.check(html, "a piece of a page");
        Document piece = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
        Element body = piece.body();
        return join(new ContentReader(SectionOpeners.NONE, null).read(new BoxTree(BoxNames.NONE, Set.of()).of(body)));
    }

    private static String plain(String declared) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : declared.split("\\R{1,9}", -1)) {
            if (!paragraph.isBlank()) {
                text.append(text.isEmpty() ? "" : "\n\n")
                        .append(paragraph.strip().replaceAll("\\s{1,99}", " "));
            }
        }
        return text.toString();
    }

    private static String join(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            text.append(text.isEmpty() ? "" : "\n\n").append(block.text());
        }
        return text.toString();
    }
}
