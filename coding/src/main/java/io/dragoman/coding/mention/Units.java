package io.dragoman.coding.mention;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the units of one sentence, from left to right: the hits of the lexicon, and runs of proper nouns between them. */
final class Units {

    private static final Set<String> PARTICLES =
            Set.of("al", "el", "bin", "ben", "ibn", "van", "von", "de", "da", "del", "der", "di", "la", "le", "dos");

    /** Titles that begin no name, but show that one follows. */
    static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "dr", "sir", "lord", "madam");

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final List<Unit> units = new ArrayList<>();

    private Units(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
    }

    /** The units of a sentence; {@code hits} are the names of the lexicon in it, in order. */
    static List<Unit> of(Sentence sentence, List<NameTrie.Hit> hits, Lexicon lexicon) {
        Units found = new Units(sentence, lexicon);
        found.collect(hits);
        return List.copyOf(found.units);
    }

    private void collect(List<NameTrie.Hit> hits) {
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
}
