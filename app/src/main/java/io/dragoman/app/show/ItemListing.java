package io.dragoman.app.show;

import io.dragoman.app.print.ChronicleTables;
import io.dragoman.app.print.Page;
import io.dragoman.chronicle.Roster;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Figure;
import io.dragoman.record.RecordItem;
import io.dragoman.record.Relation;
import io.dragoman.record.Statement;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Items as the articles have them, each with its article. */
final class ItemListing<T extends RecordItem> implements Listing {

    private final List<Found<T>> found;
    private final Function<Found<T>, Map<String, Object>> form;
    private final BiFunction<List<Found<T>>, Page, String> table;

    private ItemListing(
            List<Found<T>> found,
            Function<Found<T>, Map<String, Object>> form,
            BiFunction<List<Found<T>>, Page, String> table) {
        this.found = found;
        this.form = form;
        this.table = table;
    }

    private static <T extends RecordItem> List<Found<T>> find(
            Collection<ArticleRecord> articles, Function<ArticleRecord, List<T>> items, Predicate<Found<T>> chosen) {
        List<Found<T>> found = new ArrayList<>();
        articles.stream()
                .sorted(Comparator.comparing(
                                (ArticleRecord article) -> article.document().published(),
                                Comparator.<@Nullable LocalDate>nullsLast(Comparator.naturalOrder()))
                        .thenComparing(ArticleRecord::articleId)
                        .thenComparing(ArticleRecord::id))
                .forEach(article -> {
                    Roster roster = new Roster(article);
                    items.apply(article).stream()
                            .map(item -> new Found<>(roster, item))
                            .filter(chosen)
                            .forEach(found::add);
                });
        return found;
    }

    static Listing statements(Collection<ArticleRecord> articles, Filter filter) {
        return new ItemListing<>(
                find(articles, ArticleRecord::statements, one -> {
                    List<String> all = participants(one.item());
                    return filter.among(one.countries(all))
                            && filter.named(one.names(one.item().speaker()))
                            && filter.dated(orPublished(one.item().date(), one));
                }),
                ItemListing::statement,
                (rows, page) -> ChronicleTables.statements(
                        rows.stream().map(ItemListing::row).toList(), page));
    }

    private static List<String> participants(Statement statement) {
        List<String> all = new ArrayList<>(statement.speaker());
        all.addAll(statement.addressee());
        all.addAll(statement.target());
        all.addAll(statement.towards());
        return all;
    }

    static Listing figures(Collection<ArticleRecord> articles, Filter filter) {
        return new ItemListing<>(
                find(articles, ArticleRecord::figures, one -> {
                    Integer year = one.item().year();
                    DateSpan date = year == null ? null : year(year);
                    // A figure has no countries of its own: those of its article stand in.
                    return filter.among(Roster.countries(
                                    one.roster().parties(ids(one.roster().article()))))
                            && filter.named(one.names(one.item().statedBy()))
                            && filter.dated(orPublished(date, one));
                }),
                ItemListing::figure,
                (rows, page) -> ChronicleTables.figures(
                        rows.stream().map(ItemListing::row).toList(), page));
    }

    private static DateSpan year(int year) {
        return new DateSpan(
                Year.of(year).atDay(1),
                Year.of(year).atMonth(12).atEndOfMonth(),
                DatePrecision.YEAR,
                DateBasis.EXPLICIT);
    }

    private static List<String> ids(ArticleRecord article) {
        return article.actors().stream().map(RecordItem::id).toList();
    }

    static Listing relations(Collection<ArticleRecord> articles, Filter filter) {
        return new ItemListing<>(
                find(
                        articles,
                        ArticleRecord::relations,
                        one -> filter.among(one.countries(one.item().between()))
                                && filter.named(one.names(one.item().by()))
                                && filter.published(
                                        one.roster().article().document().published())),
                ItemListing::relation,
                (rows, page) -> ChronicleTables.relations(
                        rows.stream().map(ItemListing::row).toList(), page));
    }

    private static List<@Nullable DateSpan> orPublished(@Nullable DateSpan date, Found<?> one) {
        LocalDate published = one.roster().article().document().published();
        return Collections.singletonList(
                date == null && published != null ? DateSpan.day(published, DateBasis.PUBLICATION) : date);
    }

    private static <T extends RecordItem> ChronicleTables.Row<T> row(Found<T> one) {
        return new ChronicleTables.Row<>(one.item(), one.roster().article(), one::name);
    }

    private static Fields begun(Found<?> one) {
        return new Fields()
                .put("article_id", one.article())
                .put("article", one.roster().article().id())
                .put("id", one.item().id());
    }

    private static Map<String, Object> statement(Found<Statement> one) {
        Statement statement = one.item();
        Roster roster = one.roster();
        return begun(one)
                .parties("speaker", roster.parties(statement.speaker()))
                .parties("addressee", roster.parties(statement.addressee()))
                .parties("target", roster.parties(statement.target()))
                .put("verb", statement.verb())
                .put("kind", statement.kind())
                .put(
                        "quote",
                        statement.quote() == null ? null : statement.quote().text())
                .put("topic", statement.topic())
                .put("stance", statement.stance())
                .parties("stance_towards", roster.parties(statement.towards()))
                .put("occasion", statement.occasion())
                .parties("asked_by", roster.parties(statement.askedBy()))
                .parties("reported_by", roster.parties(statement.reportedBy()))
                .date(statement.date())
                .evidence(statement.evidence())
                .map();
    }

    private static Map<String, Object> figure(Found<Figure> one) {
        Figure figure = one.item();
        return begun(one)
                .put("value", figure.value())
                .put("unit", figure.unit())
                .put("qualifier", figure.qualifier())
                .put("year", figure.year())
                .put("subject", figure.subject())
                .parties("stated_by", one.roster().parties(figure.statedBy()))
                .evidence(figure.evidence())
                .map();
    }

    private static Map<String, Object> relation(Found<Relation> one) {
        Relation relation = one.item();
        return begun(one)
                .put("label", relation.label())
                .parties("by", one.roster().parties(relation.by()))
                .parties("between", one.roster().parties(relation.between()))
                .put("when", relation.when())
                .put("attitude", relation.attitude())
                .evidence(relation.evidence())
                .map();
    }

    @Override
    public int size() {
        return found.size();
    }

    @Override
    public String text(Page page, int limit) {
        return table.apply(found.stream().limit(limit).toList(), page);
    }

    @Override
    public List<Map<String, Object>> objects() {
        return found.stream().map(form).toList();
    }
}
