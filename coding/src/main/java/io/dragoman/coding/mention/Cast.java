package io.dragoman.coding.mention;

import io.dragoman.coding.lexicon.CountryEntry;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.OrganisationEntry;
import io.dragoman.coding.lexicon.PersonEntry;
import io.dragoman.coding.lexicon.RoleEntry;
import io.dragoman.record.Actor;
import io.dragoman.record.ActorType;
import io.dragoman.record.Category;
import io.dragoman.record.Evidence;
import io.dragoman.record.Span;
import io.dragoman.text.ArticleText;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final String TALKS = "consult-happenings";
    private static final String AGREEMENTS = "agreement-happenings";
    private static final String OUTCOMES = "outcomes";
    private static final String DEEDS = "deeds-";
    private static final String ANY_DEED = "deeds-of-any-kind";
    private static final Set<Category> ADDRESSES = Set.of(Category.REQUEST, Category.AGREE, Category.THREATEN);
    private static final String COUNTERPART = "role-counterpart";

    private final Lexicon lexicon;
    private final OfficeHolders holders;
    private final ArticleText text;
    private final @Nullable LocalDate date;
    private final Map<String, Participant> byKey = new LinkedHashMap<>();
    private final Map<String, Participant> bySurname = new HashMap<>();
    private final Map<String, Participant> aliases = new HashMap<>();
    private final Overview overview;
    private final Antecedents antecedents;
    private @Nullable Participant acting;
    private StandIns.Speech speech = StandIns.Speech.NONE;

    /**
     * An empty cast.
     *
     * @param date the article's date, which decides who holds an office; null if unknown
     * @param overview what the article is about
     */
    public Cast(Lexicon lexicon, OfficeHolders holders, ArticleText text, @Nullable LocalDate date, Overview overview) {
        this.lexicon = lexicon;
        this.holders = holders;
        this.text = text;
        this.date = date;
        this.overview = overview;
        this.antecedents = new Antecedents(overview, new Antecedents.Source() {
            @Override
            public @Nullable Participant country(String code) {
                return countryByCode(code);
            }

            @Override
            public @Nullable Participant holder(String office, String country) {
                PersonEntry entry = Cast.this.holder(office, country);
                return entry == null ? null : known(entry, null);
            }
        });
    }

    /** The actors a mention stands for: mostly one; several for "the two sides"; none if nothing is known. */
    public List<Participant> resolve(Mention mention, Sentence sentence) {
        return resolve(mention, sentence, null, false);
    }

    /**
     * The same.
     *
     * @param acting who acts in the sentence, as far as it was read; null if nobody is known to
     * @param begins whether the sentence has named no person before
     */
    List<Participant> resolve(Mention mention, Sentence sentence, @Nullable Participant acting, boolean begins) {
        String state = acting == null ? null : acting.country();
        List<Participant> found = switch (mention.form()) {
            case NAME, GUESS -> List.of(named(mention));
            case ROLE -> byRoles(mention, sentence);
            case ADJECTIVE -> List.of(ofCountry(mention));
            case PRONOUN -> mention.plural() ? antecedents.they() : antecedents.heOrShe(mention.name(), begins);
            case SIDES -> antecedents.sides(Folding.fold(mention.name()), state);
        };
        if (mention.form() == Mention.Form.SIDES) {
            antecedents.group(found);
        }
        for (Participant participant : found) {
            boolean names = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ROLE;
            if (found.size() == 1 && (names || mention.form() == Mention.Form.GUESS)) {
                participant.plural(mention.plural());
                if (!isBareCityOrRegion(mention)) {
                    participant.mention(text.evidence(nameSpan(mention, sentence)), names);
                }
            }
            boolean named = mention.form() != Mention.Form.PRONOUN && mention.form() != Mention.Form.SIDES;
            if (named || found.size() == 1) {
                antecedents.note(
                        participant, named, mention.form() != Mention.Form.GUESS || actsAsPerson(mention, sentence));
            }
        }
        return found;
    }

    /** Which state or body the sentence before was about; null if about none. */
    @Nullable
    Participant actingBefore() {
        return acting;
    }

    /** Who spoke last, and whether his words go on. */
    StandIns.Speech speech() {
        return speech;
    }

    void speech(StandIns.Speech now) {
        speech = now;
    }

    /** Notes which state or body a sentence is about: its subject. */
    void acting(@Nullable Participant participant) {
        acting = participant;
    }

    /** A new sentence begins. */
    void enter(Sentence sentence) {
        antecedents.enter(sentence.index(), sentence.paragraph());
    }

    /** From here on, a name stands for an actor: "the Treasury Department (<u>Treasury</u>)". */
    void alias(String name, Participant participant) {
        aliases.put(Folding.fold(name), participant);
    }

    /** Notes that several acted together, so that "they" can stand for them. */
    public void group(List<Participant> members) {
        antecedents.group(members);
    }

    /** Notes who a plural or collective subject led to, so that "they" can stand for it. */
    public void crowd(Sentence sentence, Token subject, List<Participant> members) {
        if (subject.tag().equals("NNS") || lexicon.inSet("collectives", subject.lemma())) {
            antecedents.enter(sentence.index(), sentence.paragraph());
            antecedents.crowd(members);
        }
    }

    /** Notes who took part in talks or in an agreement, which later words can take up again. */
    public void happening(boolean agreement, List<Participant> parties) {
        antecedents.happening(agreement ? AGREEMENTS : TALKS, parties);
    }

    /** Notes who did something to whom that later words can take up again: "<u>the charge</u>", "<u>the move</u>". */
    public void deed(Category category, List<Participant> doers, List<Participant> to) {
        antecedents.deed(DEEDS + category.name().toLowerCase(Locale.ROOT), doers, to);
    }

    /** Who asked, offered or threatened somebody something just before, so that he can answer; empty if nobody did. */
    List<Participant> addressing(Participant addressed) {
        return antecedents.addressing(
                addressed,
                nouns -> ADDRESSES.stream()
                        .anyMatch(
                                category -> nouns.equals(DEEDS + category.name().toLowerCase(Locale.ROOT))));
    }

    /** Notes a person that a sentence is about. */
    void centre(Participant person) {
        antecedents.centre(person);
    }

    /** Who did last, other than a participant and his country, what a noun names; empty if nobody is known to. */
    List<Participant> doersOf(Token noun, Participant notThis) {
        if (lexicon.inSet(ANY_DEED, noun.lemma())) {
            return antecedents.doersOf(DEEDS, notThis);
        }
        for (Category category : Category.values()) {
            String deeds = DEEDS + category.name().toLowerCase(Locale.ROOT);
            if (lexicon.inSet(deeds, noun.lemma())) {
                return antecedents.doersOf(deeds, notThis);
            }
        }
        return List.of();
    }

    /** Who took part in the last talks or agreement, whichever the noun names; empty if none was told. */
    List<Participant> partiesOf(Token noun) {
        if (lexicon.inSet(OUTCOMES, noun.lemma())) {
            return antecedents.partiesOfLast();
        }
        if (lexicon.inSet(TALKS, noun.lemma())) {
            return antecedents.partiesOf(TALKS);
        }
        return lexicon.inSet(AGREEMENTS, noun.lemma()) ? antecedents.partiesOf(AGREEMENTS) : List.of();
    }

    boolean isIn(String set, Token word) {
        return lexicon.inSet(set, word.lemma());
    }

    @Nullable
    Participant otherOfPair(String country) {
        String other = antecedents.otherOfPair(country);
        return other == null ? null : countryByCode(other);
    }

    @Nullable
    Participant officerOfOther(String country) {
        String other = antecedents.otherOfPair(country);
        return other == null ? null : antecedents.lastOfficer(other);
    }

    /** The two states the article is about; empty if it is about one, or about many. */
    public List<Participant> pair() {
        return overview.pair().isEmpty() ? List.of() : antecedents.mainPair();
    }

    /** The two states whose dealings are told where the reading has come to; empty if nothing tells. */
    List<Participant> dealing() {
        return antecedents.dealing();
    }

    /** The two or three states whose dealings a sentence belongs to; empty in an article about one, or about many. */
    public List<Participant> circle() {
        return antecedents.circle();
    }

    /** The state whose government writes the article; null if it is a report. */
    public @Nullable Participant home() {
        String home = overview.home();
        return home == null ? null : countryByCode(home);
    }

    /** The state that an actor's state deals with where nobody is named; null if nothing tells. */
    public @Nullable Participant otherState(Participant actor) {
        String code = actor.country();
        return code == null ? null : antecedents.otherState(code);
    }

    /** The state that several actors deal with where nobody is named; null if nothing tells. */
    @Nullable
    Participant stateBesides(List<Participant> several) {
        Set<String> codes = new HashSet<>();
        for (Participant each : several) {
            String code = each.country();
            if (code == null) {
                return null;
            }
            codes.add(code);
        }
        return antecedents.stateBesides(codes);
    }

    /** The actor of an id; empty if there is none. */
    public Optional<Participant> byId(String id) {
        return byKey.values().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The country of an alpha-3 code, as an actor of the article; null if the lexicon does not know it. */
    public @Nullable Participant country(String code) {
        return countryByCode(code);
    }

    /** A name that nobody knows acts like a person where it is a subject without an article: "Woo went to Moscow". */
    private static boolean actsAsPerson(Mention mention, Sentence sentence) {
        boolean article = mention.first() > 0
                && Folding.fold(sentence.token(mention.first() - 1).form()).equals("the");
        return !article && sentence.token(mention.head()).role() == Role.SUBJECT;
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

    /** "A Chinese-<u>owned</u> mine": what stands before it says whose. */
    boolean isBelonging(Token participle) {
        return lexicon.inSet("belonging-participles", participle.form().toLowerCase(Locale.ROOT));
    }

    private static boolean isBareCityOrRegion(Mention mention) {
        return mention.place() == Sense.OfCountry.Kind.CITY || mention.place() == Sense.OfCountry.Kind.REGION;
    }

    private static Span nameSpan(Mention mention, Sentence sentence) {
        int first = mention.form() == Mention.Form.ROLE ? mention.first() : mention.nameFirst();
        int last = mention.form() == Mention.Form.ROLE ? mention.last() : mention.nameLast();
        return sentence.token(first).span().union(sentence.token(last).span());
    }

    private Participant named(Mention mention) {
        Participant meant = aliases.get(Folding.fold(mention.name()));
        if (meant != null && mention.person() == null && mention.country() == null) {
            return meant;
        }
        if (mention.person() != null) {
            return known(holders.likeliest(mention.person(), mention, date), mention);
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

    private Participant known(PersonEntry entry, @Nullable Mention mention) {
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

    private Participant unknownName(Mention mention) {
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
            countryCode = overview.seat();
        }
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
        Participant meant = country == null ? aliases.get(Folding.fold(mention.name())) : null;
        if (meant != null) {
            return List.of(meant);
        }
        Participant counterpart = counterpart(mention);
        if (counterpart != null) {
            return List.of(counterpart);
        }
        if (country != null || organisation != null) {
            PersonEntry holder = holder(mention, sentence);
            if (holder != null) {
                return List.of(known(holder, mention));
            }
            Participant head = country != null && isLeader(mention) ? antecedents.lastHead(country.code()) : null;
            if (head != null) {
                return List.of(head);
            }
        } else if (isCompany(mention) && definite(mention, sentence) && antecedents.lastCompany() != null) {
            Participant company = antecedents.lastCompany();
            return company == null ? List.of() : List.of(company);
        } else if (isInstitution(role)) {
            Participant last = antecedents.lastWithRole(role.at().id());
            if (last == null
                    && definite(mention, sentence)
                    && Folding.fold(mention.name()).equals("ministry")) {
                last = antecedents.lastMinistry();
            }
            if (last != null && last.country() != null) {
                return List.of(last);
            }
            country = ownerOf(mention, sentence);
            if (country == null) {
                country = homeOf(mention, sentence);
            }
        } else if (mention.plural() && definite(mention, sentence) && isSides(mention)) {
            List<Participant> sides = antecedents.officers(Folding.fold(mention.name()), role.office());
            if (!sides.isEmpty()) {
                return sides;
            }
        } else if (definite(mention, sentence) && role.type() == ActorType.PERSON && !mention.plural()) {
            Participant last = antecedents.lastWithRole(role.at().id());
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

    /** "The Chilean leader": no office, and nobody's title of old. */
    private static boolean isLeader(Mention mention) {
        return !mention.plural()
                && !mention.former()
                && Folding.fold(mention.name()).equals("leader");
    }

    private static boolean isCompany(Mention mention) {
        String words = Folding.fold(mention.name());
        return !mention.plural() && (words.equals("company") || words.equals("firm") || words.equals("group"));
    }

    private static boolean isInstitution(RoleEntry role) {
        return role.type() == ActorType.MINISTRY || role.type() == ActorType.GOVERNMENT;
    }

    /** Whose institution acts: "France, <u>whose government</u> pledged …", "<u>its army</u> attacked". */
    private @Nullable CountryEntry ownerOf(Mention mention, Sentence sentence) {
        Token head = sentence.token(mention.head());
        boolean acts = head.role() == Role.SUBJECT || head.role() == Role.PASSIVE_SUBJECT;
        for (Token child : sentence.children(head, Role.NOUN_MODIFIER)) {
            CountryEntry country = child.isCapitalized() ? holders.countryOfSurname(child.form()) : null;
            if (country != null) {
                return country;
            }
        }
        for (Token child : sentence.children(head, Role.POSSESSIVE)) {
            String word = Folding.fold(child.form());
            Participant owner = !acts
                    ? null
                    : switch (word) {
                        case "whose", "its" -> antecedents.last();
                        case "his", "her" ->
                            antecedents.heOrShe(word, false).stream()
                                    .findFirst()
                                    .orElse(null);
                        default -> null;
                    };
            String code = owner == null ? null : owner.country();
            if (code != null) {
                return holders.country(code);
            }
        }
        return null;
    }

    /** The country whose institution is named without it: the one that writes. */
    private @Nullable CountryEntry homeOf(Mention mention, Sentence sentence) {
        String home = overview.home();
        boolean meansIt = sentence.token(mention.nameFirst()).isCapitalized() || definite(mention, sentence);
        if (home == null || mention.plural() || !meansIt) {
            return null;
        }
        return holders.country(home);
    }

    /** "His French counterpart": who holds the same office there. */
    private @Nullable Participant counterpart(Mention mention) {
        RoleEntry role = mention.role();
        CountryEntry country = mention.country();
        if (role == null || !role.at().id().equals(COUNTERPART)) {
            return null;
        }
        if (country == null) {
            Participant owner = antecedents.lastOfficer();
            String code = owner == null ? null : owner.country();
            return code == null || mention.plural() ? null : officerOfOther(code);
        }
        Participant other = antecedents.officerNotOf(country.code());
        String office = other == null ? null : other.role();
        PersonEntry holder = office == null ? null : holder(office, country.code());
        return holder == null ? null : known(holder, mention);
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
        if (country != null) {
            return holder(office, country.code());
        }
        OrganisationEntry organisation = mention.organisation();
        String code = organisation == null ? "" : organisation.code();
        return code.equals("IGO") ? null : holders.ofCode(office, code, day);
    }

    private @Nullable PersonEntry holder(String office, String country) {
        LocalDate day = date;
        return day == null ? null : holders.ofCountry(office, country, day);
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

    private @Nullable Participant countryByCode(String code) {
        CountryEntry country = holders.country(code);
        if (country == null) {
            return null;
        }
        Participant participant = create(
                "country:" + code,
                country.name(),
                ActorType.COUNTRY,
                country.at().id(),
                null);
        participant.learn(code, code, null, null);
        return participant;
    }

    private Participant create(
            String key, String name, ActorType type, @Nullable String entry, @Nullable Boolean male) {
        return byKey.computeIfAbsent(
                key, each -> new Participant(each, "a" + (byKey.size() + 1), name, type, entry, male));
    }
}
