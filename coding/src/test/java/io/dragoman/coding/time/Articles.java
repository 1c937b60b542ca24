package io.dragoman.coding.time;

import io.dragoman.record.Document;
import io.dragoman.record.Span;
import io.dragoman.text.AnalyzedArticle;
import io.dragoman.text.Article;
import io.dragoman.text.ArticleText;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Articles for tests: "||" between sentences, "¶" between paragraphs; words without a parse. */
final class Articles {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]s)?|\\S");
    private static final Pattern BREAK = Pattern.compile("\\|\\||¶|$");

    private Articles() {}

    static AnalyzedArticle unparsed(@Nullable LocalDate published, String marked) {
        StringBuilder plain = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int at = 0;
        Matcher breaks = BREAK.matcher(marked);
        while (at < marked.length() && breaks.find(at)) {
            String words = marked.substring(at, breaks.start()).strip();
            int start = plain.codePointCount(0, plain.length());
            plain.append(words);
            List<Token> tokens = tokens(words, start);
            if (!tokens.isEmpty()) {
                sentences.add(Sentence.of(sentences.size(), paragraph, tokens, false, null));
            }
            boolean paragraphEnds = breaks.group().equals("¶");
            plain.append(paragraphEnds ? "\n\n" : " ");
            paragraph += paragraphEnds ? 1 : 0;
            at = Math.max(breaks.end(), at + 1);
        }
        return article(published, plain.toString(), sentences);
    }

    static AnalyzedArticle article(@Nullable LocalDate published, String plain, List<Sentence> sentences) {
        ArticleText text = new ArticleText(plain);
        Document document = new Document(
                null, null, published, null, null, null, List.of(), null, "en", new Span(0, text.length()));
        return new AnalyzedArticle(new Article("0", "test", null, text, document), sentences);
    }

    /** One parsed sentence; a row for each word: form, lemma, tag, head (1-based, 0 for the root), role. */
    static AnalyzedArticle parsed(LocalDate published, List<String> rows) {
        StringBuilder plain = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.strip().split("\\s+", -1);
            if (!plain.isEmpty()
                    && !Pattern.matches("[,.;”]|['’]s", cells[0])
                    && !plain.toString().endsWith("“")) {
                plain.append(' ');
            }
            Span span = new Span(plain.length(), plain.length() + cells[0].length());
            plain.append(cells[0]);
            tokens.add(new Token(
                    tokens.size(),
                    span,
                    cells[0],
                    cells[1],
                    cells[2],
                    Integer.parseInt(cells[3]) - 1,
                    Role.valueOf(cells[4])));
        }
        return article(published, plain.toString(), List.of(Sentence.of(0, 0, tokens, true, null)));
    }

    static List<Token> tokens(String words, int offset) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(words);
        while (matcher.find()) {
            Span span = new Span(
                    offset + words.codePointCount(0, matcher.start()), offset + words.codePointCount(0, matcher.end()));
            tokens.add(new Token(
                    tokens.size(),
                    span,
                    matcher.group(),
                    matcher.group().toLowerCase(Locale.ROOT),
                    "",
                    -1,
                    Role.OTHER));
        }
        return tokens;
    }
}
