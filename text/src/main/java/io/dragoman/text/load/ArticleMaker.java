package io.dragoman.text.load;

import io.dragoman.record.Document;
import io.dragoman.record.Evidence;
import io.dragoman.record.Span;
import io.dragoman.text.Article;
import io.dragoman.text.ArticleText;
import io.dragoman.text.load.JsonLine.Known;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an article of a text and what is known of it beforehand, or refuses it. Immutable and thread-safe. */
final class ArticleMaker {

    private static final int CONTROLS_ALLOWED = 10;

    private final LanguageCheck languageCheck = LanguageCheck.load();
    private final HeadReader headReader;
    private final TailReader tailReader;
    private final @Nullable LocalDate override;

    /** Makes a maker that dates every article {@code override}; with null each must tell its own date. */
    ArticleMaker(@Nullable LocalDate override) {
        Furniture furniture = Furniture.load();
        this.headReader = new HeadReader(furniture);
        this.tailReader = new TailReader(furniture);
        this.override = override;
    }

    /** Makes an article; {@code known} wins over what the text tells. */
    Article make(String name, String origin, String decoded, Known known) throws Refusal {
        String text = withoutLoneSurrogates(decoded);
        requireWords(text);
        LocalDate knownDate = knownDate(known);
        languageCheck.requireEnglish(text);
        Lines lines = new Lines(text);
        Head head = new Head();
        head.title = known.get("title");
        head.author = known.get("author");
        head.publication = known.get("publication") == null ? known.get("source") : known.get("publication");
        headReader.read(lines, head);
        tailReader.read(lines, text, head);
        String url = known.get("url") == null ? head.url : known.get("url");
        LocalDate published = override != null ? override : knownDate == null ? published(head) : knownDate;
        ArticleText articleText = new ArticleText(text);
        Span body = articleText.span(lines.start(head.firstLine), lines.end(head.lastLine));
        Document document = new Document(
                head.title,
                head.author,
                published,
                head.publication,
                head.bio,
                url,
                furniture(lines, articleText, head),
                null,
                "en",
                body);
        return new Article(identity(url == null ? text : url), name, origin, articleText, document);
    }

    private static List<Evidence> furniture(Lines lines, ArticleText text, Head head) {
        return head.furniture.stream()
                .map(each -> text.span(lines.start(each.first()), lines.end(each.last())))
                .sorted(Comparator.naturalOrder())
                .map(text::evidence)
                .toList();
    }

    private static @Nullable LocalDate knownDate(Known known) throws Refusal {
        String written = known.get("date");
        if (written == null) {
            return null;
        }
        LocalDate date = DateText.parse(written);
        if (date == null) {
            throw new Refusal("date \"" + written + "\" is not a day, or can be read as two", "write it YYYY-MM-DD");
        }
        return date;
    }

    private LocalDate published(Head head) throws Refusal {
        if (head.published != null) {
            return head.published;
        }
        if (head.ambiguousDate != null) {
            throw new Refusal(
                    "date \"" + head.ambiguousDate + "\" can be read as two days", "say which: --date YYYY-MM-DD");
        }
        LocalDate ofTitle = HeadReader.dateOfTitle(head.title);
        if (ofTitle == null) {
            throw new Refusal("no date found", "add --date YYYY-MM-DD");
        }
        return ofTitle;
    }

    private static void requireWords(String text) throws Refusal {
        boolean words = false;
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            words |= Character.isLetterOrDigit(character) || Character.isHighSurrogate(character);
            controls += isStray(character) ? 1 : 0;
            if (character == 0) {
                throw new Refusal("binary data, not text (character " + i + " is zero)", "save it as plain text");
            }
        }
        if (!words) {
            throw new Refusal(text.isBlank() ? "empty" : "no words in it", "give a file that holds the article's text");
        }
        if (controls > CONTROLS_ALLOWED && controls > text.length() / 100) {
            throw new Refusal("binary data, not text (" + controls + " control characters)", "save it as plain text");
        }
    }

    private static boolean isStray(char character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character) && character != '\u0085';
    }

    /** JSON can hold half a surrogate pair, which no output could write. The replacement has the same length. */
    private static String withoutLoneSurrogates(String text) {
        StringBuilder repaired = null;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!Character.isSurrogate(character)) {
                continue;
            }
            if (Character.isHighSurrogate(character)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            repaired = repaired == null ? new StringBuilder(text) : repaired;
            repaired.setCharAt(i, '\uFFFD');
        }
        return repaired == null ? text : repaired.toString();
    }

    private static String identity(String of) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
