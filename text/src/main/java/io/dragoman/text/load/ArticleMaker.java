package io.dragoman.text.load;

import io.dragoman.record.Document;
import io.dragoman.record.Evidence;
import io.dragoman.record.Span;
import io.dragoman.text.Article;
import io.dragoman.text.ArticleText;
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

    /**
     * Makes an article; {@code known} wins over what the text tells. What is clearly in another language than English is
     * named as such and not looked into: its body is the whole text, its day may be unknown.
     */
    Article make(String name, String origin, String decoded, Facts known) throws Refusal {
        String text = withoutLoneSurrogates(decoded);
        requireWords(text);
        String language = languageCheck.language(text);
        if (language.isEmpty()) {
            throw new Refusal("not in English", "only English is read; give an English version");
        }
        return language.equals("en")
                ? english(name, origin, text, known)
                : foreign(name, origin, text, known, language);
    }

    private Article english(String name, String origin, String text, Facts known) throws Refusal {
        Lines lines = new Lines(text);
        Head head = new Head();
        head.title = known.title();
        head.author = known.author();
        head.publication = known.publication();
        headReader.read(lines, head);
        tailReader.read(lines, text, head);
        String url = known.url() == null ? head.url : known.url();
        Day day = override != null ? new Day(override, null) : day(known, head);
        ArticleText articleText = new ArticleText(text);
        Span body = articleText.span(lines.start(head.firstLine), lines.end(head.lastLine));
        Document document = new Document(
                head.title,
                head.author,
                day.date(),
                day.basis(),
                known.updated(),
                head.publication,
                head.bio,
                url,
                furniture(lines, articleText, head),
                null,
                "en",
                body);
        return new Article(identity(url == null ? text : url), name, origin, articleText, document);
    }

    private Article foreign(String name, String origin, String text, Facts known, String language) {
        ArticleText articleText = new ArticleText(text);
        Document document = new Document(
                known.title(),
                known.author(),
                override == null ? known.published() : override,
                override == null ? known.publishedBasis() : null,
                known.updated(),
                known.publication(),
                null,
                known.url(),
                List.of(),
                null,
                language,
                new Span(0, articleText.length()));
        return new Article(identity(known.url() == null ? text : known.url()), name, origin, articleText, document);
    }

    /** A day of publication and, where it was not plainly told, how it is known. */
    private record Day(LocalDate date, @Nullable String basis) {}

    private static List<Evidence> furniture(Lines lines, ArticleText text, Head head) {
        return head.furniture.stream()
                .map(each -> text.span(lines.start(each.first()), lines.end(each.last())))
                .sorted(Comparator.naturalOrder())
                .map(text::evidence)
                .toList();
    }

    private static Day day(Facts known, Head head) throws Refusal {
        if (known.published() != null) {
            return new Day(known.published(), known.publishedBasis());
        }
        if (head.published != null) {
            return new Day(head.published, null);
        }
        String ambiguous = known.ambiguousDate() == null ? head.ambiguousDate : known.ambiguousDate();
        if (ambiguous != null) {
            throw new Refusal("date \"" + ambiguous + "\" can be read as two days", "say which: --date YYYY-MM-DD");
        }
        LocalDate ofTitle = HeadReader.dateOfTitle(head.title);
        if (ofTitle != null) {
            return new Day(ofTitle, null);
        }
        if (known.lastResort() != null) {
            return new Day(known.lastResort(), known.lastResortBasis());
        }
        throw new Refusal("no date found", "add --date YYYY-MM-DD");
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
