package io.dragoman.coding.statement;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.SpeechEntry;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.ActorType;
import io.dragoman.record.Evidence;
import io.dragoman.record.Span;
import io.dragoman.record.Statement;
import io.dragoman.text.ArticleText;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes records of utterances: stance, target, topic and the rest are read off here. */
final class StatementWriter {

    private static final double ALL_BUT = 0.7;
    private static final int MOST_EVIDENCE = 6;

    private final ArticleReading reading;
    private final Quotations quotations;
    private final QuoteKinds kinds;
    private final Speakers speakers;
    private final Targets targets;
    private final Askers askers;
    private final Stances stances;
    private final Surroundings surroundings;
    private final Lexicon lexicon;

    StatementWriter(
            Lexicon lexicon,
            SpeechWords words,
            ArticleReading reading,
            Quotations quotations,
            QuoteKinds kinds,
            Speakers speakers,
            Targets targets) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.quotations = quotations;
        this.kinds = kinds;
        this.speakers = speakers;
        this.targets = targets;
        this.askers = new Askers(reading, words);
        this.stances = new Stances(lexicon);
        this.surroundings = new Surroundings(lexicon);
    }

    List<Statement> write(List<Utterance> utterances) {
        List<Statement> statements = new ArrayList<>();
        Utterance before = null;
        List<Participant> targetBefore = List.of();
        String stanceBefore = Stances.NEUTRAL;
        for (Utterance utterance : utterances) {
            List<Participant> target = targets.of(utterance, before, targetBefore);
            List<Token> said = targets.tokens(utterance);
            String stance = stance(utterance, said);
            boolean carried = target == targetBefore && !target.isEmpty();
            if (carried && stance.equals(Stances.NEUTRAL)) {
                stance = stanceBefore;
            }
            if (target.isEmpty()) {
                target = judges(utterance) ? targets.dealing(utterance) : targets.counterpart(utterance);
            }
            statements.add(statement("s" + (statements.size() + 1), utterance, target, stance, said));
            before = utterance;
            targetBefore = target;
            stanceBefore = stance;
        }
        return statements;
    }

    /** Whether the author speaks. */
    private boolean judges(Utterance utterance) {
        Participant author = speakers.author();
        return author != null && utterance.speaker().contains(author);
    }

    private String stance(Utterance utterance, List<Token> said) {
        SpeechEntry entry = utterance.entry();
        boolean asks = entry != null
                && (entry.content().contains(SpeechEntry.Content.REQUEST)
                        || (utterance.cue() != null && utterance.cue().lemma().equals("demand")));
        String lean = entry == null ? null : entry.lean();
        boolean blames = lean == null && asks && stances.isToStop(said);
        boolean denied = utterance.cue() != null
                && lexicon.inSet("denying-verbs", utterance.cue().lemma());
        return stances.of(said, blames ? Stances.CRITICAL : lean, judges(utterance), denied);
    }

    private Statement statement(
            String id, Utterance utterance, List<Participant> target, String stance, List<Token> said) {
        ArticleText text = reading.article().text();
        Sentence sentence = utterance.sentence().sentence();
        Quotation quote = utterance.quote();
        Token cue = utterance.cue();
        Span topic = Surroundings.topic(said);
        Span occasion = surroundings.occasion(sentence, quotations);
        List<Participant> addressed = cue != null && lexicon.inSet("addressing-verbs", cue.lemma())
                ? Speakers.others(utterance.object(), utterance.speaker())
                : List.of();
        List<Participant> media = addressed.stream()
                .filter(each -> each.type() == ActorType.MEDIA)
                .toList();
        return new Statement(
                id,
                ids(utterance.speaker()),
                ids(addressed),
                ids(target),
                utterance.verb(),
                kind(utterance, said),
                quote == null ? null : words(quote),
                topic == null ? null : text.slice(topic),
                stance,
                stance.equals(Stances.NEUTRAL) ? List.of() : ids(Victims.without(target, stance, utterance.sentence())),
                occasion == null ? null : text.slice(occasion),
                ids(askers.of(utterance)),
                ids(reporters(utterance, media, occasion)),
                reading.narrative().dateAt(sentence, cue == null ? sentence.token(0) : cue),
                evidence(utterance));
    }

    /** The words between the marks; what others say in between is left out, with a sign. */
    private Evidence words(Quotation quote) {
        ArticleText text = reading.article().text();
        List<String> parts = quotations.all().stream()
                .filter(each -> each.depth() == 0 && quote.outer().contains(each.outer()))
                .map(each -> text.slice(each.inner()))
                .toList();
        return parts.size() < 2 ? text.evidence(quote.inner()) : new Evidence(String.join(" … ", parts), quote.inner());
    }

    /** By whom it became known: whom the report names, else the outlet it was told or that asked for it. */
    private static List<Participant> reporters(Utterance utterance, List<Participant> media, @Nullable Span occasion) {
        if (!utterance.reportedBy().isEmpty()) {
            return utterance.reportedBy();
        }
        if (!media.isEmpty() || occasion == null) {
            return media;
        }
        SentenceCast actors = utterance.sentence().actors();
        return actors.mentions().stream()
                .filter(mention -> occasion.contains(actors.spanOf(mention)))
                .flatMap(mention -> actors.participants(mention).stream())
                .filter(each ->
                        each.type() == ActorType.MEDIA && !utterance.speaker().contains(each))
                .distinct()
                .toList();
    }

    private static List<String> ids(List<Participant> participants) {
        participants.forEach(Participant::use);
        return participants.stream().map(Participant::id).distinct().toList();
    }

    private String kind(Utterance utterance, List<Token> said) {
        Quotation quote = utterance.quote();
        if (quote == null) {
            return "indirect";
        }
        double words = said.stream()
                .filter(token -> Character.isLetterOrDigit(token.form().codePointAt(0)))
                .count();
        return kinds.words(quote).size() >= ALL_BUT * words ? "direct" : "mixed";
    }

    /** A piece for each sentence that the statement runs over. */
    private List<Evidence> evidence(Utterance utterance) {
        ArticleText text = reading.article().text();
        Span whole = utterance.whole();
        List<Evidence> pieces = new ArrayList<>();
        List<SentenceReading> sentences = reading.sentences();
        for (int i = 0; i < sentences.size() && pieces.size() < MOST_EVIDENCE; i++) {
            Span span = sentences.get(i).sentence().span();
            if (span.overlaps(whole)) {
                @Nullable
                Span next = i + 1 < sentences.size()
                        ? sentences.get(i + 1).sentence().span()
                        : null;
                boolean last = next == null || !next.overlaps(whole);
                int end = last ? whole.end() : Math.min(span.end(), whole.end());
                pieces.add(text.evidence(new Span(Math.max(span.start(), whole.start()), end)));
            }
        }
        return pieces;
    }
}
