package io.dragoman.coding.figure;

import io.dragoman.coding.lexicon.FigureEntry;
import io.dragoman.coding.lexicon.FigureEntry.Kind;
import io.dragoman.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers: "22", "1.3 billion", "2.5bn", "16–17", "half a million", "two dozen", "27-nation". */
final class AmountReader {

    private static final String DIGITS = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final Pattern NUMBER = Pattern.compile(DIGITS + "([a-z]{0,9})");
    private static final Pattern RANGE = Pattern.compile(DIGITS + "[-–—]" + DIGITS);
    private static final Pattern COMPOUND = Pattern.compile(DIGITS + "[-–]([a-z][a-z-]+)");
    private static final Pattern HYPHEN = Pattern.compile("[-–]");

    private final FigureWords words;

    AmountReader(FigureWords words) {
        this.words = words;
    }

    /** The numbers that begin at a token: none, one, or the two ends of a range. */
    List<Amount> at(Sentence sentence, int at) {
        String word = FigureWords.lower(sentence.token(at));
        Matcher range = RANGE.matcher(word);
        if (range.matches()) {
            Amount low = scaled(sentence, number(range.group(1)), false, at, at);
            Amount high = scaled(sentence, number(range.group(2)), false, at, at);
            return List.of(low, high);
        }
        Matcher compound = COMPOUND.matcher(word);
        if (compound.matches()) {
            return List.of(new Amount(number(compound.group(1)), false, false, compound.group(2), at, at));
        }
        Matcher number = NUMBER.matcher(word);
        if (number.matches()) {
            String suffix = number.group(2);
            FigureEntry scale = words.find(Kind.SCALE, suffix);
            if (!suffix.isEmpty() && scale == null) {
                return List.of();
            }
            double value = number(number.group(1)) * (scale == null ? 1 : scale.value());
            return List.of(
                    scale == null
                            ? scaled(sentence, value, false, at, at)
                            : new Amount(value, false, true, "", at, at));
        }
        Amount spelled = spelled(sentence, at);
        return spelled == null ? List.of() : List.of(spelled);
    }

    private @Nullable Amount spelled(Sentence sentence, int at) {
        double value = valueOf(FigureWords.lower(sentence.token(at)));
        if (Double.isNaN(value)) {
            return null;
        }
        int last = at;
        // "half a million", "a dozen"
        boolean half = value < 1;
        if (half
                && last + 1 < sentence.size()
                && FigureWords.lower(sentence.token(last + 1)).equals("a")) {
            last++;
        }
        Amount amount = scaled(sentence, value, true, at, last);
        return half && !amount.scaled() ? null : amount;
    }

    /** The value of a number word, hyphenated ones included; not a number if it is none. */
    private double valueOf(String word) {
        double sum = 0;
        for (String part : HYPHEN.split(word, -1)) {
            FigureEntry entry = words.find(Kind.NUMBER, part);
            if (entry == null) {
                return Double.NaN;
            }
            sum += entry.value();
        }
        return sum;
    }

    /** Adds what multiplies a number, with or without hyphen: "million", "hundred thousand", "million-strong". */
    private Amount scaled(Sentence sentence, double value, boolean spelled, int first, int last) {
        double total = value;
        int end = last;
        boolean any = false;
        String attached = "";
        for (int i = last + 1; i < sentence.size() && attached.isEmpty(); i++) {
            String word = FigureWords.lower(sentence.token(i));
            boolean hyphen = HYPHEN.matcher(word).matches();
            if (hyphen && i + 1 < sentence.size() && touches(sentence, i)) {
                String next = FigureWords.lower(sentence.token(i + 1));
                if (!words.is(Kind.SCALE, next) && next.matches("[a-z-]+")) {
                    attached = next;
                    end = i + 1;
                }
                continue;
            }
            int cut = word.indexOf('-');
            FigureEntry scale = words.find(Kind.SCALE, cut > 0 ? word.substring(0, cut) : word);
            if (scale == null) {
                break;
            }
            total *= scale.value();
            any = true;
            end = i;
            attached = cut > 0 ? word.substring(cut + 1) : "";
        }
        return new Amount(total, spelled, any, attached, first, end);
    }

    private static boolean touches(Sentence sentence, int hyphen) {
        return sentence.token(hyphen - 1).span().end()
                        == sentence.token(hyphen).span().start()
                && sentence.token(hyphen).span().end()
                        == sentence.token(hyphen + 1).span().start();
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(",", "").toLowerCase(Locale.ROOT));
    }

    /** All numbers of a sentence in order; the ends of a range follow one another. */
    List<Amount> all(Sentence sentence) {
        List<Amount> amounts = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (i >= next) {
                List<Amount> here = at(sentence, i);
                amounts.addAll(here);
                next = here.isEmpty() ? i + 1 : here.get(here.size() - 1).last() + 1;
            }
        }
        return amounts;
    }
}
