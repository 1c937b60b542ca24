package io.dragoman.intake.corpus;

import java.util.List;
import java.util.Locale;

/** More manners of writing a body down, as content systems, converters and old editors do. */
final class Mess {

    private Mess() {}

    /** The body in a manner; throws for an unknown one. */
    static String of(String manner, List<String> paragraphs) {
        return switch (manner) {
            case "body-indent" ->
                each(
                        paragraphs,
                        "<p style=\"text-align: justify; text-indent: 2em;\">",
                        "</p><p>\u3000\u3000</p>",
                        "",
                        "");
            case "body-wire" ->
                each(
                        paragraphs,
                        "<p>",
                        "</p>",
                        "<div class=\"SovrnAd Advertisement\"><div id=\"x1\">ADVERTISEMENT</div></div>",
                        "<div class=\"Enhancement\"><div class=\"PageListEnhancementGeneric\"><div class=\"PageList-header\">Related Stories"
                                + "</div><div class=\"PagePromo-title\"><a href=\"/q\">Turkey recalls its ambassador from Stockholm after"
                                + " protest</a></div><div class=\"PagePromo-title\"><a href=\"/r\">Iceland votes on whaling again</a></div></div></div>");
            case "body-upper" -> upper(paragraphs);
            case "body-cards" ->
                each(
                        paragraphs,
                        "<p>",
                        "</p>",
                        "<figure class=\"kg-card kg-bookmark-card\"><a class=\"kg-bookmark-container\" href=\"/o\"><div class=\"kg-bookmark-title\">"
                                + "A map of the Sound in 1658</div><div class=\"kg-bookmark-description\">The archive has put the oldest"
                                + " chart of the strait on the web, with all soundings and one sea serpent.</div></a></figure>",
                        "<div class=\"kg-card kg-signup-card\"><h2>Letters from the strait</h2><p>Every Monday in your mailbox, without"
                                + " charge. Leave whenever you want.</p><form><input></form></div>");
            case "body-squares" -> squares(paragraphs);
            case "body-word" ->
                each(
                        paragraphs,
                        "<p class=MsoNormal style='margin-bottom:6.0pt;text-align:justify'><span lang=EN-GB\nstyle='font-family:\"Arial\",sans-serif'>",
                        "<o:p></o:p></span></p>\n<p class=MsoNormal><span lang=EN-GB><o:p>&nbsp;</o:p></span></p>\n",
                        "",
                        "");
            case "body-inherit" ->
                each(
                        paragraphs,
                        "<p><font style=\"vertical-align: inherit;\"><font style=\"vertical-align: inherit;\">",
                        "</font></font></p>",
                        "<div class=\"citeste\"><font><font>Read also: </font></font><a href=\"/z\">Five things to know about the summit in"
                                + " Manila</a></div>",
                        "");
            case "body-chapters" -> chapters(paragraphs);
            case "body-lines" -> lines(paragraphs);
            case "body-qa" -> questions(paragraphs);
            case "next-title" -> Story.load("truce").title();
            case "next-body" -> each(Story.load("truce").paragraphs(), "<p>", "</p>", "", "");
            default -> throw new IllegalArgumentException(manner);
        };
    }

    private static boolean isHeading(String paragraph) {
        return paragraph.startsWith("## ");
    }

    private static String words(String paragraph) {
        return Markup.escape(Story.bare(paragraph));
    }

    private static String each(List<String> paragraphs, String open, String close, String second, String fourth) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            html.append(isHeading(paragraph) ? "<h3>" : open)
                    .append(words(paragraph))
                    .append(isHeading(paragraph) ? "</h3>" : close)
                    .append(i == 1 ? second : i == 3 ? fourth : "");
        }
        return html.toString();
    }

    /** As pages were written by hand: capital tags, no closing ones, indented by quotation. */
    private static String upper(List<String> paragraphs) {
        StringBuilder html = new StringBuilder("<BLOCKQUOTE><FONT FACE=\"Arial\" SIZE=\"2\">");
        for (String paragraph : paragraphs) {
            html.append("<P ALIGN=JUSTIFY>")
                    .append(isHeading(paragraph) ? "<B>" + words(paragraph) + "</B>" : words(paragraph))
                    .append('\n');
        }
        return html.append("</FONT></BLOCKQUOTE>").toString();
    }

    /** Site builders put each piece between two pictures into a block of its own. */
    private static String squares(List<String> paragraphs) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i += 3) {
            html.append(
                    "<div class=\"sqs-block html-block sqs-block-html\" data-block-type=\"2\"><div class=\"sqs-block-content\">"
                            + "<div class=\"sqs-html-content\">");
            html.append(each(
                    paragraphs.subList(i, Math.min(i + 3, paragraphs.size())),
                    "<p class=\"\" style=\"white-space:pre-wrap;\">",
                    "</p>",
                    "",
                    ""));
            html.append("</div></div></div>");
            html.append(
                    i == 0
                            ? "<div class=\"sqs-block newsletter-block sqs-block-newsletter\"><div class=\"newsletter-form-header\"><h2>Subscribe</h2>"
                                    + "<p>Sign up with your email address to receive news and updates.</p></div></div>"
                            : "<div class=\"sqs-block image-block sqs-block-image\"><figure><div class=\"image-caption-wrapper\"><p>The quay"
                                    + " at Apia on a quiet afternoon in the rainy season.</p></div></figure></div>");
        }
        return html.toString();
    }

    /** Long stories come in chapters with a picture of the whole window between them. */
    private static String chapters(List<String> paragraphs) {
        StringBuilder html = new StringBuilder("<section class=\"chunk\"><div class=\"col\">");
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            if (isHeading(paragraph)) {
                html.append(
                                "</div></section><section class=\"plate\"><img><div class=\"plate-text\">On the bridge of the Najaden, in fog."
                                        + "</div></section><section class=\"chunk\"><div class=\"col\"><h2>")
                        .append(words(paragraph))
                        .append("</h2>");
            } else {
                html.append("<p>").append(words(paragraph)).append("</p>");
            }
        }
        return html.append("</div></section>").toString();
    }

    /** A printed page turned into a web page: each line is a box at its place. */
    private static String lines(List<String> paragraphs) {
        StringBuilder html = new StringBuilder();
        int line = 0;
        for (String paragraph : paragraphs) {
            StringBuilder row = new StringBuilder();
            for (String word : words(paragraph).split(" ", -1)) {
                if (row.length() + word.length() > 78) {
                    html.append(row("m0 x1 h3 y" + line++, row));
                    row.setLength(0);
                }
                row.append(row.isEmpty() ? "" : " ").append(word);
            }
            html.append(row("m0 x1 h3 y" + line++, row));
        }
        return html.toString();
    }

    private static String row(String names, StringBuilder words) {
        return "<div class=\"t " + names + " ff2 fs2 fc0 sc0 ls0 ws0\">" + words + "</div>";
    }

    /** A transcript: who speaks in bold, one break between two paragraphs. */
    private static String questions(List<String> paragraphs) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : paragraphs) {
            String words = words(paragraph);
            int colon = words.indexOf(": ");
            boolean speaker = colon > 0
                    && words.substring(0, colon)
                            .equals(words.substring(0, colon).toUpperCase(Locale.ROOT));
            html.append(speaker ? "<b>" + words.substring(0, colon + 1) + "</b>" + words.substring(colon + 1) : words)
                    .append("<br>\n");
        }
        return html.toString();
    }
}
