package io.dragoman.coding.mention;

import io.dragoman.coding.lexicon.CountryEntry;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.OrganisationEntry;
import io.dragoman.coding.lexicon.PersonEntry;
import io.dragoman.coding.lexicon.RoleEntry;
import io.dragoman.record.Actor;
import io.dragoman.record.ActorType;
import io.dragoman.record.Evidence;
import io.dragoman.record.Span;
import io.dragoman.text.ArticleText;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The actors of one article. Mentions are handed in in the order of the text; each is joined to the actor it names:
 * persons by full name, then by surname; office holders by country, office and date; countries by any of their words,
 * capital and seat of government included; pronouns and "the two sides" by what was said before. Belongs to one article
 * and one thread.
 */
public final class Cast {

    /** Countries whose names put the family name first. */
    private static final Set<String> FAMILY_NAME_FIRST = Set.of("KOR", "PRK", "CHN", "TWN", "HKG", "VNM", "KHM", "SGP");

    /** Modifiers that leave the holder of the office the holder. */
    private static final Set<String> SAME_OFFICE =
            Set.of("current", "new", "acting", "interim", "incumbent", "outgoing");

    private final Lexicon lexicon;
    private final ArticleText text;
    private final @Nullable LocalDate date;
    private final Map<String, Participant> byKey = new LinkedHashMap<>();
    private final Map<String, Participant> bySurname = new HashMap<>();
    private final Map<String, Integer> countryCounts = new LinkedHashMap<>();
    private final List<Participant> recent = new ArrayList<>();

    /**
     * An empty cast.
     *
     * @param date the article's date, which decides who holds an office; null if unknown
     */
    public Cast(Lexicon lexicon, ArticleText text, @Nullable LocalDate date) {
        this.lexicon = lexicon;
        this.text = text;
        this.date = date;
    }

    /** The actors a mention stands for: mostly one; several for "the two sides"; none if nothing is known. */
    public List<Participant> resolve(Mention mention, Sentence sentence) {
        List<Participant> found = switch (mention.form()) {
            case NAME, GUESS -> List.of(named(mention));
            case ROLE -> byRoles(mention, sentence);
            case ADJECTIVE -> List.of(ofCountry(mention));
            case PRONOUN -> ofPronoun(mention);
            case SIDES -> ofSides(mention);
        };
        for (Participant participant : found) {
            boolean names = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ROLE;
            if (found.size() == 1 && (names || mention.form() == Mention.Form.GUESS)) {
                participant.plural(mention.plural());
                if (!isBareCityOrRegion(mention)) {
                    participant.mention(text.evidence(nameSpan(mention, sentence)), names);
                }
            }
            note(participant, mention);
        }
        return found;
    }

    /** A participant for words that are no mention: an actor without a code, named as written. */
    public Participant unknown(Span words, @Nullable String country) {
        Evidence evidence = text.evidence(words);
        String key = "words:" + Folding.fold(evidence.text());
        Participant participant = create(key, evidence.text(), ActorType.GROUP, null, null);
        participant.learn(country, country, null, null);
        participant.mention(evidence, true);
        return participant;
    }

    /** The author of the article, a person by name. */
    public Participant author(String name) {
        String folded = Folding.fold(name).replace("-", " ");
        Participant participant = create("name:" + folded, name, ActorType.PERSON, null, null);
        rememberSurname(name, null, participant);
        return participant;
    }

    /** The actors to be listed in the record, in order of first mention. */
    public List<Actor> actors() {
        return byKey.values().stream()
                .filter(Participant::listed)
                .map(Participant::toActor)
                .toList();
    }

    /** Whether a noun's phrase stands for no state, whatever nationality it bears: "a Turkish drama". */
    boolean isPrivate(Token noun) {
        return lexicon.inSet("private-things", noun.lemma());
    }

    private static boolean isBareCityOrRegion(Mention mention) {
        return mention.place() == Sense.OfCountry.Kind.CITY || mention.place() == Sense.OfCountry.Kind.REGION;
    }

    private void note(Participant participant, Mention mention) {
        recent.remove(participant);
        recent.add(participant);
        String country = participant.country();
        if (country != null && mention.form() != Mention.Form.PRONOUN && mention.form() != Mention.Form.SIDES) {
            countryCounts.merge(country, 1, Integer::sum);
        }
    }

    private static Span nameSpan(Mention mention, Sentence sentence) {
        int first = mention.form() == Mention.Form.ROLE ? mention.first() : mention.nameFirst();
        int last = mention.form() == Mention.Form.ROLE ? mention.last() : mention.nameLast();
        return sentence.token(first).span().union(sentence.token(last).span());
    }

    private Participant named(Mention mention) {
        if (mention.person() != null) {
            return person(mention.person(), mention);
        }
        if (mention.type() == ActorType.COUNTRY && mention.country() != null) {
            return ofCountry(mention);
        }
        OrganisationEntry organisation = mention.organisation();
        if (organisation != null && mention.type() != ActorType.PERSON) {
            Participant participant = create(
                    "org:" + organisation.at().id(),
                    organisation.name(),
                    organisation.type(),
                    organisation.at().id(),
                    null);
            participant.learn(organisation.country(), organisation.code(), null, null);
            return participant;
        }
        return unknownName(mention);
    }

    private Participant person(PersonEntry entry, Mention mention) {
        Participant participant = create(
                "person:" + entry.at().id(),
                entry.name(),
                ActorType.PERSON,
                entry.at().id(),
                entry.male());
        PersonEntry.Office office = date == null
                ? entry.offices().isEmpty()
                        ? null
                        : entry.offices().get(entry.offices().size() - 1)
                : entry.officeAround(date);
        String country = entry.country();
        if (country == null
                && office != null
                && office.code().length() > 3
                && office.code().charAt(3) == ' ') {
            country = office.code().substring(0, 3);
        }
        String code = office == null ? country : office.code();
        boolean over = office != null && date != null && !office.heldOn(date);
        if (mention.former() && over && country != null) {
            code = country + " ELI";
        }
        String roleId = mention.role() == null ? null : mention.role().at().id();
        participant.learn(country, code, office == null ? null : office.office(), roleId);
        rememberSurname(entry.name(), country, participant);
        return participant;
    }

    private Participant unknownName(Mention mention) {
        String name = mention.name();
        String folded = Folding.fold(name).replace("-", " ");
        Participant known = bySurname.get(folded);
        if (known != null && mention.nameFirst() == mention.nameLast()) {
            return known;
        }
        Participant participant = create("name:" + folded, name, mention.type(), null, null);
        CountryEntry country = mention.country();
        RoleEntry role = mention.role();
        String countryCode = country == null ? null : country.code();
        participant.learn(
                countryCode,
                code(countryCode, mention, mention.type()),
                role == null ? null : title(role),
                role == null ? null : role.at().id());
        if (mention.type() == ActorType.PERSON) {
            rememberSurname(name, countryCode, participant);
        }
        return participant;
    }

    private void rememberSurname(String name, @Nullable String country, Participant participant) {
        List<String> words = List.of(Folding.fold(name).replace("-", " ").split(" +", -1));
        boolean familyFirst = country != null && FAMILY_NAME_FIRST.contains(country);
        bySurname.put(familyFirst ? words.get(0) : words.get(words.size() - 1), participant);
        if (!familyFirst && words.size() > 2) {
            bySurname.put(String.join(" ", words.subList(words.size() - 2, words.size())), participant);
        }
    }

    private static @Nullable String code(@Nullable String country, Mention mention, ActorType type) {
        RoleEntry role = mention.role();
        String sector = switch (type) {
            case MINISTRY, GOVERNMENT -> "GOV";
            case PARTY -> "PTY";
            case COMPANY -> "BUS";
            case MEDIA -> "JRN";
            default -> "";
        };
        if (role != null) {
            sector = mention.former() && role.type() == ActorType.PERSON ? "ELI" : role.sector();
        }
        OrganisationEntry organisation = mention.organisation();
        String base = country;
        if (base == null && organisation != null) {
            base = organisation.code();
            if (base.contains(" ") || role == null) {
                return base;
            }
        }
        if (base == null) {
            return sector.isEmpty() ? null : sector;
        }
        return sector.isEmpty() ? base : base + " " + sector;
    }

    private static String title(RoleEntry role) {
        String office = role.office();
        return office == null ? role.forms().get(0) : office;
    }

    private Participant ofCountry(Mention mention) {
        CountryEntry country = mention.country();
        if (country == null) {
            throw new IllegalArgumentException("no country in " + mention);
        }
        Participant participant = create(
                "country:" + country.code(),
                country.name(),
                ActorType.COUNTRY,
                country.at().id(),
                null);
        participant.learn(country.code(), country.code(), null, null);
        return participant;
    }

    private List<Participant> byRoles(Mention mention, Sentence sentence) {
        List<Participant> found = new ArrayList<>(byRole(mention, sentence));
        for (CountryEntry other : mention.alsoCountries()) {
            found.addAll(byRole(mention.of(other), sentence));
        }
        return found;
    }

    private List<Participant> byRole(Mention mention, Sentence sentence) {
        RoleEntry role = mention.role();
        if (role == null) {
            throw new IllegalArgumentException("no role in " + mention);
        }
        CountryEntry country = mention.country();
        OrganisationEntry organisation = mention.organisation();
        if (country != null || organisation != null) {
            PersonEntry holder = holder(mention, sentence);
            if (holder != null) {
                return List.of(person(holder, mention));
            }
        } else if (mention.plural() && definite(mention, sentence) && isSides(mention)) {
            List<Participant> sides = ofSides(mention);
            if (!sides.isEmpty()) {
                return sides;
            }
        } else if (definite(mention, sentence) && role.type() == ActorType.PERSON && !mention.plural()) {
            Participant last = lastWithRole(role.at().id());
            if (last != null) {
                return List.of(last);
            }
        }
        String countryCode = country == null ? null : country.code();
        String owner = countryCode != null
                ? countryCode
                : organisation == null ? "" : organisation.at().id();
        String key = "role:" + owner + "/" + role.at().id() + (mention.former() ? "/former" : "")
                + (modified(mention, sentence) ? "/" + Folding.fold(mention.name()) : "");
        String name = text.slice(nameSpan(mention, sentence));
        Participant participant = create(key, name, role.type(), null, null);
        participant.learn(
                countryCode,
                code(countryCode, mention, role.type()),
                title(role),
                role.at().id());
        return List.of(participant);
    }

    private boolean isSides(Mention mention) {
        return lexicon.inSet("side-persons", Folding.fold(mention.name()).replaceAll(".* ", ""));
    }

    /** Who holds the office that the words name, if the lexicon knows exactly one. */
    private @Nullable PersonEntry holder(Mention mention, Sentence sentence) {
        RoleEntry role = mention.role();
        LocalDate day = date;
        String office = role == null ? null : role.office();
        boolean several = mention.plural() && mention.alsoCountries().isEmpty();
        if (office == null || day == null || several || mention.former() || modified(mention, sentence)) {
            return null;
        }
        CountryEntry country = mention.country();
        OrganisationEntry organisation = mention.organisation();
        String code = country != null ? country.code() : organisation == null ? "" : organisation.code();
        List<PersonEntry> holders = lexicon.persons().stream()
                .filter(person -> country == null || country.code().equals(person.country()))
                .filter(person -> person.offices().stream()
                        .anyMatch(held -> held.office().equals(office)
                                && held.heldOn(day)
                                && (country != null || held.code().equals(code))))
                .limit(2)
                .toList();
        return holders.size() == 1 && (country != null || !code.equals("IGO")) ? holders.get(0) : null;
    }

    private boolean modified(Mention mention, Sentence sentence) {
        for (int i = mention.first(); i < mention.nameFirst(); i++) {
            String word = Folding.fold(sentence.token(i).form());
            if (lexicon.inSet("role-modifiers", word) && !SAME_OFFICE.contains(word)) {
                return true;
            }
        }
        if (mention.nameFirst() > 0) {
            String before = Folding.fold(sentence.token(mention.nameFirst() - 1).form());
            return lexicon.inSet("role-modifiers", before) && !SAME_OFFICE.contains(before);
        }
        return false;
    }

    private static boolean definite(Mention mention, Sentence sentence) {
        int before = mention.first() - 1;
        while (before >= 0
                && (sentence.token(before).tag().equals("CD")
                        || sentence.token(before).isAdjective())) {
            before--;
        }
        if (before < 0) {
            return true;
        }
        return switch (sentence.token(before).form().toLowerCase(Locale.ROOT)) {
            case "the", "his", "her", "both", "these" -> true;
            default -> false;
        };
    }

    private @Nullable Participant lastWithRole(String roleId) {
        for (int i = recent.size() - 1; i >= 0; i--) {
            if (roleId.equals(recent.get(i).roleId())) {
                return recent.get(i);
            }
        }
        return null;
    }

    private List<Participant> ofPronoun(Mention mention) {
        String word = Folding.fold(mention.name());
        if (mention.plural()) {
            for (int i = recent.size() - 1; i >= Math.max(0, recent.size() - 6); i--) {
                if (recent.get(i).isPlural()) {
                    return List.of(recent.get(i));
                }
            }
            return mainPair();
        }
        boolean male = word.startsWith("h") && !word.startsWith("her");
        for (int i = recent.size() - 1; i >= 0; i--) {
            Participant candidate = recent.get(i);
            Boolean gender = candidate.male();
            if (candidate.type() == ActorType.PERSON && !candidate.isPlural() && (gender == null || gender == male)) {
                return List.of(candidate);
            }
        }
        return List.of();
    }

    private List<Participant> ofSides(Mention mention) {
        if (isSides(mention)) {
            List<Participant> persons = new ArrayList<>();
            for (int i = recent.size() - 1; i >= 0 && persons.size() < 2; i--) {
                Participant candidate = recent.get(i);
                boolean other = persons.stream()
                        .noneMatch(
                                person -> String.valueOf(person.country()).equals(String.valueOf(candidate.country())));
                if (candidate.type() == ActorType.PERSON
                        && candidate.country() != null
                        && !candidate.isPlural()
                        && holdsOffice(candidate, mention)
                        && other) {
                    persons.add(candidate);
                }
            }
            if (persons.size() == 2) {
                return persons;
            }
        }
        return mainPair();
    }

    /** "The presidents" are no ministers; "the leaders" and "the counterparts" can be anybody. */
    private static boolean holdsOffice(Participant candidate, Mention mention) {
        String word = Folding.fold(mention.name()).replaceAll(".* ", "");
        String office = candidate.role();
        return switch (word) {
            case "presidents" -> office != null && office.contains("president");
            case "ministers" -> office == null || !office.contains("president");
            default -> true;
        };
    }

    /** The two countries named most so far; nothing while there is only one. */
    private List<Participant> mainPair() {
        List<String> countries = countryCounts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
        return countries.size() < 2
                ? List.of()
                : countries.stream().flatMap(code -> countryByCode(code)).toList();
    }

    private Stream<Participant> countryByCode(String code) {
        return lexicon.countries().stream()
                .filter(country -> country.code().equals(code))
                .limit(1)
                .map(country -> {
                    Participant participant = create(
                            "country:" + code,
                            country.name(),
                            ActorType.COUNTRY,
                            country.at().id(),
                            null);
                    participant.learn(code, code, null, null);
                    return participant;
                });
    }

    private Participant create(
            String key, String name, ActorType type, @Nullable String entry, @Nullable Boolean male) {
        return byKey.computeIfAbsent(
                key, each -> new Participant(each, "a" + (byKey.size() + 1), name, type, entry, male));
    }
}
