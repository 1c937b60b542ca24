package io.dragoman.coding.calendar;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.mention.Mention;
import io.dragoman.coding.mention.Sense;
import io.dragoman.record.Span;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where something that is announced is to take place: "the two are to meet <u>in Oslo</u>". */
final class Venues {

    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside");

    private Venues() {}

    /** The place under "in", "at" or "near" within the words that tell of it; null if they name none. */
    static @Nullable String of(ArticleReading article, Span told) {
        for (SentenceReading reading : article.sentences()) {
            if (reading.sentence().parsed() && reading.sentence().span().overlaps(told)) {
                String place = of(reading, told);
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }

    private static @Nullable String of(SentenceReading reading, Span told) {
        Sentence sentence = reading.sentence();
        for (Mention mention : reading.actors().mentions()) {
            Token head = sentence.token(mention.head());
            Token preposition = sentence.head(head);
            boolean stands = told.overlaps(head.span())
                    && preposition != null
                    && head.role() == Role.PREPOSITION_OBJECT
                    && WHERE.contains(preposition.form().toLowerCase(Locale.ROOT))
                    && (isPlace(mention) || (mention.form() == Mention.Form.GUESS && head.isProperNoun()));
            if (stands) {
                return mention.name();
            }
        }
        return null;
    }

    private static boolean isPlace(Mention mention) {
        Sense.OfCountry.Kind kind = mention.place();
        return kind != null
                && switch (kind) {
                    case CITY, REGION, CAPITAL, NAME -> true;
                    case SEAT, ADJECTIVE, DEMONYM -> false;
                };
    }
}
