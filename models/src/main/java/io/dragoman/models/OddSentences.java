package io.dragoman.models;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Sentences that nobody writes, made out of ones that somebody did: words in another order, of another sentence, cut
 * short, with signs, numbers, links, faces, letters of other scripts and broken pairs of them put in. The same
 * sentences each time.
 */
final class OddSentences {

    private static final List<String> ODDITIES = List.of(
            "$5.3bn",
            "U.S.-led",
            "http://example.org/a?b=c#d",
            "someone@example.org",
            "report.pdf",
            "1,234.56%",
            "-5",
            "+0.3",
            "1990s",
            "'90s",
            "2014-15",
            "12:30",
            "50%",
            "#metoo",
            "@un",
            ":-)",
            ";-)",
            "<3",
            "...",
            "?!",
            "--",
            "—",
            "…",
            "“",
            "”",
            "«",
            "»",
            "(",
            ")",
            "[",
            "]",
            "{}",
            "/",
            "\\",
            "&",
            "AT&T",
            "R&D",
            "don't",
            "can't",
            "cannot",
            "gonna",
            "it's",
            "Türkiye",
            "São",
            "Łódź",
            "ÉCOLE",
            "ß",
            "Москва",
            "中国",
            "日本語",
            "العربية",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\u200B",
            "\u00AD",
            "\u0001",
            "\uFEFF",
            "a_b",
            "__",
            "@#r$%",
            "#crd#",
            "no.",
            "No. 5",
            "e.g.",
            "Ph.D.",
            "J.",
            "St.",
            "10kg",
            "5km",
            "US$5",
            "5€",
            "£3m",
            "1st",
            "22nd",
            "third",
            "twelve",
            "III",
            "xx-yy-zz",
            "co-operate",
            "e-mail",
            "mid-1990s",
            "a",
            "I",
            "O'Neill",
            "rock'n'roll",
            "``",
            "''",
            "\"",
            "'",
            "127.0.0.1",
            "192.168.100.200:80",
            "www.un.org",
            "left.The",
            "w/o",
            "=",
            "%",
            "*",
            "~",
            "....",
            "!!!!",
            "$$$",
            ",,,,",
            "1/2",
            "1//2",
            "C++",
            "x=y",
            "10:1",
            "(1)",
            "[a]",
            "{ 5 }");

    private OddSentences() {}

    /** So many sentences out of others, of which there must be two or more. */
    static List<String> of(List<String> sentences, int count) {
        Random random = new Random(20160629);
        Set<String> made = new LinkedHashSet<>();
        while (made.size() < count) {
            made.add(make(sentences, random));
        }
        return new ArrayList<>(made);
    }

    private static String make(List<String> sentences, Random random) {
        List<String> words = words(sentences, random);
        switch (random.nextInt(6)) {
            case 0 -> shuffle(words, random);
            case 1 -> words.addAll(random.nextInt(words.size() + 1), words(sentences, random));
            case 2 -> words.subList(random.nextInt(words.size()), words.size()).clear();
            case 3 -> {
                for (int i = 0; i < words.size(); i += 2) {
                    words.set(i, words(sentences, random).get(0));
                }
            }
            case 4 -> words.replaceAll(word -> random.nextInt(4) == 0 ? recased(word, random) : word);
            default -> {}
        }
        for (int left = random.nextInt(5); left > 0; left--) {
            String oddity = ODDITIES.get(random.nextInt(ODDITIES.size()));
            int at = random.nextInt(words.size() + 1);
            if (at < words.size() && random.nextInt(3) == 0) {
                words.set(at, words.get(at) + oddity);
            } else {
                words.add(at, oddity);
            }
        }
        return String.join(random.nextInt(8) == 0 ? "\u00A0" : " ", words);
    }

    private static List<String> words(List<String> sentences, Random random) {
        return new ArrayList<>(
                List.of(sentences.get(random.nextInt(sentences.size())).split(" ", -1)));
    }

    private static void shuffle(List<String> words, Random random) {
        for (int i = words.size(); i > 1; i--) {
            words.set(i - 1, words.set(random.nextInt(i), words.get(i - 1)));
        }
    }

    private static String recased(String word, Random random) {
        StringBuilder recased = new StringBuilder();
        boolean all = random.nextBoolean();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            recased.append(all || random.nextBoolean() ? Character.toUpperCase(c) : c);
        }
        return recased.toString();
    }
}
