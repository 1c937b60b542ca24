package io.dragoman.web.page;

import io.dragoman.chronicle.Days;
import io.dragoman.digest.DigestFormat;
import io.dragoman.digest.compose.Composer;
import io.dragoman.digest.compose.Material;
import io.dragoman.digest.model.Digest;
import io.dragoman.digest.model.Scope;
import io.dragoman.digest.model.Side;
import io.dragoman.digest.write.HtmlWriter;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Statement;
import io.dragoman.store.ItemKind;
import io.dragoman.store.Pair;
import io.dragoman.store.Selection;
import io.dragoman.web.history.History;
import io.dragoman.web.http.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes the files of digests. Thread-safe. */
final class DigestFiles {

    /** Statements of one digest at most, and the articles that are read in whole for it. */
    private static final int MOST = 1000;

    private final House house;
    private final Composer composer;
    private final HtmlWriter html = new HtmlWriter();

    DigestFiles(House house) {
        this.house = house;
        this.composer = new Composer(house.desk()::cameo);
    }

    /** {@code base}: the server's own address, without a slash at its end. */
    Answer file(Pair pair, Issue issue, DigestFormat format, String base) {
        LocalDate today = house.today();
        Scope scope = new Scope(
                new Side(pair.one(), house.countries().name(pair.one())),
                new Side(pair.other(), house.countries().name(pair.other())),
                issue.from(),
                issue.to(),
                issue.to().isBefore(today) ? issue.to() : today,
                base,
                // To the day, so that the same record gives the same file.
                today.atStartOfDay().toInstant(ZoneOffset.UTC));
        Digest digest = composer.compose(scope, material(pair, scope));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(digest, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = "dragoman-" + pair + "-" + issue.name() + "." + format.word();
        Answer answer = Answer.of(format.type(), out.toByteArray());
        return format == DigestFormat.HTML
                ? answer.with("Content-Security-Policy", html.policy())
                        .with("Content-Disposition", "inline; filename=\"" + name + "\"")
                : answer.with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private Material material(Pair pair, Scope scope) {
        History history = house.history().current();
        Map<String, ArticleRecord> articles = new LinkedHashMap<>();
        Set<String> needed = new TreeSet<>();
        for (ArticleRecord article : history.articles(pair)) {
            articles.put(article.id(), article);
            if (touches(article, scope)) {
                needed.add(article.id());
            }
        }
        house.store()
                .items(
                        ItemKind.STATEMENTS,
                        Statement.class,
                        Selection.all(MOST).between(pair).during(scope.from(), scope.to()))
                .items()
                .forEach(said -> needed.add(said.article().id()));
        Map<String, ArticleRecord> whole = new HashMap<>();
        for (String id : needed.stream().limit(MOST).toList()) {
            ArticleRecord article = house.store().find(id);
            if (article != null) {
                whole.put(id, article);
                articles.put(id, article);
            }
        }
        List<ArticleRecord> all = new ArrayList<>(articles.values());
        return new Material(history.ledger(), history.journeys(), history.calendar(), all, id -> {
            ArticleRecord known = whole.get(id);
            ArticleRecord found = known == null ? house.store().find(id) : known;
            if (found != null) {
                whole.put(id, found);
            }
            return found;
        });
    }

    /** Whether it was published in the period, or tells of acts in it. */
    private static boolean touches(ArticleRecord article, Scope scope) {
        LocalDate published = article.document().published();
        return published == null
                || scope.holds(published)
                || article.events().stream().anyMatch(event -> {
                    DateSpan date = event.date();
                    return date != null && Days.isExact(date) && Days.overlap(date, scope.span());
                });
    }
}
