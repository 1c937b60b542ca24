package io.dragoman.web.http;

import io.dragoman.record.Category;
import io.dragoman.record.Modality;
import io.dragoman.search.SearchQuery;
import io.dragoman.store.ItemKind;
import io.dragoman.store.Pair;
import io.dragoman.store.Selection;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, checked; every complaint is a {@link Problem} that says what would have been accepted. */
public final class Parameters {
    /** Parameters that choose items of any kind. */
    public static final List<String> COMMON =
            List.of("pair", "country", "actor", "from", "to", "article", "words", "sort", "page", "size");

    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2999;
    private static final int LONGEST = 300;
    private static final int LAST_PAGE = 1_000_000;
    private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{3}");

    private final Map<String, List<String>> values;

    public Parameters(Map<String, List<String>> values) {
        this.values = Map.copyOf(values);
        values.forEach((name, all) -> {
            for (String value : all) {
                if (value.length() > LONGEST) {
                    throw Problem.badRequest(
                            "the parameter '" + shown(name) + "' is longer than " + LONGEST + " characters");
                }
            }
        });
    }

    /** Refuses names that are not among the known ones: a misspelt filter would silently choose everything. */
    public void allowOnly(List<String> known) {
        Set<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw Problem.badRequest("unknown parameter '"
                    + shown(unknown.iterator().next()) + "'; known are " + String.join(", ", known));
        }
    }

    /** The first value that is not blank. */
    public @Nullable String text(String name) {
        for (String value : values.getOrDefault(name, List.of())) {
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    /** All values that are not blank; several in one are separated by commas. */
    public List<String> texts(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    public @Nullable Pair pair() {
        String text = text("pair");
        return text == null ? null : pair(text);
    }

    /** Reads {@code RUS-KOR}. */
    public static Pair pair(String text) {
        try {
            return Pair.parse(text);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(
                    "'" + shown(text) + "' is no pair of countries: write two codes of three letters, such as RUS-KOR");
        }
    }

    public @Nullable String country() {
        String text = text("country");
        if (text != null && !COUNTRY.matcher(text).matches()) {
            throw Problem.badRequest("'" + shown(text) + "' is no country: write a code of three letters, such as KOR");
        }
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    /** The first day of what {@code from} names. */
    public @Nullable LocalDate from() {
        return day("from", false);
    }

    /** The last day of what {@code to} names, which is not before {@link #from}. */
    public @Nullable LocalDate to() {
        LocalDate from = from();
        LocalDate to = day("to", true);
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.badRequest("the period ends before it begins: " + from + " to " + to);
        }
        return to;
    }

    /** The last day of what {@code as-of} names: the state of things on that day is asked for. */
    public @Nullable LocalDate asOf() {
        return day("as-of", true);
    }

    private @Nullable LocalDate day(String name, boolean last) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            LocalDate day;
            if (text.matches("\\d{4}")) {
                day = last
                        ? Year.parse(text).atMonth(12).atEndOfMonth()
                        : Year.parse(text).atDay(1);
            } else if (text.matches("\\d{4}-\\d{2}")) {
                day = last
                        ? YearMonth.parse(text).atEndOfMonth()
                        : YearMonth.parse(text).atDay(1);
            } else {
                day = LocalDate.parse(text);
            }
            if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
                throw Problem.badRequest(
                        "the year of '" + name + "' must lie between " + EARLIEST_YEAR + " and " + LATEST_YEAR);
            }
            return day;
        } catch (DateTimeException e) {
            throw Problem.badRequest(
                    "'" + shown(text) + "' is no date for '" + name + "': write 2021-03-23, 2021-03 or 2021");
        }
    }

    /** Reads a day in full; null for none. */
    public static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
                throw Problem.badRequest(
                        "the year of the date must lie between " + EARLIEST_YEAR + " and " + LATEST_YEAR);
            }
            return day;
        } catch (DateTimeException e) {
            throw Problem.badRequest(quoted(text) + " is no day: write it YYYY-MM-DD, such as 2021-03-23");
        }
    }

    /** A whole number within bounds. */
    public int number(String name, int otherwise, int least, int most) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw Problem.badRequest("'" + name + "' must be a whole number from " + least + " to " + most + ", not '"
                    + shown(text) + "'");
        }
        return Integer.parseInt(text);
    }

    /** One of several words. */
    public String oneOf(String name, List<String> allowed) {
        String text = text(name);
        if (text == null) {
            return allowed.get(0);
        }
        if (!allowed.contains(text)) {
            throw Problem.badRequest(
                    "'" + name + "' must be one of " + String.join(", ", allowed) + ", not '" + shown(text) + "'");
        }
        return text;
    }

    /** The number of the page asked for, from 1. */
    public int page() {
        return number("page", 1, 1, LAST_PAGE);
    }

    /** What items of a kind to show. */
    public Selection selection(ItemKind kind, String sort, int size, int largest) {
        Selection selection = common(sort, size, largest);
        for (String column : kind.filters()) {
            List<String> chosen = chosen(column);
            if (!chosen.isEmpty()) {
                selection = selection.where(column, chosen);
            }
        }
        return selection;
    }

    /** The values of a filter; those of a closed list are checked, since a misspelt one would find nothing. */
    private List<String> chosen(String column) {
        List<String> known = switch (column) {
            case "category" -> Arrays.stream(Category.values()).map(Enum::name).toList();
            case "modality" ->
                Arrays.stream(Modality.values()).map(Modality::word).toList();
            default -> List.of();
        };
        List<String> chosen = texts(column);
        if (known.isEmpty()) {
            return chosen;
        }
        return chosen.stream().map(value -> match(column, value, known)).toList();
    }

    private static String match(String column, String value, List<String> known) {
        for (String one : known) {
            if (one.equalsIgnoreCase(value)) {
                return one;
            }
        }
        throw Problem.badRequest(
                "'" + column + "' must be one of " + String.join(", ", known) + ", not " + quoted(value));
    }

    /** The parameters that all kinds share. */
    public Selection common(String sort, int size, int largest) {
        LocalDate from = from();
        LocalDate to = to();
        String order = text("sort") == null ? sort : String.valueOf(text("sort"));
        boolean descending = order.startsWith("-");
        int count = number("size", size, 1, largest);
        return Selection.all(count)
                .between(pair())
                .ofCountry(country())
                .ofActor(text("actor"))
                .during(from, to)
                .inArticle(text("article"))
                .saying(text("words"))
                .sortedBy(descending ? order.substring(1) : order, descending)
                .page((page() - 1) * count, count);
    }

    /** What to look for in the full text. */
    public SearchQuery search(int size) {
        String category = text("category");
        int count = number("size", size, 1, 100);
        int page = number("page", 1, 1, 200);
        return new SearchQuery(
                text("q"),
                text("actor"),
                category == null
                        ? null
                        : match(
                                "category",
                                category,
                                Arrays.stream(Category.values()).map(Enum::name).toList()),
                country(),
                from(),
                to(),
                (page - 1) * count,
                count);
    }

    /** Part of what a user wrote, fit to be quoted in a message. */
    public static String quoted(String text) {
        return "'" + shown(text) + "'";
    }

    private static String shown(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() > 40 ? plain.substring(0, 40) + "…" : plain;
    }
}
