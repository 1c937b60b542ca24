package io.dragoman.coding.lexicon;

import io.dragoman.coding.lexicon.YamlNode.Mapping;
import io.dragoman.record.ActorType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads entries of actors/: countries, persons, organisations and roles. */
final class ActorReader {

    /** Codes that stand where a country stands: international bodies, and states ISO 3166 does not have (any more). */
    private static final Set<String> OTHER_CODES =
            Set.of("XKX", "EUR", "IGO", "UNO", "NGO", "MNC", "IMG", "SUN", "YUG", "DDR", "CSK");

    private static final Set<String> ALPHA_3 = Set.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));

    private final Ontology ontology;

    ActorReader(Ontology ontology) {
        this.ontology = ontology;
    }

    CountryEntry country(EntryReader entry) {
        entry.allow(Set.of(
                "id", "kind", "code", "names", "adjectives", "demonyms", "capital", "seats", "cities", "regions"));
        String code = entry.required("code");
        checkCountry(entry, "code", code);
        return new CountryEntry(
                entry.at(),
                code,
                names(entry),
                entry.requiredList("adjectives"),
                entry.requiredList("demonyms"),
                entry.list("capital"),
                entry.list("seats"),
                entry.list("cities"),
                entry.list("regions"));
    }

    PersonEntry person(EntryReader entry) {
        entry.allow(Set.of("id", "kind", "gender", "country", "names", "short", "offices"));
        String country = entry.optional("country");
        if (country != null) {
            checkCountry(entry, "country", country);
        }
        String gender = entry.optional("gender");
        if (gender != null && !gender.equals("m") && !gender.equals("f")) {
            entry.problem(entry.field("gender"), "gender is m or f");
        }
        List<PersonEntry.Office> offices = new ArrayList<>();
        for (Mapping mapping : entry.mappings("offices")) {
            entry.allow(mapping, "an office", Set.of("office", "code", "from", "to"));
            String code = entry.textOf(mapping, "code");
            checkCode(entry, mapping, code);
            LocalDate from = date(entry, mapping, "from", false);
            if (from == null) {
                if (!mapping.fields().containsKey("from")) {
                    entry.problem(mapping, "field \"from\" is missing");
                }
                continue;
            }
            LocalDate to = date(entry, mapping, "to", true);
            if (to != null && to.isBefore(from)) {
                entry.problem(mapping, "the office ends before it begins");
                continue;
            }
            offices.add(new PersonEntry.Office(entry.textOf(mapping, "office"), code, from, to));
        }
        checkOverlaps(entry, offices);
        return new PersonEntry(
                entry.at(),
                gender == null ? null : gender.equals("m"),
                country,
                names(entry),
                entry.list("short"),
                List.copyOf(offices));
    }

    private static void checkOverlaps(EntryReader entry, List<PersonEntry.Office> offices) {
        for (int i = 0; i < offices.size(); i++) {
            for (int j = i + 1; j < offices.size(); j++) {
                PersonEntry.Office a = offices.get(i);
                PersonEntry.Office b = offices.get(j);
                LocalDate endA = a.to();
                LocalDate endB = b.to();
                boolean apart = (endA != null && !endA.isAfter(b.from())) || (endB != null && !endB.isAfter(a.from()));
                // One envoy may have several missions at a time; the lexicon does not name them.
                boolean single = !a.office().contains("envoy") && !a.office().contains("representative");
                if (single && a.office().equals(b.office()) && a.code().equals(b.code()) && !apart) {
                    entry.problem(entry.field("offices"), "two terms as " + a.office() + " overlap");
                }
            }
        }
    }

    OrganisationEntry organisation(EntryReader entry, String kind) {
        entry.allow(Set.of("id", "kind", "code", "country", "names", "members"));
        String code = entry.required("code");
        checkCode(entry, entry.field("code"), code);
        String country = entry.optional("country");
        if (country != null) {
            checkCountry(entry, "country", country);
        }
        for (String member : entry.list("members")) {
            checkCountry(entry, "members", member);
        }
        return new OrganisationEntry(entry.at(), type(entry, kind), code, country, names(entry), entry.list("members"));
    }

    RoleEntry role(EntryReader entry) {
        entry.allow(Set.of("id", "kind", "type", "code", "office", "forms", "examples"));
        String sector = entry.required("code");
        if (!ontology.isSector(sector)) {
            entry.problem(entry.field("code"), "code \"" + sector + "\" is no sector of ontology/sectors.tsv");
        }
        return new RoleEntry(
                entry.at(),
                type(entry, entry.required("type")),
                sector,
                entry.optional("office"),
                entry.requiredList("forms"),
                entry.examples(true));
    }

    private static List<String> names(EntryReader entry) {
        List<String> names = entry.requiredList("names");
        return names.isEmpty() ? List.of("?") : names;
    }

    static boolean isOrganisationKind(String kind) {
        return Arrays.stream(ActorType.values())
                .filter(ActorReader::isOrganisation)
                .anyMatch(type -> type.word().equals(kind));
    }

    /** What {@code kind} may be, for messages. */
    static String kinds() {
        return "country, person, role, " + words(ActorReader::isOrganisation);
    }

    private static boolean isOrganisation(ActorType type) {
        return type != ActorType.PERSON && type != ActorType.COUNTRY;
    }

    private static String words(Predicate<ActorType> accepted) {
        return Arrays.stream(ActorType.values())
                .filter(accepted)
                .map(ActorType::word)
                .collect(Collectors.joining(", "));
    }

    private static ActorType type(EntryReader entry, String word) {
        for (ActorType type : ActorType.values()) {
            if (type.word().equals(word)) {
                return type;
            }
        }
        entry.problem(entry.field("type"), "\"" + word + "\" is no type of actor; there are " + words(type -> true));
        return ActorType.ORGANISATION;
    }

    private static void checkCountry(EntryReader entry, String field, String code) {
        if (!code.isEmpty() && !ALPHA_3.contains(code) && !OTHER_CODES.contains(code)) {
            entry.problem(
                    entry.field(field),
                    "\"" + code + "\" is no ISO 3166-1 alpha-3 code such as FRA, nor one of "
                            + String.join(", ", OTHER_CODES.stream().sorted().toList()));
        }
    }

    private void checkCode(EntryReader entry, YamlNode node, String code) {
        if (code.isEmpty()) {
            return;
        }
        for (String part : code.split(" ", -1)) {
            if (!ALPHA_3.contains(part) && !OTHER_CODES.contains(part) && !ontology.isSector(part)) {
                entry.problem(node, "\"" + part + "\" in code \"" + code + "\" is neither a country nor a sector");
            }
        }
    }

    private static @Nullable LocalDate date(EntryReader entry, Mapping mapping, String field, boolean end) {
        if (!mapping.fields().containsKey(field)) {
            return null;
        }
        String text = entry.textOf(mapping, field);
        try {
            return switch (text.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(text), end ? 12 : 1, end ? 31 : 1);
                case 7 ->
                    end
                            ? YearMonth.parse(text).atEndOfMonth()
                            : YearMonth.parse(text).atDay(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException | NumberFormatException e) {
            entry.problem(
                    mapping.fields().getOrDefault(field, mapping),
                    "\"" + text + "\" is no date; write \"2012-08-12\", \"2012-08\" or \"2012\"");
            return null;
        }
    }
}
