package io.dragoman.coding.mention;

import io.dragoman.coding.lexicon.CountryEntry;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.OrganisationEntry;
import io.dragoman.coding.lexicon.PersonEntry;
import io.dragoman.coding.lexicon.RoleEntry;
import io.dragoman.record.ActorType;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One mention in the making: begins at a unit and takes in those that belong to it. */
final class Assembly {

    /** Sectors whose people act where they live. */
    private static final Set<String> LOCAL_SECTORS =
            Set.of("AGR", "COP", "CVL", "EDU", "HLH", "JUD", "LAB", "LEG", "OPP", "REL");

    private final Sentence sentence;
    private final List<Unit> units;
    private final Lexicon lexicon;
    private final Links links;
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

    Assembly(Sentence sentence, List<Unit> units, int start, Lexicon lexicon, Links links) {
        this.sentence = sentence;
        this.units = units;
        this.lexicon = lexicon;
        this.links = links;
        this.start = start;
        this.next = start + 1;
        this.last = units.get(start).last();
    }

    /** Takes in the units that belong to the one it began at. */
    void extend() {
        Unit unit = units.get(start);
        former = links.modifierBefore(unit.first(), "former-modifiers");
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
                && units.get(at).isNationality()
                && units.get(at + 1).isNationality()
                && links.listLink(units.get(at).last(), units.get(at + 1).first())) {
            at++;
        }
        boolean roles = at > start
                && at + 1 < units.size()
                && units.get(at + 1).sense() instanceof Sense.OfRole found
                && (found.plural()
                        || sentence.token(units.get(at + 1).last()).tag().equals("NNS"))
                && links.onlyBetween(units.get(at).last(), units.get(at + 1).first());
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
            former |= links.modifierBefore(unit.first(), "former-modifiers");
            plural = found.plural();
            if (naming != null && (naming.isCountry() || naming.isOrganisation())) {
                naming = null;
            }
        } else if (sense instanceof Sense.OfOrganisation found
                && (roleUnit != null || (naming != null && naming.isOrganisation()))) {
            of = found.entry();
        } else {
            if (sense instanceof Sense.OfOrganisation found) {
                of = found.entry();
            }
            naming = unit;
        }
    }

    /** "The embassy in Cairo" is not Egypt's. */
    private boolean isEnvoy() {
        return role != null && Participant.isEnvoy(role.at().id());
    }

    /** "Landed troops in Malta": armed men are not of the country that they are in. */
    private boolean isPosted() {
        return role != null && "MIL".equals(role.sector());
    }

    private boolean isOfPrevious(Unit unit) {
        return links.ofLink(last, unit.first());
    }

    /** Whether the next unit belongs to the phrase so far. */
    private boolean attaches(Unit unit) {
        Sense sense = unit.sense();
        boolean person = sense instanceof Sense.OfPerson;
        boolean unknown = sense == null;
        boolean named = naming != null && !naming.isCountry() && !naming.isOrganisation();
        if (unit.first() <= last + 1 || links.onlyBetween(last, unit.first())) {
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
                boolean national = unknown && roleUnit == null && naming != null && naming.isAdjective();
                return !named && unit.first() == last + 1 && (titled || national);
            }
            return false;
        }
        if (plural && country != null && roleUnit != null && links.listLink(last, unit.first())) {
            // "the heads of state of Russia and China"
            return sense instanceof Sense.OfCountry found
                    && found.kind() == Sense.OfCountry.Kind.NAME
                    && ofLinkedCountry
                    && !named;
        }
        if (named && isPersonRole() && country == null && links.ofLink(last, unit.first())) {
            // "President el-Sisi of Egypt"
            return sense instanceof Sense.OfCountry && links.isOf(last + 1);
        }
        if (links.ofLink(last, unit.first())) {
            ofLinkedCountry = sense instanceof Sense.OfCountry;
            boolean rolePending = roleUnit != null && roleUnit.last() <= last && !named;
            return rolePending
                    && (links.isOf(last + 1) || (!isPersonRole() && !isEnvoy() && !isPosted()) || isLocal())
                    && (links.isOf(last + 1) || of == null)
                    && ((sense instanceof Sense.OfCountry && country == null)
                            || (sense instanceof Sense.OfOrganisation && of == null && country == null)
                            || sense instanceof Sense.OfRole);
        }
        if (links.commaLink(last, unit.first())) {
            if ((person || (unknown && unit.last() > unit.first())) && roleUnit != null && !named && !plural) {
                return isPersonRole();
            }
            // "Wang Yi, China's minister": the role phrase after the name
            if (named && roleUnit == null && naming != null && naming.isPerson()) {
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
                && (after.first() == unit.last() + 1 || links.onlyBetween(unit.last(), after.first()));
    }

    /** The first unit that does not belong to it. */
    int next() {
        return next;
    }

    /** What was taken in, as a mention; null if it names no actor. */
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
                    return make(Mention.Form.NAME, new Unit(name.first(), following, sense), ActorType.COUNTRY, found);
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
                && Units.COURTESY.contains(
                        Folding.fold(sentence.token(name.first() - 1).form()).replace(".", ""))) {
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
