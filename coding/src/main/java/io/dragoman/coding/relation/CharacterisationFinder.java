package io.dragoman.coding.relation;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.ActorType;
import io.dragoman.record.Evidence;
import io.dragoman.record.Relation;
import io.dragoman.record.Span;
import io.dragoman.record.Statement;
import io.dragoman.text.ArticleText;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds how relationships are characterised. Immutable and thread-safe. */
public final class CharacterisationFinder {

    private static final int CLIMB = 4;
    private static final int MOST_PARTIES = 4;
    private static final int NEAR = 8;

    private final Lexicon lexicon;
    private final LabelFinder labels;
    private final Descriptions descriptions;

    public CharacterisationFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.descriptions = new Descriptions(lexicon);
        this.labels = new LabelFinder(lexicon.findings().characterisations());
    }

    /**
     * The characterisations in the order of the text, each label of one speaker once.
     *
     * @param statements of the same article; who makes one characterises what is characterised in it
     */
    public List<Relation> find(ArticleReading reading, List<Statement> statements) {
        List<Relation> relations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        ArticleText text = reading.article().text();
        for (SentenceReading each : reading.sentences()) {
            Sentence sentence = each.sentence();
            if (isQuestion(sentence)) {
                continue;
            }
            for (Label label : labels(reading, each, statements)) {
                Span words = span(sentence, label.first(), label.last());
                Span proof = span(sentence, label.from(), label.to());
                List<String> by = by(reading, each, label, proof, statements);
                String when = when(sentence, label);
                String name = text.slice(words);
                if (seen.add(name.toLowerCase(Locale.ROOT) + by + when)) {
                    Evidence evidence = text.evidence(proof);
                    relations.add(new Relation(
                            "r" + (relations.size() + 1),
                            name,
                            by,
                            between(reading, each, by),
                            when,
                            label.attitude(),
                            List.of(evidence)));
                }
            }
        }
        return relations;
    }

    /** What the words of the lexicon tell, and what else a relationship is called, in the order of the sentence. */
    /** "Are relations bad?" says nothing of how they are. */
    private static boolean isQuestion(Sentence sentence) {
        return sentence.token(sentence.size() - 1).form().equals("?");
    }

    private List<Label> labels(ArticleReading reading, SentenceReading each, List<Statement> statements) {
        Sentence sentence = each.sentence();
        List<Label> found = new ArrayList<>(labels.find(sentence));
        boolean told = sentence.index() > 0
                && reading.sentences().subList(Math.max(0, sentence.index() - 2), sentence.index()).stream()
                        .anyMatch(before -> before.sentence().paragraph() == sentence.paragraph()
                                && descriptions.speaksOfTies(before.sentence()));
        boolean said = statements.stream()
                .anyMatch(statement -> statement.evidence().stream()
                        .anyMatch(evidence -> evidence.span().overlaps(sentence.span())));
        List<Label> described = new ArrayList<>(descriptions.find(
                sentence,
                told,
                said,
                word -> isState(each, word),
                (state, speaker) -> isState(each, state) && isForeign(each, state, speaker)));
        Label worded = told || !reading.cast().pair().isEmpty() ? descriptions.worded(sentence) : null;
        if (worded != null) {
            described.add(worded);
        }
        for (Label label : described) {
            if (found.stream().noneMatch(label::overlaps)) {
                found.add(label.with(descriptions.attitude(sentence, label)));
            }
        }
        found.sort(Comparator.comparingInt(Label::first));
        return found;
    }

    private static boolean isState(SentenceReading each, Token word) {
        Mention mention = each.actors().mentionAt(word);
        List<Participant> found = mention == null ? List.of() : each.actors().participants(mention);
        return !found.isEmpty() && found.stream().allMatch(one -> one.type() == ActorType.COUNTRY);
    }

    /** Whether two words stand for actors that are not of one country. */
    private static boolean isForeign(SentenceReading each, Token state, Token speaker) {
        List<Participant> named = each.actors().find(List.of(state)).participants();
        List<Participant> by = each.actors().find(List.of(speaker)).participants();
        return !by.isEmpty()
                && by.stream()
                        .noneMatch(one -> named.stream()
                                .anyMatch(other -> other.equals(one)
                                        || (one.country() != null
                                                && one.country().equals(other.country()))));
    }

    private static Span span(Sentence sentence, int first, int last) {
        return sentence.token(first).span().union(sentence.token(last).span());
    }

    /** The speaker of the shortest statement around the words, those who resolve so, or the author. */
    private List<String> by(
            ArticleReading reading, SentenceReading each, Label label, Span words, List<Statement> statements) {
        Statement around = statements.stream()
                .filter(statement -> statement.evidence().stream()
                        .anyMatch(evidence -> evidence.span().contains(words)))
                .min(Comparator.comparingInt(statement -> statement.evidence().stream()
                        .mapToInt(evidence -> evidence.span().length())
                        .sum()))
                .orElse(null);
        if (around != null) {
            return around.speaker();
        }
        List<Participant> resolved = resolvers(each, label);
        if (resolved.isEmpty()) {
            String author = reading.article().document().author();
            resolved = author == null ? List.of() : List.of(reading.cast().author(author));
        }
        resolved.forEach(Participant::use);
        return resolved.stream().map(Participant::id).toList();
    }

    /** Who agrees or resolves upon such a relationship: "resolved to keep their warm ties". */
    private List<Participant> resolvers(SentenceReading each, Label label) {
        Sentence sentence = each.sentence();
        @Nullable Token at = sentence.parsed() ? sentence.token(label.head()) : null;
        for (int i = 0; i < CLIMB && at != null; i++) {
            boolean tells =
                    lexicon.inSet("resolving-verbs", at.lemma()) || lexicon.inSet("ties-naming-verbs", at.lemma());
            if (at.isVerb() && tells) {
                List<Token> subjects = new ArrayList<>();
                for (Token subject : subjectsOf(sentence, at)) {
                    subjects.add(subject);
                    subjects.addAll(sentence.children(subject, Role.CONJUNCT));
                }
                return each.actors().find(subjects).participants();
            }
            at = sentence.head(at);
        }
        return List.of();
    }

    /** The subjects of a verb, or of the one over it: "the <u>envoys</u> used to call". */
    private static List<Token> subjectsOf(Sentence sentence, Token verb) {
        List<Token> own = sentence.children(verb, Role.SUBJECT);
        Token up = sentence.head(verb);
        boolean shares = own.isEmpty() && up != null && up.isVerb() && verb.role() != Role.RELATIVE_CLAUSE;
        return shares && up != null ? sentence.children(up, Role.SUBJECT) : own;
    }

    private List<String> between(ArticleReading reading, SentenceReading each, List<String> by) {
        Set<Participant> parties = new LinkedHashSet<>();
        for (Mention mention : each.actors().mentions()) {
            for (Participant participant : each.actors().participants(mention)) {
                if (participant.type() == ActorType.COUNTRY || participant.type() == ActorType.IGO) {
                    parties.add(participant);
                }
            }
        }
        if (parties.size() < 2) {
            reading.sentences().stream()
                    .flatMap(other -> other.actors().mentions().stream()
                            .flatMap(mention -> other.actors().participants(mention).stream()))
                    .filter(participant -> by.contains(participant.id()) && participant.country() != null)
                    .map(Participant::country)
                    .distinct()
                    .limit(1)
                    .forEach(country -> addCountry(reading, country, parties));
        }
        List<Participant> pair = reading.cast().pair();
        if (parties.size() < 2 && pair.containsAll(parties)) {
            parties.addAll(pair);
        }
        List<Participant> few = List.copyOf(parties);
        few = few.size() > MOST_PARTIES ? few.subList(0, MOST_PARTIES) : few;
        few.forEach(Participant::use);
        return few.stream().map(Participant::id).toList();
    }

    private static void addCountry(ArticleReading reading, @Nullable String country, Set<Participant> parties) {
        reading.sentences().stream()
                .flatMap(other -> other.actors().mentions().stream()
                        .flatMap(mention -> other.actors().participants(mention).stream()))
                .filter(participant -> participant.type() == ActorType.COUNTRY
                        && participant.country() != null
                        && participant.country().equals(country))
                .findFirst()
                .ifPresent(parties::add);
    }

    private String when(Sentence sentence, Label label) {
        for (int i = Math.max(0, label.from() - NEAR); i <= label.to(); i++) {
            Token token = sentence.token(i);
            String word = token.form().toLowerCase(Locale.ROOT);
            if (lexicon.inSet("once-words", word)) {
                return "previous";
            }
            boolean already = i > 0 && sentence.token(i - 1).lemma().equals("have");
            boolean ahead = i < label.head() && !already && lexicon.inSet("outlook-words", word);
            if (ahead) {
                return "outlook";
            }
        }
        return "current";
    }
}
