package io.dragoman.coding.statement;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.record.Span;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a sentence says around a statement: its topic and the occasion it was made at. */
final class Surroundings {

    private static final int LONGEST = 9;
    private static final int CLAUSE_WITHIN = 6;
    private static final Set<String> AT =
            Set.of("at", "during", "in", "after", "before", "on", "following", "to", "with");
    private static final Set<String> SKIPPED = Set.of("that", "the", "a", "an", "on", "to", "for", "of", "as", "in");

    private final Lexicon lexicon;

    Surroundings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words that name the occasion: "at a press conference with …"; null if none are there. */
    @Nullable
    Span occasion(Sentence sentence, Quotations quotations) {
        for (Token noun : sentence.tokens()) {
            Token preposition = noun.role() == Role.PREPOSITION_OBJECT ? sentence.head(noun) : null;
            if (preposition == null
                    || !lexicon.inSet("speaking-occasions", noun.lemma())
                    || !AT.contains(Grammar.lower(preposition))
                    || quotations.around(noun.span()) != null
                    || preposition.index() > noun.index()) {
                continue;
            }
            int last = noun.index();
            for (Token token : sentence.subtree(noun)) {
                boolean next = token.index() == last + 1 && token.index() - noun.index() < LONGEST;
                if (next && token.role() != Role.PUNCTUATION && token.role() != Role.RELATIVE_CLAUSE) {
                    last = token.index();
                }
            }
            return preposition.span().union(sentence.token(last).span());
        }
        return null;
    }

    /** The first noun phrase of what is said; null if it has none. */
    static @Nullable Span topic(List<Token> said) {
        int from = 0;
        for (int i = 0; i < Math.min(CLAUSE_WITHIN, said.size()); i++) {
            if (Grammar.lower(said.get(i)).equals("that") && said.get(i).role() == Role.MARKER) {
                from = i + 1;
            }
        }
        while (from < said.size()
                && (SKIPPED.contains(Grammar.lower(said.get(from)))
                        || !Character.isLetterOrDigit(said.get(from).form().codePointAt(0)))) {
            from++;
        }
        int to = from;
        while (to < said.size() && to - from < LONGEST && belongs(said.get(to), said.get(from))) {
            to++;
        }
        while (to > from
                && said.get(to - 1)
                        .form()
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches("of|on|in|and|for|to|the|a|’s|'s")) {
            to--;
        }
        return to <= from ? null : said.get(from).span().union(said.get(to - 1).span());
    }

    private static boolean belongs(Token token, Token first) {
        boolean sameSentence = token.index() >= first.index();
        boolean verb =
                token.isVerb() && !token.tag().equals("VBN") && !token.tag().equals("VBG");
        boolean mark = token.form().matches("[,.;:()“”\"–—?!]");
        return sameSentence
                && !verb
                && !mark
                && !token.tag().equals("MD")
                && !token.tag().startsWith("W");
    }
}
