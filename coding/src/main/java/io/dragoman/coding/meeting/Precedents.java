package io.dragoman.coding.meeting;

import io.dragoman.record.Meeting;
import io.dragoman.record.Span;
import io.dragoman.text.ArticleText;
import io.dragoman.text.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a sentence claims of earlier visits: "the first visit to Lima since 2013", "the first in two decades". */
final class Precedents {

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Pattern CLAIM = Pattern.compile(
            "\\b(" + String.join("|", ORDINALS)
                    + ")\\b(?:(?!\\b(?:and|but|which)\\b)[^.;]){0,60}?\\b(?:visit|trip|meeting|summit|talks|tour|call|stay)\\b"
                    + "(?:[^.;]{0,80}?\\b(?:since (?:[A-Z][a-z]+ )?(\\d{4})|(?:in|for) (?:almost |nearly |over |more than |about )?(\\w+) (years|decades)))?");

    private Precedents() {}

    static Meeting.@Nullable Precedent of(Sentence sentence, ArticleText text, @Nullable LocalDate published) {
        String words = text.slice(sentence.span());
        Matcher claim = CLAIM.matcher(words);
        if (!claim.find() || words.substring(claim.start(), claim.end()).matches(".*\\b(day|leg|stop|round)\\b.*")) {
            return null;
        }
        Integer since = claim.group(2) != null ? Integer.valueOf(claim.group(2)) : years(claim, published);
        boolean ever = words.substring(claim.start()).toLowerCase(Locale.ROOT).contains(" ever");
        boolean said = since != null
                || ever
                || words.substring(0, claim.start())
                        .toLowerCase(Locale.ROOT)
                        .matches(
                                "(?s).*\\b(was|is|be|marks|marked|his|her|their|its|been|be|paid|['’]s) (the )?(\\w+['’]s )?$");
        if (!said) {
            return null;
        }
        int from = sentence.span().start() + words.codePointCount(0, claim.start());
        int to = sentence.span().start() + words.codePointCount(0, claim.end());
        return new Meeting.Precedent(ORDINALS.indexOf(claim.group(1)) + 1, since, text.evidence(new Span(from, to)));
    }

    private static @Nullable Integer years(Matcher claim, @Nullable LocalDate published) {
        String number = claim.group(3);
        if (number == null || published == null) {
            return null;
        }
        int count = number.matches("\\d+")
                ? Integer.parseInt(number)
                : NUMBERS.indexOf(number.toLowerCase(Locale.ROOT)) + 1;
        int years = claim.group(4).equals("decades") ? 10 * count : count;
        return years == 0 ? null : published.getYear() - years;
    }
}
