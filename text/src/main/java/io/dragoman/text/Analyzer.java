package io.dragoman.text;

import io.dragoman.record.Evidence;
import io.dragoman.record.Span;
import io.dragoman.text.Paragraphs.Paragraph;
import io.dragoman.text.Parser.Analysis;
import io.dragoman.text.Parser.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns an article into sentences with dependency trees: takes its body, cleans it without moving a character, finds
 * paragraphs, takes datelines off, lets the parser split the rest into sentences of words, asks the gate which are
 * worth a parse, and has those parsed. Immutable and thread-safe; the same article gives the same sentences on any
 * number of threads.
 */
public final class Analyzer {

    /** One word of 20,000 characters took the parser half a minute. */
    private static final int LONGEST_WORD = 200;

    private static final int LONGEST_SENTENCE = 150;

    private final Parser parser;
    private final Gate gate;

    private Analyzer(Parser parser, Gate gate) {
        this.parser = parser;
        this.gate = gate;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Name of the parser, for the manifest. */
    public String parserName() {
        return parser.name();
    }

    /** The sentences of an article; none of one that is not in English. */
    public AnalyzedArticle analyze(Article article) {
        if (!article.document().language().equals("en")) {
            return new AnalyzedArticle(article, List.of());
        }
        ArticleText text = article.text();
        Span body = article.document().body();
        String cleaned = withoutFurniture(article, MarkdownMarks.blank(TextCleaner.cleanLines(text.string())));
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Paragraph each : Paragraphs.split(cleaned, text.toUtf16(body.start()), text.toUtf16(body.end()))) {
            new Reading(text, cleaned, paragraph++, sentences).read(each);
        }
        return new AnalyzedArticle(article, sentences);
    }

    /** Puts line ends for page controls, so that no sentence runs into or across them. */
    private static String withoutFurniture(Article article, String cleaned) {
        if (article.document().furniture().isEmpty()) {
            return cleaned;
        }
        StringBuilder blanked = new StringBuilder(cleaned);
        for (Evidence control : article.document().furniture()) {
            for (int i = article.text().toUtf16(control.span().start());
                    i < article.text().toUtf16(control.span().end());
                    i++) {
                blanked.setCharAt(i, '\n');
            }
        }
        return blanked.toString();
    }

    /** Collects values for an analyzer; a parser is required, the gate is open unless given. */
    public static final class Builder {

        private @Nullable Parser parser;
        private Gate gate = Gate.OPEN;

        private Builder() {}

        public Builder parser(Parser parser) {
            this.parser = parser;
            return this;
        }

        public Builder gate(Gate gate) {
            this.gate = gate;
            return this;
        }

        public Analyzer build() {
            return new Analyzer(Objects.requireNonNull(parser, "an analyzer needs a parser"), gate);
        }
    }

    /** One paragraph on its way to sentences. */
    private final class Reading {

        private final ArticleText text;
        private final String cleaned;
        private final int paragraph;
        private final List<Sentence> sentences;
        private @Nullable Span dateline;

        Reading(ArticleText text, String cleaned, int paragraph, List<Sentence> sentences) {
            this.text = text;
            this.cleaned = cleaned;
            this.paragraph = paragraph;
            this.sentences = sentences;
        }

        void read(Paragraph place) {
            int taken = Datelines.length(cleaned.substring(place.start(), place.end()));
            int end = place.start() + taken;
            while (end > place.start() && cleaned.charAt(end - 1) == ' ') {
                end--;
            }
            dateline = taken == 0 ? null : text.span(place.start(), end);
            for (Paragraph piece : LongWords.cut(cleaned, place.start() + taken, place.end(), LONGEST_WORD)) {
                if (piece.length() > LONGEST_WORD && LongWords.isOneWord(cleaned, piece)) {
                    add(
                            List.of(new Word(cleaned.substring(piece.start(), piece.end()), 0, piece.length())),
                            piece,
                            false);
                } else {
                    split(piece);
                }
            }
        }

        private void split(Paragraph piece) {
            for (List<Word> words : parser.split(cleaned.substring(piece.start(), piece.end()))) {
                for (List<Word> part : LongSentences.cut(words, LONGEST_SENTENCE)) {
                    add(part, piece, part.size() <= LONGEST_SENTENCE && gate.admits(part));
                }
            }
        }

        private void add(List<Word> words, Paragraph piece, boolean worthParsing) {
            if (words.isEmpty()) {
                return;
            }
            List<Analysis> analyses = worthParsing ? parser.parse(words) : List.of();
            List<Token> tokens = new ArrayList<>(words.size());
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                Span span = text.span(piece.start() + word.start(), piece.start() + word.end());
                tokens.add(worthParsing ? token(i, span, word, analyses.get(i)) : unparsed(i, span, word));
            }
            List<Token> mended = worthParsing ? ClauseRepair.repair(TreeRepair.repair(tokens)) : tokens;
            sentences.add(Sentence.of(sentences.size(), paragraph, mended, worthParsing, dateline));
            dateline = null;
        }
    }

    private static Token token(int index, Span span, Word word, Analysis analysis) {
        return new Token(index, span, word.form(), analysis.lemma(), analysis.tag(), analysis.head(), analysis.role());
    }

    private static Token unparsed(int index, Span span, Word word) {
        return new Token(index, span, word.form(), word.form().toLowerCase(Locale.ROOT), "", -1, Role.OTHER);
    }
}
