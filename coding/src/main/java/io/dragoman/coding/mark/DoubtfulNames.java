package io.dragoman.coding.mark;

import io.dragoman.coding.lexicon.PersonEntry;
import io.dragoman.record.Actor;
import io.dragoman.record.ActorType;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds persons whom the lexicon does not know, but whose names differ by a letter or two from one that it knows. */
final class DoubtfulNames {

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");
    /** Shorter names differ by a letter from too many others. */
    private static final int SHORTEST = 9;

    private static final int LONG = 15;

    private final Map<String, List<PersonEntry>> byCountry = new HashMap<>();

    DoubtfulNames(List<PersonEntry> persons) {
        for (PersonEntry person : persons) {
            if (person.country() != null) {
                byCountry
                        .computeIfAbsent(person.country(), country -> new ArrayList<>())
                        .add(person);
            }
        }
    }

    /** Letters of the names known in a country that begin with a letter, to the names as the lexicon writes them. */
    private Map<String, String> known(String country, char first) {
        Map<String, String> known = new HashMap<>();
        for (PersonEntry person : byCountry.getOrDefault(country, List.of())) {
            for (String name : person.names()) {
                String letters = letters(name);
                // One word alone is a surname: many share it.
                if (letters.length() >= SHORTEST - 1 && letters.charAt(0) == first && name.indexOf(' ') > 0) {
                    known.putIfAbsent(letters, person.name());
                }
            }
        }
        return known;
    }

    /** The name that is likely meant; null where none is. */
    @Nullable
    String meant(Actor actor) {
        String letters = letters(actor.name());
        boolean unknownPerson = actor.type() == ActorType.PERSON
                && actor.entry() == null
                && actor.name().trim().indexOf(' ') > 0
                && letters.length() >= SHORTEST;
        String country = actor.country();
        if (!unknownPerson || country == null) {
            return null;
        }
        int allowed = letters.length() >= LONG ? 2 : 1;
        String found = null;
        int best = allowed + 1;
        Map<String, String> near = known(country, letters.charAt(0));
        if (near.containsKey(letters)) {
            return null;
        }
        for (Map.Entry<String, String> name : near.entrySet()) {
            int distance = distance(letters, name.getKey(), allowed);
            boolean better = distance < best
                    || (distance == best && found != null && name.getValue().compareTo(found) < 0);
            if (distance <= allowed && better) {
                best = distance;
                found = name.getValue();
            }
        }
        return found;
    }

    private static String letters(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(plain).replaceAll("");
    }

    /** Letters to change, add or take away; more than {@code most} where there are more. */
    private static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
