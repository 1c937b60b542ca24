package io.dragoman.coding.mention;

import io.dragoman.coding.lexicon.CountryEntry;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.OrganisationEntry;
import io.dragoman.coding.lexicon.PersonEntry;
import io.dragoman.coding.lexicon.RoleEntry;
import io.dragoman.record.ActorType;
import io.dragoman.text.ArticleText;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom mentions without a name stand for: the holder of the office by country and day, the one named before in the same
 * role, the counterpart, else a participant of the role itself.
 */
final class RoleMentions {

    /** Modifiers that leave the holder of the office the holder. */
    private static final Set<String> SAME_OFFICE =
            Set.of("current", "new", "acting", "interim", "incumbent", "outgoing");

    /** Sectors of what a state has one of. */
    private static final Set<String> PUBLIC = Set.of("GOV", "LEG", "MIL", "JUD", "SPY");

    private static final Set<String> DEFINITE = Set.of("the", "these", "those", "their");

    private static final String COUNTERPART = "role-counterpart";

    private final Lexicon lexicon;
    private final OfficeHolders holders;
    private final ArticleText text;
    private final @Nullable LocalDate date;
    private final @Nullable String home;
    private final Roster roster;
    private final Antecedents antecedents;

    /**
     * @param date the article's date, which decides who holds an office; null if unknown
     * @param home the country whose government writes the article; null if none does
     */
    RoleMentions(
            Lexicon lexicon,
            OfficeHolders holders,
            ArticleText text,
            @Nullable LocalDate date,
            @Nullable String home,
            Roster roster,
            Antecedents antecedents) {
        this.lexicon = lexicon;
        this.holders = holders;
        this.text = text;
        this.date = date;
        this.home = home;
        this.roster = roster;
        this.antecedents = antecedents;
    }

    /** Whom the role stands for; of coordinated countries, one for each; nobody for a figure of speech. */
    List<Participant> resolve(Mention mention, Sentence sentence) {
        if (isFigure(mention, sentence)) {
            return List.of();
        }
        List<Participant> each = ofBothSides(mention, sentence);
        if (!each.isEmpty()) {
            return each;
        }
        List<Participant> own = byRole(mention, sentence);
        List<Participant> others = new ArrayList<>();
        for (CountryEntry other : mention.alsoCountries()) {
            others.addAll(byRole(mention.of(other), sentence));
        }
        List<Participant> found = new ArrayList<>(own);
        // "Egyptian and Sudanese forces": the role takes its country from the word beside it
        found.addAll(isFirst(mention, sentence) ? found.size() : 0, others);
        return found;
    }

    private List<Participant> byRole(Mention mention, Sentence sentence) {
        RoleEntry role = mention.role();
        if (role == null) {
            throw new IllegalArgumentException("no role in " + mention);
        }
        CountryEntry country = mention.country();
        OrganisationEntry organisation = mention.organisation();
        Participant meant = country == null ? roster.byAlias(mention.name()) : null;
        if (meant != null) {
            return List.of(meant);
        }
        Participant counterpart = counterpart(mention);
        if (counterpart != null) {
            return List.of(counterpart);
        }
        if (country == null
                && organisation == null
                && Participant.isEnvoy(role.at().id())) {
            country = senderOf(mention, sentence);
        }
        if (mention.country() != null || organisation != null) {
            PersonEntry holder = holder(mention, sentence);
            if (holder != null) {
                return List.of(roster.person(holder, mention));
            }
            CountryEntry own = mention.country();
            Participant head =
                    own != null && isLeader(mention) ? antecedents.officers().lastHead(own.code()) : null;
            if (head != null) {
                return List.of(head);
            }
        } else if (isCompany(mention)
                && definite(mention, sentence)
                && antecedents.officers().lastCompany() != null) {
            Participant company = antecedents.officers().lastCompany();
            return company == null ? List.of() : List.of(company);
        } else if (isInstitution(role)) {
            Participant last = antecedents.officers().lastWithRole(role.at().id());
            if (last == null
                    && definite(mention, sentence)
                    && Folding.fold(mention.name()).equals("ministry")) {
                last = antecedents.officers().lastMinistry();
            }
            if (last != null && last.country() != null) {
                return List.of(last);
            }
            country = ownerOf(mention, sentence);
            if (country == null) {
                country = homeOf(mention, sentence);
            }
            if (country == null) {
                country = actingOf(mention, sentence);
            }
        } else if (mention.plural() && definite(mention, sentence) && isSides(mention)) {
            List<Participant> sides = antecedents.officers(Folding.fold(mention.name()), role.office());
            if (!sides.isEmpty()) {
                return sides;
            }
        } else if (country == null
                && definite(mention, sentence)
                && role.type() == ActorType.PERSON
                && !mention.plural()) {
            Participant last = isThe(mention, sentence) ? antecedents.holder(Folding.fold(mention.name())) : null;
            if (last == null) {
                last = antecedents.officers().lastWithRole(role.at().id());
            }
            if (last != null) {
                return List.of(last);
            }
        }
        String countryCode = country == null ? null : country.code();
        String name = nameOf(mention, sentence);
        return List.of(roster.role(mention, role, countryCode, modified(mention, sentence), name));
    }

    /** Whether the country of a role with several is named before the others. */
    private static boolean isFirst(Mention mention, Sentence sentence) {
        CountryEntry country = mention.country();
        int own = country == null ? 0 : place(country, mention, sentence);
        return mention.alsoCountries().stream().allMatch(other -> own < place(other, mention, sentence));
    }

    /** Where in its phrase a country is named. */
    private static int place(CountryEntry country, Mention mention, Sentence sentence) {
        for (int at = mention.first(); at <= mention.last(); at++) {
            String word = sentence.token(at).form();
            boolean named = country.names().stream().anyMatch(name -> name.startsWith(word))
                    || country.adjectives().stream().anyMatch(name -> name.startsWith(word))
                    || country.capital().stream().anyMatch(name -> name.startsWith(word));
            if (named && sentence.token(at).isCapitalized()) {
                return at;
            }
        }
        return mention.last() + 1;
    }

    /** The words of the phrase; of one of several countries ("Egyptian and Sudanese forces") only its own. */
    private String nameOf(Mention mention, Sentence sentence) {
        CountryEntry country = mention.country();
        return country == null || mention.alsoCountries().isEmpty()
                ? text.slice(mention.referringSpan(sentence))
                : nameOf(country, mention.name());
    }

    private static String nameOf(CountryEntry country, String words) {
        String whose = country.adjectives().isEmpty()
                ? country.name()
                : country.adjectives().get(0);
        return whose + " " + words;
    }

    /** "<u>Both parliaments</u>", "the two armies": that of either of the two states the text deals with. */
    private List<Participant> ofBothSides(Mention mention, Sentence sentence) {
        RoleEntry role = mention.role();
        boolean institution = role != null && role.type() != ActorType.PERSON && PUBLIC.contains(role.sector());
        boolean owned = mention.country() != null || mention.organisation() != null;
        if (role == null || !institution || owned || !mention.plural() || !isOfTwo(mention, sentence)) {
            return List.of();
        }
        List<Participant> found = new ArrayList<>();
        for (Participant state : antecedents.sides("both sides", null)) {
            CountryEntry country = state.country() == null ? null : holders.country(state.country());
            if (country != null) {
                String name = nameOf(country, ActorCodes.title(role));
                found.add(roster.role(mention, role, country.code(), modified(mention, sentence), name));
            }
        }
        return found.size() == 2 ? found : List.of();
    }

    private static boolean isOfTwo(Mention mention, Sentence sentence) {
        int before = mention.first() - (sentence.token(mention.first()).isNoun() ? 1 : 0);
        if (before < 0) {
            return false;
        }
        String word = sentence.token(before).form().toLowerCase(Locale.ROOT);
        boolean theTwo = word.equals("two")
                && before > 0
                && DEFINITE.contains(sentence.token(before - 1).form().toLowerCase(Locale.ROOT));
        return word.equals("both") || theTwo;
    }

    /** "A <u>fleet</u> of ducks", "his <u>brigade</u> of cooks": armed forces of what has no arms. */
    private boolean isFigure(Mention mention, Sentence sentence) {
        RoleEntry role = mention.role();
        if (role == null || mention.country() != null || !role.sector().equals("MIL")) {
            return false;
        }
        Token head = sentence.token(mention.head());
        for (Token of : sentence.children(head, Role.PREPOSITION)) {
            boolean common = of.form().equals("of")
                    && sentence.children(of, Role.PREPOSITION_OBJECT).stream()
                            .anyMatch(
                                    word -> word.tag().equals("NNS") && !lexicon.inSet("armed-plurals", word.lemma()));
            if (common && lexicon.inSet("armed-collectives", head.lemma())) {
                return true;
            }
        }
        return false;
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
                            antecedents.heOrShe(word).stream().findFirst().orElse(null);
                        default -> null;
                    };
            String code = owner == null ? null : owner.country();
            if (code != null) {
                return holders.country(code);
            }
        }
        return null;
    }

    /** Whose envoy it is: "Tajikistan recalled <u>its ambassador</u>"; null where the sentence names several states. */
    private @Nullable CountryEntry senderOf(Mention mention, Sentence sentence) {
        boolean own = sentence.children(sentence.token(mention.head()), Role.POSSESSIVE).stream()
                .anyMatch(owner ->
                        owner.form().equalsIgnoreCase("its") || owner.form().equalsIgnoreCase("whose"));
        String code = own ? antecedents.states().onlyCountryHere() : null;
        return code == null ? null : holders.country(code);
    }

    /** "<u>The government</u> said no": that of the state the paragraph was about last, among those of the article. */
    private @Nullable CountryEntry actingOf(Mention mention, Sentence sentence) {
        Token head = sentence.token(mention.head());
        boolean the = sentence.children(head, Role.DETERMINER).stream()
                .anyMatch(word -> word.lemma().equals("the"));
        boolean acts = head.role() == Role.SUBJECT || head.role() == Role.POSSESSIVE;
        String code = the && acts && !mention.plural() ? antecedents.states().acting() : null;
        return code == null ? null : holders.country(code);
    }

    /** The country whose institution is named without it: the one that writes. */
    private @Nullable CountryEntry homeOf(Mention mention, Sentence sentence) {
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
            Participant owner = antecedents.officers().lastOfficer();
            String code = owner == null ? null : owner.country();
            if (owner == null || code == null || mention.plural()) {
                return null;
            }
            String state = antecedents.states().otherOfPair(code);
            Participant colleague =
                    state == null ? null : antecedents.officers().colleague(owner, state);
            return colleague != null ? colleague : antecedents.officers().officerOfOther(code);
        }
        Participant other = antecedents.officers().officerNotOf(country.code());
        String office = other == null ? null : other.role();
        Participant colleague = other == null ? null : antecedents.officers().colleague(other, country.code());
        if (colleague != null) {
            return colleague;
        }
        PersonEntry holder = office == null ? null : roster.holderOf(office, country.code());
        return holder == null ? null : roster.person(holder, mention);
    }

    /** "<u>The</u> minister", not "his minister". */
    private static boolean isThe(Mention mention, Sentence sentence) {
        return mention.first() > 0 && sentence.token(mention.first() - 1).form().equalsIgnoreCase("the");
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
            return roster.holderOf(office, country.code());
        }
        OrganisationEntry organisation = mention.organisation();
        String code = organisation == null ? "" : organisation.code();
        return code.equals("IGO") ? null : holders.ofCode(office, code, day);
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
}
