package io.dragoman.coding.statement;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.ActorType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The persons whom an article names in full, by their surnames; for speakers named again where no actor was found. */
final class Surnames {

    private final Map<String, Set<Participant>> persons = new TreeMap<>();

    Surnames(ArticleReading reading) {
        for (SentenceReading each : reading.sentences()) {
            for (Mention mention : each.actors().mentions()) {
                boolean full = mention.nameLast() > mention.nameFirst()
                        && (mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.GUESS);
                if (full) {
                    String surname = each.sentence().token(mention.nameLast()).form();
                    each.actors().participants(mention).stream()
                            .filter(person -> person.type() == ActorType.PERSON && person.country() != null)
                            .forEach(person -> persons.computeIfAbsent(key(surname), any -> new LinkedHashSet<>())
                                    .add(person));
                }
            }
        }
    }

    /** The one person of that surname; empty if there are none or several. */
    List<Participant> of(String surname) {
        Set<Participant> found = persons.getOrDefault(key(surname), Set.of());
        return found.size() == 1 ? List.copyOf(found) : List.of();
    }

    private static String key(String surname) {
        return surname.toLowerCase(Locale.ROOT).replaceFirst("^(al|el|ar|as|ash|ad)[-–]", "");
    }
}
