package io.dragoman.coding.statement;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.SpeechEntry;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.Statement;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The finding of one article's statements: cues are collected, joined, given their speakers, and quotations left over. */
final class Hearing {

    private static final int LONGEST_SPEECH = 700;

    private final SpeechWords words;
    private final ArticleReading reading;
    private final Speakers speakers;
    private final Quotations quotations;
    private final QuoteKinds kinds;
    private final VerbCues verbs;
    private final SourceCues sources;
    private final Asides asides;
    private final AuthorCues authorCues;
    private final LooseQuotes loose;
    private final Targets targets;
    private final StatementWriter writer;
    private final List<Utterance> utterances = new ArrayList<>();

    Hearing(Lexicon lexicon, SpeechWords words, ArticleReading reading) {
        this.words = words;
        this.reading = reading;
        String author = reading.article().document().author();
        this.speakers = new Speakers(
                lexicon,
                reading.cast(),
                author == null ? null : reading.cast().author(author),
                new Surnames(reading),
                reading.sentences());
        this.quotations = new Quotations(
                reading.article().text(),
                reading.sentences().stream().map(SentenceReading::sentence).toList());
        this.kinds = new QuoteKinds(lexicon, reading.article().text());
        this.verbs = new VerbCues(words, speakers, quotations, kinds);
        this.sources = new SourceCues(words, speakers, quotations, kinds);
        this.asides = new Asides(words, speakers, quotations, kinds);
        this.authorCues = new AuthorCues(words, speakers, quotations);
        this.loose = new LooseQuotes(
                speakers, new Headings(reading.sentences(), reading.article().text(), words, speakers));
        this.targets = new Targets(lexicon, reading);
        this.writer = new StatementWriter(lexicon, words, reading, quotations, kinds, speakers, targets);
    }

    List<Statement> statements() {
        utterances.addAll(Transcripts.find(reading, words, speakers));
        for (SentenceReading each : reading.sentences()) {
            boolean inTurn = utterances.stream()
                    .anyMatch(turn -> turn.whole().contains(each.sentence().span()));
            if (!inTurn) {
                hear(each);
            }
        }
        utterances.sort(Comparator.comparing(Utterance::whole));
        for (Quotation quotation : quotations.all()) {
            if (quotation.depth() == 0 && kinds.isSpeech(quotation)) {
                place(quotation);
            }
        }
        return writer.write(utterances);
    }

    /** The statements that the words of one sentence report. */
    private void hear(SentenceReading each) {
        List<Utterance> between = asides.find(each);
        List<Utterance> said = new ArrayList<>();
        verbs.find(each).stream()
                .filter(utterance -> between.stream().noneMatch(aside -> isAside(aside, utterance)))
                .forEach(said::add);
        between.stream()
                .filter(aside -> said.stream().noneMatch(utterance -> isWithin(aside, utterance)))
                .forEach(said::add);
        List<Utterance> sourced = sources.find(each);
        List<Utterance> here = new ArrayList<>();
        for (Utterance utterance : said) {
            boolean isSource = sourced.stream()
                    .anyMatch(source -> source.cue() != null && source.cue().equals(utterance.cue()));
            if (!isSource) {
                here.add(reported(utterance, sourced));
            }
        }
        for (Utterance source : sourced) {
            boolean onlyReports = here.stream()
                    .anyMatch(utterance -> source.content().contains(utterance.content())
                            && !utterance.speaker().isEmpty());
            if (!onlyReports) {
                here.add(source);
            }
        }
        here.sort(Comparator.comparing(Utterance::content));
        List<Utterance> joined = new ArrayList<>();
        for (Utterance utterance : here) {
            Utterance spoken = withSpeaker(utterance);
            if (spoken != null && !joins(spoken, joined)) {
                joined.add(spoken);
            }
        }
        if (joined.isEmpty()) {
            Utterance judgement = authorCues.find(each);
            if (judgement != null) {
                joined.add(judgement);
            }
        }
        utterances.addAll(joined);
    }

    /** What the tree makes of a reporting clause between commas is that clause once more. */
    private static boolean isAside(Utterance aside, Utterance utterance) {
        return aside.cue() != null && aside.cue().equals(utterance.cue());
    }

    /** "urged Chad, which, <u>it said</u>, …": an aside within what another clause of the sentence reports. */
    private static boolean isWithin(Utterance aside, Utterance utterance) {
        Token cue = aside.cue();
        return cue != null && utterance.content().contains(cue.span());
    }

    private static Utterance reported(Utterance utterance, List<Utterance> sourced) {
        for (Utterance source : sourced) {
            if (source.content().contains(utterance.content()) && !Targets.sameSpeaker(source, utterance)) {
                return utterance.reportedBy(source.speaker());
            }
        }
        return utterance;
    }

    /** With the speaker inferred from what was said before, if the sentence names none; null if nothing tells. */
    private @Nullable Utterance withSpeaker(Utterance utterance) {
        if (!utterance.speaker().isEmpty()) {
            return utterance;
        }
        Sentence sentence = utterance.sentence().sentence();
        SpeechEntry entry = utterance.entry();
        if (entry != null && entry.form() == SpeechEntry.Form.SOURCE) {
            List<Participant> both = targets.pair();
            return both.isEmpty() ? null : utterance.saidBy(both, true);
        }
        Token cue = utterance.cue();
        boolean firstPerson =
                cue != null && Grammar.doers(sentence, cue).stream().anyMatch(Speakers::isFirstPerson);
        Utterance last = last();
        Participant author = speakers.author();
        boolean sameParagraph = last != null && last.sentence().sentence().paragraph() == sentence.paragraph();
        if (firstPerson && author != null && !sameParagraph) {
            return utterance.saidBy(List.of(author), true);
        }
        boolean joint = cue != null
                && Grammar.doers(sentence, cue).stream().anyMatch(word -> words.isIn("joint-documents", word));
        List<Participant> sides = joint ? targets.pair() : List.of();
        if (!sides.isEmpty()) {
            return utterance.saidBy(sides, true);
        }
        if (last == null) {
            return null;
        }
        List<Participant> speaker = Speakers.others(last.speaker(), utterance.object());
        return speaker.isEmpty() ? null : utterance.saidBy(speaker, true);
    }

    private @Nullable Utterance last() {
        return utterances.isEmpty() ? null : utterances.get(utterances.size() - 1);
    }

    /** Joins a statement to one of the same speaker within whose words its own stand ("added, stressing that …"). */
    private static boolean joins(Utterance utterance, List<Utterance> joined) {
        for (int i = 0; i < joined.size(); i++) {
            Utterance other = joined.get(i);
            boolean nested = other.content().overlaps(utterance.content());
            boolean oneQuote = other.quote() == null
                    || utterance.quote() == null
                    || other.quote().equals(utterance.quote());
            if (nested && Targets.sameSpeaker(other, utterance) && oneQuote) {
                joined.set(i, other.withMore(utterance.whole(), utterance.content(), utterance.quote()));
                return true;
            }
        }
        return false;
    }

    /** Gives a quotation that no reporting word has claimed its speaker, or adds it to the statement before it. */
    private void place(Quotation quotation) {
        boolean claimed =
                utterances.stream().anyMatch(utterance -> utterance.whole().overlaps(quotation.outer()));
        SentenceReading each = sentenceOf(quotation);
        if (claimed || each == null) {
            return;
        }
        int at = 0;
        while (at < utterances.size()
                && utterances.get(at).whole().start() < quotation.outer().start()) {
            at++;
        }
        Utterance before = at == 0 ? null : utterances.get(at - 1);
        Sentence sentence = each.sentence();
        boolean alone = Grammar.indexAt(sentence, quotation.outer().start()) == 0
                && quotation.outer().end() >= sentence.span().end() - 1;
        if (before != null && alone && (goesOn(before, sentence) || isResumed(before, quotation, sentence))) {
            utterances.set(at - 1, before.withMore(quotation.outer(), quotation.outer(), quotation));
            return;
        }
        Utterance found = loose.find(each, lastOf(quotation, each), quotation, before);
        if (found != null) {
            utterances.add(at, found);
        }
    }

    /** Whether a quotation that is the next sentence gives the words of an indirect statement. */
    private static boolean goesOn(Utterance before, Sentence sentence) {
        SpeechEntry entry = before.entry();
        return before.quote() == null
                && before.sentence().sentence().index() + 1 == sentence.index()
                && before.sentence().sentence().paragraph() == sentence.paragraph()
                && entry != null
                && entry.form() != SpeechEntry.Form.AUTHOR;
    }

    /** “…,” she said. “…”: one speech, which only its reporting clause interrupts. */
    private static boolean isResumed(Utterance before, Quotation quotation, Sentence sentence) {
        Quotation begun = before.quote();
        Token cue = before.cue();
        return begun != null
                && cue != null
                && begun.outer().end() <= cue.span().start()
                && before.sentence().sentence().index() + 1 == sentence.index()
                && before.sentence().sentence().paragraph() == sentence.paragraph()
                && begun.outer().union(quotation.outer()).length() <= LONGEST_SPEECH;
    }

    private SentenceReading lastOf(Quotation quotation, SentenceReading first) {
        SentenceReading last = first;
        for (SentenceReading each : reading.sentences()) {
            last = each.sentence().span().overlaps(quotation.outer()) ? each : last;
        }
        return last;
    }

    private @Nullable SentenceReading sentenceOf(Quotation quotation) {
        return reading.sentences().stream()
                .filter(each -> each.sentence().span().overlaps(quotation.outer()))
                .findFirst()
                .orElse(null);
    }
}
