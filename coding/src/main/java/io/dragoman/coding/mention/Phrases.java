package io.dragoman.coding.mention;

import io.dragoman.coding.lexicon.CountryEntry;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.OrganisationEntry;
import io.dragoman.coding.lexicon.PersonEntry;
import io.dragoman.coding.lexicon.RoleEntry;
import io.dragoman.record.ActorType;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The noun phrases of one sentence that name actors, read from left to right: a unit is a name of the lexicon or a run of
 * unknown proper nouns; units that stand together (country + role + name, name + comma + role) become one mention.
 *
 * <p>Longer than other files because the assembly of a mention is one loop over a state that its steps share.
 */
final class Phrases {

    private static final Set<String> PARTICLES =
            Set.of("al", "el", "bin", "ben", "ibn", "van", "von", "de", "da", "del", "der", "di", "la", "le", "dos");
    private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "dr", "sir", "lord", "madam");

    /** Sectors whose people act where they live. */
    private static final Set<String> LOCAL_SECTORS =
            Set.of("AGR", "COP", "CVL", "EDU", "HLH", "JUD", "LAB", "LEG", "OPP", "REL");

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final List<Unit> units = new ArrayList<>();

    Phrases(Sentence sentence, List<NameTrie.Hit> hits, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        collectUnits(hits);
    }

    /** A name of the lexicon ({@code sense} given) or a run of unknown proper nouns. */
    private record Unit(int first, int last, @Nullable Sense sense) {}

    private void collectUnits(List<NameTrie.Hit> hits) {
        int next = 0;
        int at = 0;
        while (at < sentence.size()) {
            NameTrie.Hit hit = next < hits.size() ? hits.get(next) : null;
            if (hit != null && hit.first() <= at) {
                next++;
                if (hit.first() == at && namesWaters(hit)) {
                    at = hit.last() + 2;
                    continue;
                }
                if (hit.first() == at) {
                    Unit unit = unitOf(hit);
                    if (unit != null) {
                        units.add(unit);
                    }
                    at = hit.last() + 1;
                }
                continue;
            }
            int limit = hit == null ? sentence.size() : hit.first();
            int end = runEnd(at, limit);
            if (end >= at) {
                units.add(new Unit(at, end, null));
                at = end + 1;
            } else {
                at++;
            }
        }
        joinCompanyNames();
    }

    /** "The South <u>China Sea</u>", "the <u>Taiwan Strait</u>": a place, and no state. */
    private boolean namesWaters(NameTrie.Hit hit) {
        return hit.last() + 1 < sentence.size()
                && hit.senses().stream().anyMatch(Sense.OfCountry.class::isInstance)
                && lexicon.inSet(
                        "water-words",
                        Folding.fold(sentence.token(hit.last() + 1).form()));
    }

    /** "Petroleum Corporation", "Lanka IOC": words of an unknown name that mean something alone, but not beside it. */
    private void joinCompanyNames() {
        for (int i = units.size() - 2; i >= 0; i--) {
            Unit left = units.get(i);
            Unit right = units.get(i + 1);
            boolean beside = right.first() == left.last() + 1;
            boolean unknownLeft = left.sense() == null || isBusiness(left);
            boolean acronym = right.sense() instanceof Sense.OfOrganisation && isAcronym(right);
            boolean tail = right.sense() == null || isBusiness(right) || (acronym && left.sense() == null);
            boolean unknown = left.sense() == null || right.sense() == null;
            if (beside && unknownLeft && tail && unknown) {
                units.set(i, new Unit(left.first(), right.last(), null));
                units.remove(i + 1);
            }
        }
    }

    private boolean isBusiness(Unit unit) {
        return unit.sense() instanceof Sense.OfRole role
                && role.entry().sector().equals("BUS")
                && sentence.token(unit.last()).isProperNoun();
    }

    private boolean isAcronym(Unit unit) {
        String form = sentence.token(unit.first()).form();
        return unit.first() == unit.last() && form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    }

    /** A hit in the sense that fits; an adjective if its word is used as one. Null for a hit that is no name here. */
    private @Nullable Unit unitOf(NameTrie.Hit hit) {
        Sense best = hit.senses().get(0);
        Token last = sentence.token(hit.last());
        for (Sense sense : hit.senses()) {
            if (sense instanceof Sense.OfCountry country) {
                boolean adjective = country.kind() == Sense.OfCountry.Kind.ADJECTIVE;
                boolean modifies = last.isAdjective()
                        || (last.head() == hit.last() + 1
                                && sentence.token(hit.last() + 1).isNoun());
                if (adjective == modifies) {
                    best = sense;
                    break;
                }
            }
        }
        if (best instanceof Sense.OfOrganisation organisation && isOfAnotherCountry(hit.first(), organisation)) {
            // "Peru's Congress": a word that alone names the body of one country
            best = hit.senses().stream()
                    .filter(Sense.OfRole.class::isInstance)
                    .findFirst()
                    .orElse(best);
        }
        // "the military" is tagged as an adjective, but modifies nothing; "military exercises" names no actor
        boolean nominal = last.isNoun() || last.isCapitalized() || (last.isAdjective() && !modifiesNext(hit.last()));
        if (best instanceof Sense.OfRole && sentence.parsed() && !nominal) {
            return null;
        }
        return new Unit(hit.first(), hit.last(), best);
    }

    /** Whether a country stands right before that is not the organisation's. */
    private boolean isOfAnotherCountry(int at, Sense.OfOrganisation organisation) {
        Unit before = units.isEmpty() ? null : units.get(units.size() - 1);
        if (before == null || !(before.sense() instanceof Sense.OfCountry country)) {
            return false;
        }
        boolean beside = before.last() + 1 == at
                || (before.last() + 2 == at && sentence.token(at - 1).tag().equals("POS"));
        String home = organisation.entry().country();
        return beside && home != null && !home.equals(country.entry().code());
    }

    private boolean modifiesNext(int at) {
        int head = sentence.token(at).head();
        return head > at && sentence.token(head).isNoun();
    }

    /** Last token of a run of proper nouns that begins here, before {@code limit}; less than {@code at} if none does. */
    private int runEnd(int at, int limit) {
        if (!startsName(sentence.token(at), at)) {
            return at - 1;
        }
        int end = at;
        while (end + 1 < limit) {
            Token next = sentence.token(end + 1);
            if (startsName(next, end + 1) || lexicon.inSet("company-words", Folding.fold(next.form()))) {
                end++;
            } else if (end + 2 < limit
                    && (PARTICLES.contains(Folding.fold(next.form()))
                            || next.form().equals("-"))
                    && (startsName(sentence.token(end + 2), end + 2)
                            || next.form().equals("-"))) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean startsName(Token token, int at) {
        if (!token.isCapitalized() || !Character.isLetter(token.form().codePointAt(0))) {
            return false;
        }
        String folded = Folding.fold(token.form());
        if (Folding.isCalendarWord(token.form()) || COURTESY.contains(folded.replace(".", ""))) {
            return false;
        }
        return sentence.parsed() ? token.isProperNoun() : at > 0;
    }

    List<Mention> read() {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < units.size()) {
            Assembly assembly = new Assembly(at);
            assembly.extend();
            Mention mention = assembly.mention();
            if (mention != null) {
                mentions.add(mention);
            }
            at = Math.max(at + 1, assembly.next);
        }
        return mentions;
    }

    /** One mention in the making: begins at a unit and takes in those that belong to it. */
    private final class Assembly {
        private final int start;
        private int next;
        private @Nullable Unit naming;
        private @Nullable CountryEntry country;
        private @Nullable OrganisationEntry of;
        private @Nullable RoleEntry role;
        private @Nullable Unit roleUnit;
        private boolean plural;
        private boolean former;
        private boolean roleAwaited;
        private boolean ofLinkedCountry;
        private final List<CountryEntry> alsoCountries = new ArrayList<>();
        private int last;

        Assembly(int start) {
            this.start = start;
            this.next = start + 1;
            this.last = units.get(start).last();
        }

        void extend() {
            Unit unit = units.get(start);
            former = modifierBefore(unit.first(), "former-modifiers");
            int row = countryRow();
            if (row > start) {
                // "the Greek, Cypriot and French ministers": all of them, each with the role
                for (int i = start; i < row; i++) {
                    addCountry(units.get(i));
                }
                next = row + 1;
                unit = units.get(row);
                last = unit.last();
            }
            take(unit);
            while (next < units.size() && attaches(units.get(next))) {
                take(units.get(next));
                last = units.get(next).last();
                next++;
            }
        }

        /** The last of several coordinated nationality adjectives before a plural role; the start if there is no such row. */
        private int countryRow() {
            int at = start;
            while (at + 1 < units.size()
                    && isNationality(units.get(at))
                    && isNationality(units.get(at + 1))
                    && listLink(units.get(at).last(), units.get(at + 1).first())) {
                at++;
            }
            boolean roles = at > start
                    && at + 1 < units.size()
                    && units.get(at + 1).sense() instanceof Sense.OfRole found
                    && (found.plural()
                            || sentence.token(units.get(at + 1).last()).tag().equals("NNS"))
                    && onlyBetween(units.get(at).last(), units.get(at + 1).first(), true);
            return roles ? at : start;
        }

        private void addCountry(Unit unit) {
            if (unit.sense() instanceof Sense.OfCountry found) {
                alsoCountries.add(found.entry());
            }
        }

        private void take(Unit unit) {
            Sense sense = unit.sense();
            if (sense instanceof Sense.OfCountry found) {
                if (country == null) {
                    country = found.entry();
                } else if (plural && !country.equals(found.entry())) {
                    alsoCountries.add(found.entry());
                }
                if (naming == null && roleUnit == null) {
                    naming = unit;
                }
            } else if (sense instanceof Sense.OfRole found) {
                if (isOfPrevious(unit) && roleUnit != null) {
                    return;
                }
                role = found.entry();
                roleUnit = unit;
                former |= modifierBefore(unit.first(), "former-modifiers");
                plural = found.plural();
                if (isCountry(naming) || isOrganisation(naming)) {
                    naming = null;
                }
            } else if (sense instanceof Sense.OfOrganisation found && (roleUnit != null || isOrganisation(naming))) {
                of = found.entry();
            } else {
                if (sense instanceof Sense.OfOrganisation found) {
                    of = found.entry();
                }
                naming = unit;
            }
        }

        private boolean isOfPrevious(Unit unit) {
            return ofLink(last, unit.first());
        }

        /** Whether the next unit belongs to the phrase so far. */
        private boolean attaches(Unit unit) {
            Sense sense = unit.sense();
            boolean person = sense instanceof Sense.OfPerson;
            boolean unknown = sense == null;
            boolean named = naming != null && !isCountry(naming) && !isOrganisation(naming);
            if (unit.first() <= last + 1 || onlyBetween(last, unit.first(), true)) {
                // side by side, with nothing but 's, modifiers or a hyphen between
                if (sense instanceof Sense.OfRole && roleAwaited) {
                    roleAwaited = false;
                    return true;
                }
                if (sense instanceof Sense.OfRole) {
                    return !named && (unit.first() > last + 1 || !plural);
                }
                if (person || unknown) {
                    boolean titled = roleUnit != null && isPersonRole();
                    boolean national = unknown && roleUnit == null && isAdjective(naming);
                    return !named && unit.first() == last + 1 && (titled || national);
                }
                return false;
            }
            if (plural && country != null && roleUnit != null && listLink(last, unit.first())) {
                // "the heads of state of Russia and China"
                return sense instanceof Sense.OfCountry found
                        && found.kind() == Sense.OfCountry.Kind.NAME
                        && ofLinkedCountry
                        && !named;
            }
            if (named && isPersonRole() && country == null && ofLink(last, unit.first())) {
                // "President el-Sisi of Egypt"
                return sense instanceof Sense.OfCountry && isOf(last + 1);
            }
            if (ofLink(last, unit.first())) {
                ofLinkedCountry = sense instanceof Sense.OfCountry;
                boolean rolePending = roleUnit != null && roleUnit.last() <= last && !named;
                return rolePending
                        && (isOf(last + 1) || !isPersonRole() || isLocal())
                        && (isOf(last + 1) || of == null)
                        && ((sense instanceof Sense.OfCountry && country == null)
                                || (sense instanceof Sense.OfOrganisation && of == null && country == null)
                                || sense instanceof Sense.OfRole);
            }
            if (commaLink(last, unit.first())) {
                if ((person || (unknown && unit.last() > unit.first())) && roleUnit != null && !named && !plural) {
                    return isPersonRole();
                }
                // "Wang Yi, China's minister": the role phrase after the name
                if (named && roleUnit == null && isPerson(naming)) {
                    roleAwaited = roleFollows(next, unit) && unit.sense() instanceof Sense.OfCountry;
                    return roleFollows(next, unit);
                }
            }
            return false;
        }

        /** "Prosecutors in Milan" are Italy's, "soldiers in Mali" need not be Mali's. */
        private boolean isLocal() {
            RoleEntry current = role;
            return current != null && plural && (isFrom() || LOCAL_SECTORS.contains(current.sector()));
        }

        private boolean isFrom() {
            return sentence.token(last + 1).form().equalsIgnoreCase("from");
        }

        private boolean isPersonRole() {
            RoleEntry current = role;
            return current != null && current.type() == ActorType.PERSON;
        }

        /** Whether a role comes at this unit or right after the country that it is. */
        private boolean roleFollows(int at, Unit unit) {
            if (unit.sense() instanceof Sense.OfRole found) {
                return found.entry().type() == ActorType.PERSON && !found.plural();
            }
            if (!(unit.sense() instanceof Sense.OfCountry) || at + 1 >= units.size()) {
                return false;
            }
            Unit after = units.get(at + 1);
            return after.sense() instanceof Sense.OfRole found
                    && found.entry().type() == ActorType.PERSON
                    && (after.first() == unit.last() + 1 || onlyBetween(unit.last(), after.first(), true));
        }

        @Nullable
        Mention mention() {
            Unit name = naming;
            if (name == null) {
                return role == null || roleUnit == null ? null : make(Mention.Form.ROLE, roleUnit, role.type(), null);
            }
            Sense sense = name.sense();
            if (sense instanceof Sense.OfPerson found) {
                plural = false;
                return make(Mention.Form.NAME, name, ActorType.PERSON, found);
            }
            if (sense instanceof Sense.OfOrganisation found) {
                return make(Mention.Form.NAME, name, found.entry().type(), found);
            }
            if (sense instanceof Sense.OfCountry found) {
                if (found.kind() == Sense.OfCountry.Kind.ADJECTIVE) {
                    int following = name.last() + 1;
                    boolean side = following < sentence.size()
                            && lexicon.inSet(
                                    "party-nouns", sentence.token(following).lemma());
                    if (side) {
                        return make(
                                Mention.Form.NAME, new Unit(name.first(), following, sense), ActorType.COUNTRY, found);
                    }
                    return make(Mention.Form.ADJECTIVE, name, ActorType.COUNTRY, found);
                }
                return make(Mention.Form.NAME, name, ActorType.COUNTRY, found);
            }
            return unknown(name);
        }

        private @Nullable Mention unknown(Unit name) {
            String lastWord = Folding.fold(sentence.token(name.last()).form());
            if (isPersonRole()) {
                plural = false;
                return make(Mention.Form.NAME, name, ActorType.PERSON, null);
            }
            if (country != null && roleUnit == null) {
                return national(name, lastWord);
            }
            if (name.first() > 0
                    && COURTESY.contains(
                            Folding.fold(sentence.token(name.first() - 1).form())
                                    .replace(".", ""))) {
                return make(Mention.Form.NAME, new Unit(name.first(), name.last(), null), ActorType.PERSON, null);
            }
            if (lexicon.inSet("company-words", lastWord)) {
                return make(Mention.Form.NAME, name, ActorType.COMPANY, null);
            }
            for (int i = name.first(); i <= name.last(); i++) {
                if (lexicon.inSet(
                        "organisation-words", Folding.fold(sentence.token(i).form()))) {
                    return make(Mention.Form.NAME, name, ActorType.ORGANISATION, null);
                }
            }
            boolean several = name.last() > name.first();
            return make(Mention.Form.GUESS, name, several ? ActorType.PERSON : ActorType.ORGANISATION, null);
        }

        /** An unknown name with a nationality before it: "the Russian Direct Investment Fund", "Korean GL Rapha". */
        private Mention national(Unit name, String lastWord) {
            boolean organisation = lexicon.inSet("organisation-words", lastWord);
            Unit whole = organisation ? new Unit(units.get(start).first(), name.last(), null) : name;
            ActorType type = organisation ? ActorType.ORGANISATION : ActorType.COMPANY;
            boolean sure = organisation || lexicon.inSet("company-words", lastWord) || name.last() > name.first();
            return make(sure ? Mention.Form.NAME : Mention.Form.GUESS, whole, type, null);
        }

        private Mention make(Mention.Form form, Unit name, ActorType type, @Nullable Sense sense) {
            int first = Math.min(units.get(start).first(), name.first());
            int end = Math.max(last, name.last());
            Sense.OfCountry.Kind place = sense instanceof Sense.OfCountry found ? found.kind() : null;
            OrganisationEntry organisation = sense instanceof Sense.OfOrganisation found ? found.entry() : of;
            PersonEntry person = sense instanceof Sense.OfPerson found ? found.entry() : null;
            return new Mention(
                    sentence.index(),
                    first,
                    end,
                    name.first(),
                    name.last(),
                    headOf(name.first(), name.last()),
                    form,
                    type,
                    words(name.first(), name.last()),
                    country,
                    person,
                    organisation,
                    role,
                    former,
                    plural,
                    place,
                    alsoCountries);
        }
    }

    private static boolean isAdjective(@Nullable Unit unit) {
        return unit != null
                && unit.sense() instanceof Sense.OfCountry found
                && found.kind() == Sense.OfCountry.Kind.ADJECTIVE;
    }

    /** "Peruvian" in "her Peruvian, Bolivian and Chilean counterparts" is tagged as a name. */
    private static boolean isNationality(@Nullable Unit unit) {
        return isAdjective(unit)
                || (unit != null
                        && unit.sense() instanceof Sense.OfCountry found
                        && found.kind() == Sense.OfCountry.Kind.DEMONYM);
    }

    private boolean isOf(int at) {
        return sentence.token(at).form().equalsIgnoreCase("of");
    }

    /** A comma, "and", or both, with or without an article. */
    private boolean listLink(int last, int first) {
        if (first - last < 2 || first - last > 4) {
            return false;
        }
        for (int i = last + 1; i < first; i++) {
            String word = Folding.fold(sentence.token(i).form());
            if (!word.equals(",") && !word.equals("and") && !word.equals("the")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCountry(@Nullable Unit unit) {
        return unit != null && unit.sense() instanceof Sense.OfCountry;
    }

    private static boolean isOrganisation(@Nullable Unit unit) {
        return unit != null && unit.sense() instanceof Sense.OfOrganisation;
    }

    private static boolean isPerson(@Nullable Unit unit) {
        return unit != null && (unit.sense() instanceof Sense.OfPerson || unit.sense() == null);
    }

    private boolean modifierBefore(int first, String set) {
        return first > 0
                && lexicon.inSet(set, Folding.fold(sentence.token(first - 1).form()));
    }

    /** Whether all words strictly between are possessive marks, hyphens or modifiers of a role, at most three. */
    private boolean onlyBetween(int last, int first, boolean modifiers) {
        // "Russia-backed troops" are not Russia's
        boolean compound = first - last > 2
                && sentence.token(last + 1).form().equals("-")
                && !lexicon.inSet(
                        "belonging-participles",
                        Folding.fold(sentence.token(last + 2).form()));
        if (first - last > 4 || compound) {
            return false;
        }
        for (int i = last + 1; i < first; i++) {
            Token token = sentence.token(i);
            String word = Folding.fold(token.form());
            boolean mark = word.equals("'s") || word.equals("'") || word.equals("-");
            boolean modifier = modifiers
                    && (lexicon.inSet("role-modifiers", word)
                            || lexicon.inSet("former-modifiers", word)
                            || (token.isAdjective() && sentence.parsed())
                            || token.tag().equals("VBN"));
            if (!mark && !modifier) {
                return false;
            }
        }
        return true;
    }

    /** "of", "for", "at" or "in", with or without an article and modifiers. */
    private boolean ofLink(int last, int first) {
        if (first - last < 2 || first - last > 4) {
            return false;
        }
        String word = sentence.token(last + 1).form().toLowerCase(Locale.ROOT);
        boolean from = word.equals("from") && actsHere(last);
        if (!from && !word.equals("of") && !word.equals("for") && !word.equals("at") && !word.equals("in")) {
            return false;
        }
        return articlesOnly(last + 2, first);
    }

    /** "<u>Students</u> from Chad marched", but not "expelled students from Chad": whether a word is a subject. */
    private boolean actsHere(int index) {
        Token word = sentence.token(index);
        Token preposition = sentence.head(word);
        Token quantity =
                word.role() == Role.PREPOSITION_OBJECT && preposition != null ? sentence.head(preposition) : null;
        Role role = quantity == null ? word.role() : quantity.role();
        return sentence.parsed() && (role == Role.SUBJECT || role == Role.PASSIVE_SUBJECT);
    }

    private boolean commaLink(int last, int first) {
        return first - last >= 2
                && first - last <= 4
                && sentence.token(last + 1).form().equals(",")
                && articlesOnly(last + 2, first);
    }

    private boolean articlesOnly(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = Folding.fold(sentence.token(i).form());
            if (!word.equals("the")
                    && !word.equals("across")
                    && !word.equals("a")
                    && !word.equals("an")
                    && !lexicon.inSet("role-modifiers", word)
                    && !lexicon.inSet("former-modifiers", word)) {
                return false;
            }
        }
        return true;
    }

    private int headOf(int first, int last) {
        for (int i = last; i >= first; i--) {
            int head = sentence.token(i).head();
            if (head < first || head > last) {
                return i;
            }
        }
        return last;
    }

    private String words(int first, int last) {
        int from = sentence.token(first).span().start();
        StringBuilder words = new StringBuilder();
        int at = from;
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            if (token.span().start() > at) {
                words.append(' ');
            }
            words.append(token.form());
            at = token.span().end();
        }
        return words.toString();
    }
}
