package io.dragoman.coding.mention;

import io.dragoman.coding.lexicon.CountryEntry;
import io.dragoman.coding.lexicon.OrganisationEntry;
import io.dragoman.coding.lexicon.PersonEntry;
import io.dragoman.coding.lexicon.RoleEntry;
import io.dragoman.record.Actor;
import io.dragoman.record.ActorType;
import io.dragoman.record.Evidence;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The participants of one article, each made once: persons, countries and bodies of the lexicon by their entry, others by
 * their name or role. Belongs to one article and one thread.
 */
final class Roster implements Antecedents.Source {

    /** Countries whose names put the family name first. */
    private static final Set<String> FAMILY_NAME_FIRST = Set.of("KOR", "PRK", "CHN", "TWN", "HKG", "VNM", "KHM", "SGP");

    private final OfficeHolders holders;
    private final @Nullable LocalDate date;
    private final @Nullable String seat;
    private final Map<String, Participant> byKey = new LinkedHashMap<>();
    private final Map<String, Participant> bySurname = new HashMap<>();
    private final Map<String, Participant> aliases = new HashMap<>();

    /**
     * @param date the article's date, which decides who holds an office; null if unknown
     * @param seat the country that offices without one belong to; null if nothing tells
     */
    Roster(OfficeHolders holders, @Nullable LocalDate date, @Nullable String seat) {
        this.holders = holders;
        this.date = date;
        this.seat = seat;
    }

    /** The country of an alpha-3 code; null if the lexicon does not know it. */
    @Override
    public @Nullable Participant country(String code) {
        if (code.equals(Participant.UNION)) {
            return unionBody(OfficeHolders.UNION_ITSELF);
        }
        CountryEntry entry = holders.country(code);
        return entry == null ? null : country(entry);
    }

    @Override
    public @Nullable Participant holder(String office, String country) {
        PersonEntry entry = holderOf(office, country);
        return entry == null ? null : person(entry, null);
    }

    /** The entry of who holds an office of a country on the article's day; null if the lexicon does not know. */
    @Nullable
    PersonEntry holderOf(String office, String country) {
        LocalDate day = date;
        return day == null ? null : holders.ofCountry(office, country, day);
    }

    Participant country(CountryEntry country) {
        Participant participant = create(
                "country:" + country.code(),
                country.name(),
                ActorType.COUNTRY,
                country.at().id(),
                null);
        participant.learn(country.code(), country.code(), null, null);
        return participant;
    }

    /** The body of the European Union that goes by a word, itself for "union"; null if there is none. */
    @Nullable
    Participant unionBody(String word) {
        OrganisationEntry body = holders.unionBody(Folding.fold(word));
        return body == null ? null : organisation(body);
    }

    /** Everybody so far, in order of first mention. */
    List<Participant> participants() {
        return List.copyOf(byKey.values());
    }

    Participant organisation(OrganisationEntry organisation) {
        Participant participant = create(
                "org:" + organisation.at().id(),
                organisation.name(),
                organisation.type(),
                organisation.at().id(),
                null);
        participant.learn(organisation.country(), organisation.code(), null, null);
        return participant;
    }

    /** A person of the lexicon whom a mention names; of several of one name, whom its country, its office and the day fit. */
    Participant likeliest(PersonEntry entry, Mention mention) {
        return person(holders.likeliest(entry, mention, date), mention);
    }

    /** A person of the lexicon, with the office of the article's day; {@code mention} tells the role, if one is named. */
    Participant person(PersonEntry entry, @Nullable Mention mention) {
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
        if (mention != null && mention.former() && over && country != null) {
            code = country + " ELI";
        }
        RoleEntry role = mention == null ? null : mention.role();
        String roleId = role == null ? null : role.at().id();
        participant.learn(country, code, office == null ? null : office.office(), roleId);
        rememberSurname(entry.name(), country, participant);
        return participant;
    }

    /** Whom a name stands for that the lexicon does not know. */
    Participant unknown(Mention mention) {
        String name = mention.name();
        String folded = Folding.fold(name).replace("-", " ");
        Participant known = bySurname.get(folded);
        if (known != null) {
            return known;
        }
        Participant participant = create("name:" + folded, name, mention.type(), null, null);
        CountryEntry country = mention.country();
        RoleEntry role = mention.role();
        String countryCode = country == null ? null : country.code();
        if (country == null && role != null && role.office() != null && mention.organisation() == null) {
            // "Energy Minister Teresa Ribera", reported from Madrid
            countryCode = seat;
        }
        participant.learn(
                countryCode,
                ActorCodes.of(countryCode, mention, mention.type()),
                role == null ? null : ActorCodes.title(role),
                role == null ? null : role.at().id());
        if (mention.type() == ActorType.PERSON) {
            rememberSurname(name, countryCode, participant);
        }
        return participant;
    }

    /**
     * Who is named by a role only: one participant for each owner, role and wording.
     *
     * @param country the alpha-3 code of the role's country; null if nothing tells
     * @param modified whether a modifier makes the role another one: "deputy minister"
     * @param name the words as written
     */
    Participant role(Mention mention, RoleEntry role, @Nullable String country, boolean modified, String name) {
        OrganisationEntry organisation = mention.organisation();
        String owner = country != null
                ? country
                : organisation == null ? "" : organisation.at().id();
        String key = "role:" + owner + "/" + role.at().id() + (mention.former() ? "/former" : "")
                + (modified ? "/" + Folding.fold(mention.name()) : "");
        Participant participant = create(key, name, role.type(), null, null);
        participant.learn(
                country,
                ActorCodes.of(country, mention, role.type()),
                ActorCodes.title(role),
                role.at().id());
        return participant;
    }

    /** A participant for words that are no mention: an actor without a code, named as written. */
    Participant words(Evidence evidence, @Nullable String country) {
        String key = "words:" + Folding.fold(evidence.text());
        Participant participant = create(key, evidence.text(), ActorType.GROUP, null, null);
        participant.learn(country, country, null, null);
        participant.mention(evidence, true);
        return participant;
    }

    /** The author of the article, a person by name. */
    Participant author(String name) {
        String folded = Folding.fold(name).replace("-", " ");
        Participant participant = create("name:" + folded, name, ActorType.PERSON, null, null);
        rememberSurname(name, null, participant);
        return participant;
    }

    /** From here on, a name stands for a participant. */
    void alias(String name, Participant participant) {
        aliases.put(Folding.fold(name), participant);
    }

    @Nullable
    Participant byAlias(String name) {
        return aliases.get(Folding.fold(name));
    }

    /** The actor of an id; empty if there is none. */
    Optional<Participant> byId(String id) {
        return byKey.values().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The actors to be listed in the record, in order of first mention. */
    List<Actor> actors() {
        return byKey.values().stream()
                .filter(Participant::listed)
                .map(Participant::toActor)
                .toList();
    }

    private void rememberSurname(String name, @Nullable String country, Participant participant) {
        List<String> words = List.of(Folding.fold(name).replace("-", " ").split(" +", -1));
        boolean familyFirst = country != null && FAMILY_NAME_FIRST.contains(country);
        bySurname.put(familyFirst ? words.get(0) : words.get(words.size() - 1), participant);
        if (!familyFirst && words.size() > 2) {
            bySurname.put(String.join(" ", words.subList(words.size() - 2, words.size())), participant);
        }
    }

    private Participant create(
            String key, String name, ActorType type, @Nullable String entry, @Nullable Boolean male) {
        return byKey.computeIfAbsent(
                key, each -> new Participant(each, "a" + (byKey.size() + 1), name, type, entry, male));
    }
}
