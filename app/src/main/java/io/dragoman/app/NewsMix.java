package io.dragoman.app;

import io.dragoman.text.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Invented articles in the mixture of a daily paper: most of them sport, business and the like, some of them diplomacy.
 * The same number gives the same articles.
 */
final class NewsMix {

    private static final LocalDate DAY = LocalDate.of(2021, 4, 8);
    private static final int SENTENCES = 20;

    private static final List<List<String>> STATES = List.of(
            List.of("Norway", "Norwegian", "Oslo"),
            List.of("Kenya", "Kenyan", "Nairobi"),
            List.of("Vietnam", "Vietnamese", "Hanoi"),
            List.of("Peru", "Peruvian", "Lima"),
            List.of("Georgia", "Georgian", "Tbilisi"),
            List.of("Egypt", "Egyptian", "Cairo"),
            List.of("Mongolia", "Mongolian", "Ulaanbaatar"),
            List.of("Portugal", "Portuguese", "Lisbon"),
            List.of("Nepal", "Nepali", "Kathmandu"),
            List.of("Senegal", "Senegalese", "Dakar"));

    private static final Map<String, List<String>> OTHERS = Map.of(
            "town", List.of("Altenfeld", "Brookvale", "Sandhaven", "Millbridge", "Oakford", "Rivertown"),
            "name", List.of("Ana Whitlock", "Peter Marsh", "Lena Holm", "David Okello", "Ruth Calder"),
            "firm", List.of("Brightwell Motors", "Nordlicht Foods", "Kestrel Bank", "Alba Textiles"),
            "day", List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"),
            "number", List.of("4", "12", "17", "25", "60", "140", "300"));

    private final List<Genre> genres = new ArrayList<>();
    private final int weights;

    NewsMix() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NewsMix.class.getResourceAsStream("news-mix.txt")), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("genre ")) {
                    List<String> words = List.of(line.split(" ", -1));
                    genres.add(new Genre(Integer.parseInt(words.get(2)), new ArrayList<>()));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    genres.get(genres.size() - 1).sentences().add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.weights = genres.stream().mapToInt(Genre::weight).sum();
    }

    private record Genre(int weight, List<String> sentences) {}

    /** So many articles of 20 sentences in paragraphs of four, each of one genre. */
    List<Article> articles(int count) {
        Random random = new Random(20210408);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(Articles.ofText("mix-" + i, text(genre(random), random), DAY));
        }
        return articles;
    }

    private Genre genre(Random random) {
        int left = random.nextInt(weights);
        for (Genre genre : genres) {
            left -= genre.weight();
            if (left < 0) {
                return genre;
            }
        }
        throw new IllegalStateException("weights do not add up");
    }

    private static String text(Genre genre, Random random) {
        // An article has its two states: later sentences take up what earlier ones name.
        List<String> one = any(STATES, random);
        List<String> other = any(STATES, random);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            String sentence = any(genre.sentences(), random)
                    .replace("{country}", one.get(0))
                    .replace("{nation}", one.get(1))
                    .replace("{capital}", one.get(2))
                    .replace("{country2}", other.get(0))
                    .replace("{nation2}", other.get(1))
                    .replace("{capital2}", other.get(2))
                    .replace("{town2}", any(OTHERS.getOrDefault("town", List.of()), random));
            for (Map.Entry<String, List<String>> slot : OTHERS.entrySet()) {
                String name = "{" + slot.getKey() + "}";
                sentence = sentence.contains(name) ? sentence.replace(name, pick(slot.getValue(), i)) : sentence;
            }
            text.append(sentence).append(i % 4 == 3 ? "\n\n" : " ");
        }
        return text.toString();
    }

    private static <T> T any(List<T> items, Random random) {
        return items.get(random.nextInt(items.size()));
    }

    /** By place in the article: the order of the slots in the map must not decide. */
    private static String pick(List<String> items, int at) {
        return items.get(at % items.size());
    }
}
