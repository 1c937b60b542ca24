package io.dragoman.coding.lexicon;

import io.dragoman.record.RuleReference;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that report what somebody says or thinks.
 *
 * @param words lemmas; of a multiword one ("point to", "express =feelings") the further ones stand under or after the
 *     first, and one with "=" is any word of that set
 * @param content where what is said may stand
 * @param lean what the words themselves say of their object: supportive or critical; null for nothing
 */
public record SpeechEntry(
        RuleReference at,
        Form form,
        List<String> words,
        Set<Content> content,
        @Nullable String lean,
        List<FindingExample> examples) {
    public SpeechEntry {
        words = List.copyOf(words);
        content = Set.copyOf(content);
        examples = List.copyOf(examples);
    }

    /** What kind of words they are. */
    public enum Form {
        /** Verbs whose subject speaks. */
        VERB,
        /** Adjectives after "be" whose subject speaks: "is <u>confident</u> that". */
        ADJECTIVE,
        /** Phrases before the speaker: "<u>according to</u> the ministry". */
        SOURCE,
        /** Nouns between "in" and what is said, with the speaker as owner: "in the minister's <u>view</u>". */
        OPINION,
        /** Phrases that mark the author's own judgement: "<u>it appears</u> that". */
        AUTHOR,
        /** Words after "is" with which an author weighs: "is a clear <u>sign</u>", "is hardly <u>surprising</u>". */
        EVALUATION
    }

    /** Where what is said may stand. */
    public enum Content {
        /** In a clause: "said that …". */
        CLAUSE,
        /** In quotation marks. */
        QUOTE,
        /** In the object or after the preposition of the entry: "praised the deal", "called for calm". */
        OBJECT,
        /** In what somebody is asked to do: "asked Russia to help". */
        REQUEST,
        /** In what something is called: "called the deal a mistake", "described it as void". */
        PREDICATE
    }
}
