package io.dragoman.coding.time;

import io.dragoman.record.DateSpan;
import io.dragoman.record.Span;
import io.dragoman.text.AnalyzedArticle;
import io.dragoman.text.ArticleText;
import io.dragoman.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of an article and says which days they name. Works on the words of each sentence, so that
 * parsed and unparsed sentences are read alike; immutable and thread-safe.
 *
 * <p>The article is read from top to bottom. A date that gives no year takes it from the dates before it or from the
 * article's date; a weekday is the last one up to the article's date, or the next one where the sentence looks ahead;
 * "that year" and "the following day" look back to the last date the narrative stood at. An expression that can't be
 * placed (a weekday in an article without a date) is left out. Lengths of time ("for three years"), clock times and
 * frequencies ("every Friday") are not times in this sense.
 */
public final class TimeTagger {

    private static final Pattern DAY_FIRST = Pattern.compile("\\b(?:1[3-9]|2[0-9]|3[01])/[01]?[0-9]/[12][0-9]{3}\\b");

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "these", "its", "his", "her", "their", "our");

    private static final Pattern YEARS = Pattern.compile("(?i)in .*\\b(?:years|decades)");

    private static final Pattern RANKING =
            Pattern.compile("(?i)\\b(?:first|worst|best|highest|lowest|biggest|largest|deadliest)\\b[^.;:,]{0,70}$");

    /** How far into a sentence its opening words reach: "Then, in ". */
    private static final int OPENING = 9;

    /** The article's time expressions, in order of the text; none overlap. */
    public List<TimeMention> tag(AnalyzedArticle article) {
        ArticleText text = article.article().text();
        LocalDate published = article.article().document().published();
        boolean dayFirst = DAY_FIRST.matcher(text.string()).find();
        Setting setting = new Setting(published, dayFirst, new Timeline(), 0, 0, Outlook.UNKNOWN, false, null, null);
        Guard guard = new Guard(text.string());
        List<TimeMention> mentions = new ArrayList<>();
        int paragraph = -1;
        Quotation quotation = new Quotation();
        for (Sentence sentence : article.sentences()) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                quotation = new Quotation();
            }
            Span dateline = sentence.dateline();
            if (dateline != null) {
                tag(sentence, dateline, text, setting, guard, null, mentions);
            }
            tag(sentence, sentence.span(), text, setting, guard, quotation, mentions);
        }
        return List.copyOf(mentions);
    }

    /** Reads one stretch of the text; {@code quotation} is null in a dateline, where no narrative stands. */
    private static void tag(
            Sentence sentence,
            Span stretch,
            ArticleText text,
            Setting setting,
            Guard guard,
            @Nullable Quotation quotation,
            List<TimeMention> mentions) {
        int offset = text.toUtf16(stretch.start());
        String words = text.slice(stretch);
        int read = 0;
        for (Phrase phrase : new PhraseReader(words, guard).read()) {
            Outlook outlook = OutlookReader.read(words, phrase.start(), phrase.end());
            boolean opens = phrase.start() <= OPENING;
            DateSpan date =
                    phrase.meaning().resolve(setting.at(sentence.index(), sentence.paragraph(), outlook, opens));
            if (date == null || ranks(words, phrase)) {
                continue;
            }
            mentions.add(
                    new TimeMention(sentence.index(), text.span(offset + phrase.start(), offset + phrase.end()), date));
            boolean quoted = quotation != null && quotation.read(words, read, phrase.start());
            read = phrase.start();
            if (phrase.kind() != Kind.VAGUE) {
                boolean carrying = quotation != null && !quoted && !tellsApart(words, phrase);
                setting.timeline()
                        .add(new Timeline.Entry(
                                date, phrase.kind(), sentence.index(), sentence.paragraph(), carrying, opens));
            }
        }
        if (quotation != null) {
            quotation.read(words, read, words.length());
        }
    }

    /** "the first visit <u>in eight years</u>" looks back, and dates nothing. */
    private static boolean ranks(String words, Phrase phrase) {
        return phrase.kind() == Kind.VAGUE
                && YEARS.matcher(words.substring(phrase.start(), phrase.end())).matches()
                && RANKING.matcher(words.substring(0, phrase.start())).find();
    }

    /** "the November 27 agreement", "Sunday's signings": says which thing is meant, not when the narrative stands. */
    private static boolean tellsApart(String words, Phrase phrase) {
        String before = OutlookReader.wordBefore(words, phrase.start());
        boolean possessive = phrase.end() + 1 < words.length()
                && "'’".indexOf(words.charAt(phrase.end())) >= 0
                && words.charAt(phrase.end() + 1) == 's';
        return possessive || DETERMINERS.contains(before) || before.endsWith("’s") || before.endsWith("'s");
    }

    /** Whether the text stands inside quotation marks; read along with it. */
    private static final class Quotation {

        private boolean open;

        /** Reads on to an index and says whether a quotation is open there. */
        boolean read(String words, int from, int to) {
            for (int at = from; at < to; at++) {
                switch (words.charAt(at)) {
                    case '“', '„', '«' -> open = true;
                    case '”', '»' -> open = false;
                    case '"' -> open = !open;
                    default -> {}
                }
            }
            return open;
        }
    }
}
