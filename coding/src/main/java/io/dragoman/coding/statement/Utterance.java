package io.dragoman.coding.statement;

import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.SpeechEntry;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.Span;
import io.dragoman.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is reported to have said, before it becomes a record.
 *
 * @param entry the rule that found it; null for quotation marks without a cue and for transcripts
 * @param sentence the sentence the cue stands in
 * @param cue the reporting word, null without one
 * @param verb the reporting words as written
 * @param speaker who speaks; empty while it must still be inferred from what was said before
 * @param implicit whether the sentence itself does not name the speaker
 * @param object who is asked, addressed or judged, as far as grammar tells
 * @param reportedBy whose report it is known from
 * @param whole the words that prove it, from speaker to end
 * @param content what is said
 * @param quote the words in quotation marks, null for indirect speech; from the first to the last mark where others
 *     interrupt them (“…,” he said. “…”)
 */
record Utterance(
        @Nullable SpeechEntry entry,
        SentenceReading sentence,
        @Nullable Token cue,
        @Nullable String verb,
        List<Participant> speaker,
        boolean implicit,
        List<Participant> object,
        List<Participant> reportedBy,
        Span whole,
        Span content,
        @Nullable Quotation quote) {
    Utterance {
        speaker = List.copyOf(speaker);
        object = List.copyOf(object);
        reportedBy = List.copyOf(reportedBy);
    }

    Utterance saidBy(List<Participant> speakers, boolean inferred) {
        return new Utterance(entry, sentence, cue, verb, speakers, inferred, object, reportedBy, whole, content, quote);
    }

    /** The same with further words of its speaker. */
    Utterance withMore(Span moreProof, Span moreContent, @Nullable Quotation furtherQuote) {
        return new Utterance(
                entry,
                sentence,
                cue,
                verb,
                speaker,
                implicit,
                object,
                reportedBy,
                whole.union(moreProof),
                content.union(moreContent),
                quote == null ? furtherQuote : furtherQuote == null ? quote : quote.and(furtherQuote));
    }

    Utterance reportedBy(List<Participant> reporters) {
        return new Utterance(entry, sentence, cue, verb, speaker, implicit, object, reporters, whole, content, quote);
    }
}
