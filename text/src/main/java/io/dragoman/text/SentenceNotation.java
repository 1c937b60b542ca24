package io.dragoman.text;

import io.dragoman.record.Document;
import io.dragoman.record.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Reads and writes analysed sentences as text, so that what comes after the parse can be tried without a parser:
 *
 * <pre>
 * Russia  NNP  =       2  SUBJECT
 * met     VBD  meet    0  ROOT
 * Turkey  NNP  turkey  2  OBJECT
 * </pre>
 *
 * Each line is a word: form, tag, lemma ({@code =} for the form in lower case), head as the number of its word (from
 * 1; 0 for the root) and {@link Role}. A blank line ends a sentence, a line {@code ---} a paragraph; lines that begin
 * with {@code # } are remarks. The words stand in the text with one blank between them.
 */
public final class SentenceNotation {

    private static final int FIELDS = 5;

    private SentenceNotation() {}

    /**
     * Reads one sentence, whose text begins at offset 0.
     *
     * @throws IllegalArgumentException with the line, if it is not in this notation or holds several sentences
     */
    public static Sentence read(String notation) {
        List<Sentence> sentences = readAll(notation);
        if (sentences.size() != 1) {
            throw new IllegalArgumentException("expected one sentence, found " + sentences.size());
        }
        return sentences.get(0);
    }

    /** Reads sentences that follow one another in one text, with one blank between them. */
    public static List<Sentence> readAll(String notation) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        int offset = 0;
        int paragraph = 0;
        int number = 0;
        for (String line : (notation + "\n\n").split("\\R", -1)) {
            number++;
            if (line.startsWith("# ")) {
                continue;
            }
            if (!line.isBlank() && !line.strip().equals("---")) {
                Token token = token(line, number, tokens.size(), offset);
                offset = token.span().end() + 1;
                tokens.add(token);
                continue;
            }
            if (!tokens.isEmpty()) {
                sentences.add(Sentence.of(sentences.size(), paragraph, tokens, true, null));
                tokens.clear();
            }
            paragraph += line.isBlank() ? 0 : 1;
        }
        return sentences;
    }

    /** An article without a head made of the sentences read. */
    public static AnalyzedArticle article(String notation) {
        List<Sentence> sentences = readAll(notation);
        ArticleText text = new ArticleText(sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::form)
                .collect(Collectors.joining(" ")));
        Document document =
                new Document(null, null, null, null, null, null, List.of(), null, "en", new Span(0, text.length()));
        return new AnalyzedArticle(new Article("0000000000000000", "notation", null, text, document), sentences);
    }

    /** Writes a parsed sentence so that {@link #read} gives it back, but for its place in an article. */
    public static String write(Sentence sentence) {
        return sentence.tokens().stream().map(SentenceNotation::line).collect(Collectors.joining());
    }

    private static String line(Token token) {
        String lemma = token.lemma().equals(token.form().toLowerCase(Locale.ROOT)) ? "=" : token.lemma();
        return String.join(
                        " ",
                        token.form(),
                        token.tag(),
                        lemma,
                        Integer.toString(token.head() + 1),
                        token.role().name())
                + "\n";
    }

    private static Token token(String line, int number, int index, int offset) {
        String[] fields = line.strip().split("\\s+", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException(
                    "line " + number + ": expected form, tag, lemma, head and role, found \"" + line.strip() + "\"");
        }
        String form = fields[0];
        String lemma = fields[2].equals("=") ? form.toLowerCase(Locale.ROOT) : fields[2];
        Span span = new Span(offset, offset + form.codePointCount(0, form.length()));
        return new Token(index, span, form, lemma, fields[1], head(fields[3], number), role(fields[4], number));
    }

    private static int head(String field, int number) {
        try {
            return Integer.parseInt(field) - 1;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("line " + number + ": the head \"" + field + "\" is not a number", e);
        }
    }

    private static Role role(String field, int number) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "line " + number + ": no role \"" + field + "\"; accepted: " + Arrays.toString(Role.values())));
    }
}
