package io.dragoman.intake.hostile;

import static io.dragoman.intake.hostile.Attack.harmless;
import static io.dragoman.intake.hostile.Attack.refused;
import static io.dragoman.intake.hostile.Attack.repeated;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Web pages made to harm. */
final class PageAttacks {

    private static final int DEEP = 200_000;
    private static final String PROSE =
            "<p>Chad and Niger signed a treaty on Monday 3 May 2021 in Niamey, the ministers said to the press.</p>";

    private PageAttacks() {}

    static List<Attack> all() {
        List<Attack> attacks = new ArrayList<>(List.of(
                harmless("depth-boxes.html", page("<div>", DEEP, PROSE)),
                harmless("depth-inline.html", page("<b>", DEEP, PROSE)),
                harmless("depth-tables.html", page("<table><tr><td>", DEEP, PROSE)),
                harmless("depth-lists.html", page("<ul><li>", DEEP, PROSE)),
                harmless("depth-svg.html", page("<svg><g>", DEEP, PROSE)),
                harmless("depth-templates.html", page("<template>", DEEP, "</template>" + PROSE)),
                harmless("depth-select.html", page("<select><option>", DEEP, PROSE)),
                harmless("depth-font.html", page("<font size=1><i class=a><a href=x>", DEEP, PROSE)),
                harmless("closing-tags.html", page("</div></p></b>", DEEP, PROSE)),
                harmless("open-comment.html", page(PROSE + "<!--", 300_000, "")),
                harmless("open-script.html", page(PROSE + "<script>", 300_000, "")),
                harmless("open-tag.html", page(PROSE + "<a ", 300_000, "")),
                harmless("open-quote.html", page(PROSE + "<a href=\"", 300_000, "")),
                harmless("broken-nesting.html", page("<b><p><i></b></p><div></i>", 50_000, PROSE)),
                harmless("json-depth.html", page(PROSE + data("[", DEEP) + PROSE, 1, "")),
                harmless("json-objects.html", page(PROSE + data("{\"a\":", DEEP) + PROSE, 1, "")),
                harmless("json-number.html", page(PROSE + data("9", 1_000_000) + PROSE, 1, "")),
                harmless("headings.html", page("<h1>Treaty</h1>", 60_000, PROSE)),
                harmless("bylines.html", page("<span class=byline>By Ada Ek</span>", 40_000, PROSE)),
                harmless("dates.html", page("<time datetime=2021-99-99>03/04/2021</time>", 40_000, PROSE)),
                harmless("blanks.html", page(PROSE + "<p>By ", 1, " ".repeat(900_000) + "x</p>")),
                harmless("line-breaks.html", page("<br>", 300_000, PROSE)),
                harmless("words.html", page(PROSE + "<p>", 1, "a".repeat(1_000_000) + "</p>")),
                harmless("links.html", page("<a href=x>Treaty signed</a> ", 60_000, PROSE)),
                harmless("classes.html", page("<p class=\"" + "ad ".repeat(20_000) + "\">x</p>", 20, PROSE)),
                harmless("nul.html", page("<p>\0\0\0</p>", 20_000, PROSE)),
                harmless("title.html", repeated("<html><head><title>", "Treaty | ", 100_000, "</title>" + PROSE)),
                harmless("separators.html", repeated("<html><title>", " - ", 300_000, "</title>" + PROSE)),
                refused(
                        "attribute.html",
                        "more than 4 MB",
                        page("<p title=\"" + "x".repeat(15_000_000) + "\">", 1, PROSE)),
                refused("one-line.html", "more than 4 MB", page("Chad signed a treaty. ", 700_000, "")),
                refused("elements.html", "more than \\d+,000 elements", page("<p>a", 900_000, PROSE)),
                refused("empty-elements.html", "more than \\d+,000 elements", page("<i></i>", 500_000, PROSE)),
                refused("closing.html", "more than \\d+,000 elements", page("</p>", 950_000, PROSE)),
                refused("attributes.html", "attributes", page("<p" + attributes(400_000) + ">", 1, PROSE)),
                refused(
                        "formatting.html",
                        "more than \\d+,000 elements",
                        repeated("<html>" + formatting(), "<p>", 300_000, PROSE)),
                harmless("formatting-few.html", repeated("<html>" + formatting(), "<p>", 19_000, PROSE))));
        attacks.add(harmless("unknown-charset.html", page("<meta charset=x-evil>" + PROSE, 1, "\u00e9\u2019")));
        attacks.add(harmless("broken-charset.html", out -> {
            out.write("<html><meta charset=utf-16>".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 500_000; i++) {
                out.write(new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF, (byte) i});
            }
        }));
        return attacks;
    }

    private static Attack.Content page(String part, int times, String behind) {
        return repeated("<!DOCTYPE html><html><body>", part, times, behind + "</body></html>");
    }

    private static String data(String part, int times) {
        return "<script type=\"application/ld+json\">" + part.repeat(times) + "</script>";
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i);
        }
        return attributes.toString();
    }

    /** Elements that a parser opens again in every paragraph. */
    private static String formatting() {
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            open.append("<b class=").append(i).append("><i id=").append(i).append('>');
        }
        return open.toString();
    }
}
