package io.dragoman.intake.corpus;

import java.util.ArrayList;
import java.util.List;

/** The body of an article as the makers of pages write it down, in their many manners. */
final class Markup {

    private static final String LINK = "<a href=\"/x\">Why the envoys of Chad stayed at home</a>";

    private Markup() {}

    /** The body in a manner; throws for an unknown one. */
    static String of(String manner, List<String> paragraphs) {
        return switch (manner) {
            case "body" -> plain(paragraphs, "<p>", "</p>");
            case "body-br" -> breaks(paragraphs, "", "<br><br>\n");
            case "body-br-divs" -> breaks(paragraphs, "<div style=\"text-align: justify;\">", "</div><div><br></div>");
            case "body-div" -> breaks(paragraphs, "<div>", "</div>");
            case "body-font" ->
                plain(paragraphs, "<p align=\"justify\"><font face=\"Arial\" size=\"3\">", "</font></p>");
            case "body-hashed" -> plain(paragraphs, "<p id=\"f1\" class=\"pw-post-body-paragraph ab cd ef\">", "</p>");
            case "body-blocks" ->
                plain(paragraphs, "<div data-component=\"text-block\" class=\"sc-7\"><p class=\"sc-8\">", "</p></div>");
            case "body-ads" ->
                between(
                        paragraphs,
                        "<p>",
                        "</p>",
                        "<div class=\"ad-slot\">Advertisement</div>",
                        "<aside class=\"inline-related\"><p>Read more: " + LINK + "</p></aside>",
                        "<p><a href=\"/y\">Turkey recalls its ambassador from Stockholm after protest</a></p>");
            case "body-amp" ->
                between(paragraphs, "<p>", "</p>", "<amp-ad width=\"300\"></amp-ad>", "<amp-iframe></amp-iframe>", "");
            case "body-subscribe" ->
                between(
                        paragraphs,
                        "<p>",
                        "</p>",
                        "<div class=\"subscription-widget-wrap\"><div class=\"subscription-widget\"><p>Thanks for reading! "
                                + "Subscribe for free to receive new posts and support this work.</p><form><input></form></div></div>",
                        "",
                        "<figure><figcaption>A market, some time ago</figcaption></figure>");
            case "body-tabloid" ->
                between(
                        paragraphs,
                        "<p class=\"mol-para-with-font\"><font>",
                        "</font></p>",
                        "<div class=\"artSplitter mol-img-group\"><img><p class=\"imageCaption\">The minister, seen here two "
                                + "years ago with his wife at a garden party, has refused to comment</p></div>",
                        "<div class=\"related-carousel\"><h3>RELATED ARTICLES</h3><ul><li>" + LINK + "</li></ul></div>",
                        "<div class=\"fff-pic\"><p class=\"imageCaption\">The building in which it happened</p></div>");
            case "rest-pull" ->
                between(
                        paragraphs.subList(1, paragraphs.size()),
                        "<p>",
                        "</p>",
                        "<blockquote class=\"pullquote\">It was time to stop quarrelling</blockquote>",
                        "<figure class=\"wide\"><img><figcaption>The harbour in the evening. Picture by A. N. Other"
                                + "</figcaption></figure>",
                        "");
            case "body-notes" ->
                plain(paragraphs, "<p>", "<sup class=\"footnote-ref\"><a href=\"#fn1\">1</a></sup></p>");
            case "body-wiki" -> wiki(paragraphs);
            case "body-live" -> live(paragraphs);
            case "first" -> plain(paragraphs.subList(0, 1), "<p>", "</p>");
            case "rest" -> plain(paragraphs.subList(1, paragraphs.size()), "<p>", "</p>");
            default -> Mess.of(manner, paragraphs);
        };
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String plain(List<String> paragraphs, String open, String close) {
        return between(paragraphs, open, close, "", "", "");
    }

    /** With something of somebody else after the second, fourth and fifth paragraph. */
    private static String between(
            List<String> paragraphs, String open, String close, String second, String fourth, String fifth) {
        List<String> others = new ArrayList<>(List.of("", second, "", fourth, fifth));
        StringBuilder html = new StringBuilder();
        boolean list = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            String words = escape(Story.bare(paragraph));
            boolean item = paragraph.startsWith("- ");
            html.append(item && !list ? "<ul>" : !item && list ? "</ul>\n" : "");
            list = item;
            if (item) {
                html.append("<li>").append(words).append("</li>");
            } else if (paragraph.startsWith("## ")) {
                html.append("<h2>").append(words).append("</h2>\n");
            } else {
                html.append(open).append(words).append(close).append('\n');
            }
            html.append(i < others.size() ? others.get(i) : "");
        }
        return html.append(list ? "</ul>" : "").toString();
    }

    private static String breaks(List<String> paragraphs, String open, String close) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : paragraphs) {
            String words = escape(Story.bare(paragraph));
            boolean heading = paragraph.startsWith("## ");
            html.append(open).append(heading ? "<b>" + words + "</b>" : words).append(close);
        }
        return html.toString();
    }

    private static String wiki(List<String> paragraphs) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : paragraphs) {
            String words = escape(Story.bare(paragraph));
            if (paragraph.startsWith("## ")) {
                html.append("<h2><span class=\"mw-headline\">")
                        .append(words)
                        .append(
                                "</span><span class=\"mw-editsection\"><span>[</span><a href=\"#\">edit</a><span>]</span></span></h2>");
            } else {
                int blank = words.indexOf(' ', Math.min(20, words.length() / 2));
                html.append("<p><a href=\"/wiki/x\" title=\"x\">")
                        .append(words, 0, blank)
                        .append("</a>")
                        .append(words.substring(blank))
                        .append(
                                "<sup id=\"cite_ref-1\" class=\"reference\"><a href=\"#cite_note-1\">[1]</a></sup></p>\n");
            }
        }
        return html.toString();
    }

    private static String live(List<String> paragraphs) {
        StringBuilder html = new StringBuilder();
        int minute = 10;
        for (String paragraph : paragraphs) {
            html.append("<article class=\"block\"><p class=\"block-time published-time\"><a href=\"#\"><time>09.")
                    .append(minute++)
                    .append(" GMT</time></a></p><div class=\"block-elements\"><p>")
                    .append(escape(Story.bare(paragraph)))
                    .append("</p></div><div class=\"block-share\"><a href=\"#\">Share</a></div></article>\n");
        }
        return html.toString();
    }
}
