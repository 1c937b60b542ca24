package io.dragoman.parser.tokens;

import io.dragoman.parser.words.Characters;
import io.dragoman.parser.words.Links;
import io.dragoman.parser.words.Links.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits text into words: at blanks, then around links and faces, then at signs, then contractions and units; at last
 * what needs its neighbours. Immutable and thread-safe.
 */
public final class Tokenizer {

    private static final Pattern YEARS = Pattern.compile("^(?:(\\d{2}|\\d{4})(-)(\\d{2}|\\d{4}|\\d{2}[sS]))$");
    private static final Pattern RUN_TOGETHER = Pattern.compile("^(?:(\\p{Alpha}{2,}+)([.!?]+)(\\p{Alpha}{2,}+))$");

    private final Vocabulary vocabulary = new Vocabulary();
    private final Emoticons emoticons = new Emoticons();
    private final Set<String> kept = Set.copyOf(WordLists.lines("preserve"));

    /** Words of a text in order; what is between them is blank. */
    public List<RawToken> split(String text) {
        List<RawToken> tokens = new ArrayList<>(text.length() / 5 + 1);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Characters.isBlank(text.charAt(i))) {
                if (from < i) {
                    splitPiece(text.substring(from, i), from, tokens);
                }
                from = i + 1;
            }
        }
        return settle(tokens);
    }

    private void splitPiece(String piece, int offset, List<RawToken> tokens) {
        Range whole = unbroken(piece);
        if (whole == null) {
            new Chunk(vocabulary, piece, offset, tokens).split();
            return;
        }
        if (whole.start() > 0) {
            new Chunk(vocabulary, piece.substring(0, whole.start()), offset, tokens).split();
        }
        tokens.add(new RawToken(
                piece.substring(whole.start(), whole.end()), offset + whole.start(), offset + whole.end()));
        if (whole.end() < piece.length()) {
            new Chunk(vocabulary, piece.substring(whole.end()), offset + whole.end(), tokens).split();
        }
    }

    /** The part of a piece that stays one word whatever its signs; null for none. */
    private @Nullable Range unbroken(String piece) {
        if (Links.beginsWithProtocol(piece) || kept.contains(piece)) {
            return new Range(0, piece.length());
        }
        Range face = emoticons.find(piece);
        return face != null ? face : Links.find(piece);
    }

    /** Mends what could not be decided without the words around it. */
    private static List<RawToken> settle(List<RawToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            RawToken token = tokens.get(i);
            if (isNumberSign(token, i, tokens)) {
                splitLast(tokens, i);
                i++;
            } else if (isBracketed(token, i, tokens)) {
                RawToken opening = tokens.get(i - 1);
                RawToken closing = tokens.get(i + 1);
                tokens.set(
                        i - 1,
                        new RawToken(opening.form() + token.form() + closing.form(), opening.start(), closing.end()));
                tokens.remove(i);
                // The word behind the bracket takes this place and is passed over.
                tokens.remove(i);
            } else if (splitInThree(YEARS, token, i, tokens) || splitInThree(RUN_TOGETHER, token, i, tokens)) {
                i += 2;
            }
        }
        if (tokens.size() == 1 && endsWithOnePeriod(tokens.get(0).form())) {
            splitLast(tokens, 0);
        }
        return tokens;
    }

    /** "no." that is not followed by a number is a word at the end of a sentence. */
    private static boolean isNumberSign(RawToken token, int at, List<RawToken> tokens) {
        return token.form().length() == 3
                && Characters.toSmall(token.form()).equals("no.")
                && (at + 1 == tokens.size()
                        || !Characters.isDigit(tokens.get(at + 1).form().charAt(0)));
    }

    /** One character or a number between brackets. */
    private static boolean isBracketed(RawToken token, int at, List<RawToken> tokens) {
        return at > 0
                && at + 1 < tokens.size()
                && Characters.isOpeningBracket(tokens.get(at - 1).form().charAt(0))
                && Characters.isClosingBracket(tokens.get(at + 1).form().charAt(0))
                && (token.form().length() == 1 || isDigits(token.form()));
    }

    private static boolean isDigits(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!Characters.isDigit(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean splitInThree(Pattern pattern, RawToken token, int at, List<RawToken> tokens) {
        if (token.form().length() < 5) {
            return false;
        }
        Matcher parts = pattern.matcher(token.form());
        if (!parts.find()) {
            return false;
        }
        int start = token.start();
        for (int group = 1; group <= 3; group++) {
            String form = parts.group(group);
            RawToken part = new RawToken(form, start, start + form.length());
            if (group == 1) {
                tokens.set(at, part);
            } else {
                tokens.add(at + group - 1, part);
            }
            start = part.end();
        }
        return true;
    }

    private static boolean endsWithOnePeriod(String form) {
        int last = form.length() - 1;
        return last > 0 && form.charAt(last) == '.' && !Characters.isFinalMark(form.charAt(last - 1));
    }

    private static void splitLast(List<RawToken> tokens, int at) {
        RawToken token = tokens.get(at);
        int last = token.form().length() - 1;
        tokens.set(at, new RawToken(token.form().substring(0, last), token.start(), token.end() - 1));
        tokens.add(at + 1, new RawToken(token.form().substring(last), token.end() - 1, token.end()));
    }
}
