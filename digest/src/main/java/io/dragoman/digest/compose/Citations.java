package io.dragoman.digest.compose;

import io.dragoman.chronicle.Report;
import io.dragoman.digest.model.Quote;
import io.dragoman.digest.model.Source;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Document;
import io.dragoman.record.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Numbers the articles that a digest quotes, in the order of first mention. Not thread-safe. */
final class Citations {

    /** Longer sentences are cut at a word. */
    private static final int LONGEST = 420;

    private final String base;
    private final Function<String, @Nullable ArticleRecord> articles;
    private final Map<String, Source> sources = new LinkedHashMap<>();

    Citations(String base, Function<String, @Nullable ArticleRecord> articles) {
        this.base = base;
        this.articles = articles;
    }

    Quote quote(Report report) {
        Source source = source(report);
        Evidence evidence = report.evidence();
        ArticleRecord article = articles.apply(report.article());
        String words = evidence == null ? null : evidence.text();
        if (evidence != null && article != null && !article.text().isEmpty()) {
            words = Sentences.around(article.text(), evidence.span());
        }
        return new Quote(
                words == null ? null : oneLine(words),
                source.number(),
                source.page() == null ? null : source.page() + "#" + report.item());
    }

    /** Quotes of some reports, one from each article, the first few. */
    List<Quote> quotes(Collection<Report> reports, int most) {
        Map<String, Report> byArticle = new LinkedHashMap<>();
        reports.forEach(report -> byArticle.putIfAbsent(report.article(), report));
        return byArticle.values().stream().limit(most).map(this::quote).toList();
    }

    List<Source> sources() {
        return new ArrayList<>(sources.values());
    }

    private Source source(Report report) {
        Source known = sources.get(report.article());
        if (known != null) {
            return known;
        }
        ArticleRecord article = articles.apply(report.article());
        Document head = article == null ? null : article.document();
        String title = head == null ? null : head.title();
        Source source = new Source(
                sources.size() + 1,
                report.article(),
                title == null || title.isBlank() ? report.articleId() : oneLine(title),
                head == null ? null : head.author(),
                report.outlet(),
                report.published(),
                head == null ? null : web(head.url()),
                base.isEmpty() ? null : base + "/articles/" + report.article());
        sources.put(report.article(), source);
        return source;
    }

    /** Addresses come from articles: only those of the web are fit to be links. */
    private static @Nullable String web(@Nullable String url) {
        return url != null && url.matches("https?://[^\\s\"<>]+") ? url : null;
    }

    static String oneLine(String text) {
        // Marks of Markdown are not the author's words.
        String line = text.replaceAll("\\*\\*|^\\s*(#+|[•*–-])\\s", "")
                .replaceAll("\\s+", " ")
                .strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end > LONGEST / 2 ? end : LONGEST).stripTrailing() + " …";
    }
}
