package io.dragoman.text;

import io.dragoman.record.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A sentence: its tokens and, if it was parsed, its dependency tree. Immutable. Built by the {@link Analyzer}, or by
 * hand with {@link #of}.
 */
public final class Sentence {

    private final int index;
    private final int paragraph;
    private final Span span;
    private final List<Token> tokens;
    private final boolean parsed;
    private final @Nullable Span dateline;
    private final List<List<Token>> children;

    /**
     * Makes a sentence.
     *
     * @param index place among the article's sentences, 0-based
     * @param paragraph place of its paragraph in the article, 0-based
     * @param dateline the dateline taken off in front of it ("SEOUL, March 23 (Reuters) —"), null if none
     * @throws IllegalArgumentException if there are no tokens, a head is out of range, or the heads form a cycle
     */
    public static Sentence of(int index, int paragraph, List<Token> tokens, boolean parsed, @Nullable Span dateline) {
        return new Sentence(index, paragraph, tokens, parsed, dateline);
    }

    private Sentence(int index, int paragraph, List<Token> tokens, boolean parsed, @Nullable Span dateline) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs tokens");
        }
        this.index = index;
        this.paragraph = paragraph;
        this.tokens = List.copyOf(tokens);
        this.parsed = parsed;
        this.dateline = dateline;
        this.span = new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
        this.children = byHead(this.tokens);
        checkAcyclic();
    }

    private static List<List<Token>> byHead(List<Token> tokens) {
        List<List<Token>> children = new ArrayList<>(Collections.nCopies(tokens.size(), List.<Token>of()));
        for (Token token : tokens) {
            if (token.head() < -1 || token.head() >= tokens.size() || token.head() == token.index()) {
                throw new IllegalArgumentException("head of \"" + token.form() + "\" is out of range");
            }
            if (token.head() >= 0) {
                List<Token> siblings = children.get(token.head());
                if (siblings.isEmpty()) {
                    siblings = new ArrayList<>(4);
                    children.set(token.head(), siblings);
                }
                siblings.add(token);
            }
        }
        children.replaceAll(List::copyOf);
        return children;
    }

    private void checkAcyclic() {
        for (Token token : tokens) {
            int steps = 0;
            for (int head = token.head(); head >= 0; head = tokens.get(head).head()) {
                if (++steps > tokens.size()) {
                    throw new IllegalArgumentException("heads form a cycle at \"" + token.form() + "\"");
                }
            }
        }
    }

    public int index() {
        return index;
    }

    public int paragraph() {
        return paragraph;
    }

    /** From its first token to the end of its last; without the dateline. */
    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    public int size() {
        return tokens.size();
    }

    /** Words from the first place, inclusive, to the second, exclusive; none if that is not behind the first. */
    public List<Token> between(int from, int to) {
        int first = Math.max(0, from);
        int last = Math.min(to, tokens.size());
        return first < last ? tokens.subList(first, last) : List.of();
    }

    /** Whether tokens carry tags, lemmas, heads and roles. */
    public boolean parsed() {
        return parsed;
    }

    public @Nullable Span dateline() {
        return dateline;
    }

    /** Words that depend directly on this one, in order of the sentence. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** First child in the given role, or null. */
    public @Nullable Token child(Token token, Role role) {
        for (Token child : children(token)) {
            if (child.role() == role) {
                return child;
            }
        }
        return null;
    }

    public List<Token> children(Token token, Role role) {
        Token only = null;
        List<Token> several = null;
        for (Token child : children(token)) {
            if (child.role() != role) {
                continue;
            }
            if (only == null) {
                only = child;
                continue;
            }
            if (several == null) {
                several = new ArrayList<>(4);
                several.add(only);
            }
            several.add(child);
        }
        if (several != null) {
            return Collections.unmodifiableList(several);
        }
        return only == null ? List.of() : List.of(only);
    }

    /** Whether a word that depends directly on this one is such. */
    public boolean anyChild(Token token, Predicate<Token> condition) {
        for (Token child : children(token)) {
            if (condition.test(child)) {
                return true;
            }
        }
        return false;
    }

    public @Nullable Token head(Token token) {
        return token.head() < 0 ? null : tokens.get(token.head());
    }

    /** Whether {@code token} is {@code ancestor} or depends on it directly or through others. */
    public boolean isUnder(Token token, Token ancestor) {
        for (Token at = token; at != null; at = head(at)) {
            if (at.index() == ancestor.index()) {
                return true;
            }
        }
        return false;
    }

    /** The word and everything below it, in order of the sentence. */
    public List<Token> subtree(Token token) {
        List<Token> below = new ArrayList<>();
        for (Token each : tokens) {
            if (isUnder(each, token)) {
                below.add(each);
            }
        }
        return Collections.unmodifiableList(below);
    }
}
