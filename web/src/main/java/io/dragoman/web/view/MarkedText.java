package io.dragoman.web.view;

import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Evidence;
import io.dragoman.record.RecordItem;
import io.dragoman.record.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An article's text cut into paragraphs, and these into runs over which the same items lie. */
final class MarkedText {

    /**
     * A paragraph.
     *
     * @param furniture whether it is no part of the article
     */
    record Paragraph(boolean furniture, List<Run> runs) {}

    /**
     * Words over which the same items lie.
     *
     * @param style classes of the style sheet: the kinds of the items
     * @param items their ids, the shortest evidence first, separated by blanks
     * @param tags the items whose first evidence ends here
     */
    record Run(String text, String style, String items, List<Tag> tags) {}

    /** The mark behind an item's words, which leads to its entry. */
    record Tag(String item, String mark, String style, String name) {}

    private record Stretch(Span span, String id, Style style) {}

    private final ArticleRecord article;
    private final String text;
    private final int[] units;
    private final List<Stretch> stretches = new ArrayList<>();
    private final TreeMap<Integer, List<Tag>> tags = new TreeMap<>();

    MarkedText(ArticleRecord article) {
        this.article = article;
        this.text = article.text();
        this.units = units(text);
        for (RecordItem item : article.items()) {
            add(item);
        }
        stretches.sort(Comparator.comparingInt(stretch -> stretch.span().length()));
    }

    /** Where each code point begins, and the end. */
    private static int[] units(String text) {
        int[] units = new int[text.codePointCount(0, text.length()) + 1];
        int at = 0;
        for (int i = 0; i < units.length; i++) {
            units[i] = at;
            at = at < text.length() ? text.offsetByCodePoints(at, 1) : at;
        }
        return units;
    }

    private void add(RecordItem item) {
        Style style = Style.of(item);
        boolean first = true;
        for (Evidence evidence : item.evidence()) {
            Span span = evidence.span();
            if (span.end() < units.length && span.length() > 0) {
                stretches.add(new Stretch(span, item.id(), style));
                if (first && !style.mark().isEmpty()) {
                    tags.computeIfAbsent(span.end(), end -> new ArrayList<>())
                            .add(new Tag(item.id(), style.mark(), style.classes("t-"), style.kind() + " " + item.id()));
                }
                first = false;
            }
        }
    }

    List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int begin = 0;
        int last = units.length - 1;
        for (int at = 0; at <= last; at++) {
            if (at == last || text.charAt(units[at]) == '\n') {
                if (!text.substring(units[begin], units[at]).isBlank()) {
                    paragraphs.add(paragraph(new Span(begin, at)));
                }
                begin = at + 1;
            }
        }
        return paragraphs;
    }

    private Paragraph paragraph(Span span) {
        List<Stretch> over = stretches.stream()
                .filter(stretch -> stretch.span().overlaps(span))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(span.start(), span.end()));
        for (Stretch stretch : over) {
            cuts.add(Math.max(span.start(), stretch.span().start()));
            cuts.add(Math.min(span.end(), stretch.span().end()));
        }
        List<Run> runs = new ArrayList<>();
        Integer from = null;
        for (int to : cuts) {
            if (from != null) {
                runs.add(run(new Span(from, to), over));
            }
            from = to;
        }
        return new Paragraph(furniture(span), runs);
    }

    private Run run(Span span, List<Stretch> over) {
        List<Stretch> here =
                over.stream().filter(stretch -> stretch.span().contains(span)).toList();
        Set<String> kinds = new LinkedHashSet<>();
        Set<String> items = new LinkedHashSet<>();
        for (Stretch stretch : here) {
            kinds.add(stretch.style().classes("k-"));
            items.add(stretch.id());
        }
        return new Run(
                text.substring(units[span.start()], units[span.end()]),
                joined(kinds),
                joined(items),
                tags.getOrDefault(span.end(), List.of()));
    }

    private static String joined(Collection<String> words) {
        return words.stream().collect(Collectors.joining(" "));
    }

    private boolean furniture(Span paragraph) {
        return article.document().furniture().stream()
                        .anyMatch(piece -> piece.span().overlaps(paragraph))
                || !article.document().body().overlaps(paragraph);
    }
}
