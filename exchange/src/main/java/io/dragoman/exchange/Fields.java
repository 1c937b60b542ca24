package io.dragoman.exchange;

import io.dragoman.record.DateBasis;
import io.dragoman.record.DatePrecision;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Evidence;
import io.dragoman.record.Span;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one JSON object, read by name and type. An absent field and a null one are the same. Every complaint is
 * a {@link RecordFormatException} that begins with the JSON pointer of the field.
 */
final class Fields {
    private final JsonNode node;
    private final String place;

    Fields(JsonNode node, String place) {
        if (!node.isObject()) {
            throw new RecordFormatException(place.isEmpty() ? "/" : place, "not a JSON object");
        }
        this.node = node;
        this.place = place;
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    Fields object(String field) {
        return new Fields(required(field), at(field));
    }

    String text(String field) {
        return string(required(field), at(field));
    }

    @Nullable
    String optionalText(String field) {
        return has(field) ? text(field) : null;
    }

    boolean flag(String field) {
        JsonNode value = required(field);
        if (!value.isBoolean()) {
            throw wrong(field, "not true or false");
        }
        return value.booleanValue();
    }

    double number(String field) {
        JsonNode value = required(field);
        if (!value.isNumber()) {
            throw wrong(field, "not a number");
        }
        return value.doubleValue();
    }

    @Nullable
    Double optionalNumber(String field) {
        return has(field) ? Double.valueOf(number(field)) : null;
    }

    int integer(String field) {
        return integer(required(field), at(field));
    }

    @Nullable
    Integer optionalInteger(String field) {
        return has(field) ? Integer.valueOf(integer(field)) : null;
    }

    List<String> texts(String field) {
        return list(field, Fields::string);
    }

    <T> List<T> objects(String field, Function<Fields, T> form) {
        return list(field, (value, where) -> form.apply(new Fields(value, where)));
    }

    List<Evidence> evidence() {
        return objects("evidence", Fields::asEvidence);
    }

    Evidence asEvidence() {
        return new Evidence(text("text"), span(integer("start"), integer("end"), place));
    }

    /** A pair {@code [start, end]}. */
    Span span(String field) {
        return span(required(field), at(field));
    }

    List<Span> spans(String field) {
        return list(field, Fields::span);
    }

    @Nullable
    LocalDate optionalDay(String field) {
        try {
            return has(field) ? LocalDate.parse(text(field)) : null;
        } catch (DateTimeException e) {
            throw wrong(field, "not a day (YYYY-MM-DD): " + text(field));
        }
    }

    @Nullable
    Instant optionalMoment(String field) {
        try {
            return has(field) ? Instant.parse(text(field)) : null;
        } catch (DateTimeException e) {
            throw wrong(field, "not a moment (YYYY-MM-DDThh:mm:ssZ): " + text(field));
        }
    }

    /** The date of an item: its fields date, date_precision and date_basis. */
    @Nullable
    DateSpan optionalDate() {
        return has("date") ? date("date", "date_precision", "date_basis") : null;
    }

    DateSpan date(String field, String precision, String basis) {
        DatePrecision howExact = word(precision, DatePrecision.class);
        DateBasis why = word(basis, DateBasis.class);
        try {
            return IsoDates.parse(text(field), howExact, why);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw wrong(field, "not a date (YYYY, YYYY-Qn, YYYY-MM, YYYY-MM-DD or start/end): " + text(field));
        }
    }

    /** A value of an enumeration by its lower-case name. */
    <E extends Enum<E>> E word(String field, Class<E> type) {
        return constant(field, type, constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    /** A value of an enumeration by its lower-case name, or the given one where there is none. */
    <E extends Enum<E>> E wordOr(String field, E otherwise) {
        return has(field) ? word(field, otherwise.getDeclaringClass()) : otherwise;
    }

    /** A value of an enumeration by its name as it stands in the code. */
    <E extends Enum<E>> E name(String field, Class<E> type) {
        return constant(field, type, Enum::name);
    }

    private <E extends Enum<E>> E constant(String field, Class<E> type, Function<E, String> form) {
        String word = text(field);
        for (E constant : type.getEnumConstants()) {
            if (form.apply(constant).equals(word)) {
                return constant;
            }
        }
        String known = Arrays.stream(type.getEnumConstants()).map(form).collect(Collectors.joining(", "));
        throw wrong(field, "'" + word + "' is none of " + known);
    }

    private interface Element<T> {
        T read(JsonNode value, String place);
    }

    private <T> List<T> list(String field, Element<T> form) {
        List<T> values = new ArrayList<>();
        if (has(field)) {
            JsonNode array = required(field);
            if (!array.isArray()) {
                throw wrong(field, "not a list");
            }
            for (JsonNode value : array) {
                values.add(form.read(value, at(field) + "/" + values.size()));
            }
        }
        return values;
    }

    private static String string(JsonNode value, String place) {
        if (!value.isString()) {
            throw new RecordFormatException(place, "not a string");
        }
        return value.stringValue();
    }

    private static int integer(JsonNode value, String place) {
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new RecordFormatException(place, "not a whole number");
        }
        return value.intValue();
    }

    private static Span span(JsonNode value, String place) {
        if (!value.isArray() || value.size() != 2) {
            throw new RecordFormatException(place, "not a pair [start, end]");
        }
        return span(integer(value.get(0), place + "/0"), integer(value.get(1), place + "/1"), place);
    }

    private static Span span(int start, int end, String place) {
        try {
            return new Span(start, end);
        } catch (IllegalArgumentException e) {
            throw new RecordFormatException(place, "start " + start + " and end " + end + " are no span", e);
        }
    }

    private JsonNode required(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            throw wrong(field, "missing");
        }
        return value;
    }

    private RecordFormatException wrong(String field, String problem) {
        return new RecordFormatException(at(field), problem);
    }

    private String at(String field) {
        return place + "/" + field;
    }
}
