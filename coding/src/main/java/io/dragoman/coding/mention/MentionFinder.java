package io.dragoman.coding.mention;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.record.ActorType;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the actors of a sentence: names of the lexicon, roles with their country ("South Korea's deputy defence
 * minister"), titles with the names they belong to, unknown proper names, pronouns and "the two sides". Works on the row
 * of words with their tags; needs no tree except for heads. Immutable and thread-safe.
 */
public final class MentionFinder {

    private static final Set<String> PERSONAL = Set.of("he", "she", "they", "him", "her", "them", "his", "their");

    /** Numbers that may stand for states or persons without a noun. */
    private static final Set<String> BARE = Set.of("both", "neither", "two", "three");

    private final NameTrie trie;
    private final Lexicon lexicon;

    public MentionFinder(Lexicon lexicon, NameTrie trie) {
        this.lexicon = lexicon;
        this.trie = trie;
    }

    /** Mentions in the order of the sentence; nested ones (the country in "Russia's president") are not listed. */
    public List<Mention> find(Sentence sentence) {
        List<Mention> mentions = new ArrayList<>(new Phrases(sentence, trie.find(forms(sentence)), lexicon).read());
        for (Token token : sentence.tokens()) {
            Mention mention = pronounOrSides(sentence, token);
            if (mention != null
                    && mention.form() == Mention.Form.SIDES
                    && lexicon.inSet("side-states", token.lemma())) {
                // "the neighbours", "the two governments": the states the article is about, not people next door
                mentions.removeIf(other -> other.covers(token.index()) && isBareRole(other));
            }
            if (mention != null && isFree(token, mentions)) {
                mentions.add(mention);
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::first).thenComparingInt(Mention::last));
        return mentions;
    }

    private static List<String> forms(Sentence sentence) {
        List<String> forms = new ArrayList<>(sentence.size());
        for (Token token : sentence.tokens()) {
            forms.add(token.form());
        }
        return forms;
    }

    private static boolean isFree(Token token, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.covers(token.index())) {
                return false;
            }
        }
        return true;
    }

    /** Codes of the countries that words without a parse name, in their order, each once. */
    public List<String> countries(String words) {
        return trie.find(words(words)).stream()
                .flatMap(hit -> hit.senses().stream().limit(1))
                .flatMap(sense -> sense instanceof Sense.OfCountry country
                        ? Stream.of(country.entry().code())
                        : Stream.<String>empty())
                .distinct()
                .toList();
    }

    /**
     * Code of the country whose ministry or government a line of a document's head names, or of the European Union where
     * the line is the name of one of its bodies; null if it names none.
     */
    public @Nullable String issuer(String line) {
        if (isUnionBody(line)) {
            return Participant.UNION;
        }
        List<String> forms = words(line);
        boolean office = trie.find(forms).stream()
                .flatMap(hit -> hit.senses().stream())
                .anyMatch(sense -> sense instanceof Sense.OfRole role
                        && (role.entry().type() == ActorType.MINISTRY
                                || role.entry().type() == ActorType.GOVERNMENT));
        List<String> countries = countries(line);
        return office && countries.size() == 1 ? countries.get(0) : null;
    }

    /** Whether a line is the name of a body of the European Union and nothing else. */
    public boolean isUnionBody(String line) {
        List<String> forms = words(line.strip());
        return trie.find(forms).stream()
                .filter(hit -> hit.last() - hit.first() + 1 == forms.size())
                .flatMap(hit -> hit.senses().stream())
                .anyMatch(sense -> sense instanceof Sense.OfOrganisation body
                        && body.entry().code().startsWith(Participant.UNION));
    }

    private static List<String> words(String line) {
        return List.of(line.split("[^\\p{L}\\p{M}'’.]+", -1));
    }

    private static boolean isBareRole(Mention mention) {
        return mention.form() == Mention.Form.ROLE && mention.country() == null && mention.organisation() == null;
    }

    private @Nullable Mention pronounOrSides(Sentence sentence, Token token) {
        if (isNoPronounOrSide(token)) {
            return null;
        }
        String word = Folding.fold(token.form());
        if (PERSONAL.contains(word)) {
            boolean plural = word.startsWith("the");
            return simple(sentence, token.index(), token.index(), Mention.Form.PRONOUN, plural);
        }
        if (token.tag().equals("NN") && lexicon.inSet("visitor-nouns", word) && isTakenUp(sentence, token)) {
            return simple(sentence, token.index(), token.index(), Mention.Form.PRONOUN, false);
        }
        Mention bare = bareSides(sentence, token, word);
        if (bare != null || !token.isNoun() || !lexicon.inSet("side-nouns", token.lemma())) {
            return bare;
        }
        boolean plural = token.tag().equals("NNS");
        int first = token.index();
        boolean definite = false;
        while (first > 0) {
            Token before = sentence.token(first - 1);
            String lower = Folding.fold(before.form());
            if (lower.equals("the") || lower.equals("both") || lower.equals("these") || lower.equals("their")) {
                definite = true;
            } else if (lower.equals("neither") || lower.equals("either")) {
                definite = true;
                plural = true;
            } else if (!before.tag().equals("CD") && !before.isAdjective()) {
                break;
            }
            first--;
        }
        boolean specified = sentence.anyChild(
                token, child -> child.role() == Role.PREPOSITION || child.role() == Role.RELATIVE_CLAUSE);
        return plural && definite && !specified
                ? simple(sentence, first, token.index(), Mention.Form.SIDES, true)
                : null;
    }

    /** Whether its tag alone tells that a word is neither: a verb, a preposition, an adverb, a sign. */
    private static boolean isNoPronounOrSide(Token token) {
        return switch (token.tag().isEmpty() ? 'X' : token.tag().charAt(0)) {
            case 'V', 'I', 'M', 'R', 'T', '.', ',', ':' -> true;
            default -> false;
        };
    }

    /** "<u>The guest</u>", "his guest", and nothing that says whose or from where. */
    private static boolean isTakenUp(Sentence sentence, Token noun) {
        boolean taken = false;
        for (Token child : sentence.children(noun)) {
            switch (child.role()) {
                case DETERMINER -> taken |= child.form().equalsIgnoreCase("the");
                case POSSESSIVE -> taken |= child.tag().equals("PRP$");
                case PREPOSITION, NOUN_MODIFIER, NUMBER, APPOSITION -> {
                    return false;
                }
                default -> {}
            }
        }
        return taken;
    }

    /** Numbers that stand for states or persons without a noun: "the other two", "the three", "both", "neither". */
    private static @Nullable Mention bareSides(Sentence sentence, Token token, String word) {
        if (!BARE.contains(word)) {
            return null;
        }
        boolean stands = token.role() == Role.SUBJECT
                || token.role() == Role.PASSIVE_SUBJECT
                || token.role() == Role.OBJECT
                || token.role() == Role.PREPOSITION_OBJECT;
        boolean specified = sentence.anyChild(token, child -> child.role() == Role.PREPOSITION || child.isNoun());
        if (!stands || specified) {
            return null;
        }
        int first = token.index();
        switch (word) {
            case "both", "neither" -> {
                return simple(sentence, first, first, Mention.Form.SIDES, true);
            }
            case "two", "three" -> {
                boolean other = first > 0 && sentence.token(first - 1).lemma().equals("other");
                first -= other ? 1 : 0;
                boolean definite = first > 0
                        && Folding.fold(sentence.token(first - 1).form()).equals("the");
                return definite ? simple(sentence, first - 1, token.index(), Mention.Form.SIDES, true) : null;
            }
            default -> {
                return null;
            }
        }
    }

    private static Mention simple(Sentence sentence, int first, int last, Mention.Form form, boolean plural) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i <= last; i++) {
            name.append(i > first ? " " : "").append(sentence.token(i).form());
        }
        return new Mention(
                sentence.index(),
                first,
                last,
                first,
                last,
                last,
                form,
                ActorType.PERSON,
                name.toString(),
                null,
                null,
                null,
                null,
                false,
                plural,
                null,
                List.of());
    }
}
