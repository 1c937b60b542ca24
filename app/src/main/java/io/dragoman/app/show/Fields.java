package io.dragoman.app.show;

import io.dragoman.chronicle.Party;
import io.dragoman.chronicle.Report;
import io.dragoman.record.Agreement;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Evidence;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object in the making, with the field names of the article record; what is null is left out. */
final class Fields {

    private final Map<String, Object> map = new LinkedHashMap<>();

    Fields put(String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
        return this;
    }

    Fields date(@Nullable DateSpan date) {
        if (date != null) {
            map.put("date", date.iso());
            map.put("date_precision", date.precision().name().toLowerCase(Locale.ROOT));
            map.put("date_basis", date.basis().name().toLowerCase(Locale.ROOT));
        }
        return this;
    }

    Fields parties(String name, Collection<Party> parties) {
        map.put(name, parties.stream().map(Fields::of).toList());
        return this;
    }

    Fields amount(String name, Agreement.@Nullable Amount amount) {
        return put(
                name,
                amount == null
                        ? null
                        : new Fields()
                                .put("value", amount.value())
                                .put("unit", amount.unit())
                                .put("qualifier", amount.qualifier())
                                .map());
    }

    Fields reports(String name, Collection<Report> reports) {
        map.put(name, reports.stream().map(Fields::of).toList());
        return this;
    }

    Fields evidence(List<Evidence> evidence) {
        map.put("evidence", evidence.stream().map(Fields::of).toList());
        return this;
    }

    Map<String, Object> map() {
        return map;
    }

    private static Map<String, Object> of(Party party) {
        return new Fields()
                .put("name", party.name())
                .put("code", party.code())
                .put("country", party.country())
                .map();
    }

    static Map<String, Object> of(Report report) {
        return new Fields()
                .put("article_id", report.articleId())
                .put("article", report.article())
                .put("id", report.item())
                .put(
                        "published",
                        report.published() == null ? null : report.published().toString())
                .put("publication", report.outlet())
                .put("evidence", report.evidence() == null ? null : of(report.evidence()))
                .map();
    }

    private static Map<String, Object> of(Evidence evidence) {
        return new Fields()
                .put("text", evidence.text())
                .put("start", evidence.span().start())
                .put("end", evidence.span().end())
                .map();
    }
}
