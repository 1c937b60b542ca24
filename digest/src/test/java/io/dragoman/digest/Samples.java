package io.dragoman.digest;

import io.dragoman.digest.compose.Composer;
import io.dragoman.digest.compose.Material;
import io.dragoman.digest.model.Digest;
import io.dragoman.digest.model.Scope;
import io.dragoman.digest.model.Side;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.CalendarEntry;
import io.dragoman.record.Category;
import io.dragoman.record.Modality;
import io.dragoman.record.StepKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A small record of two countries, with names in the letters of many. */
public final class Samples {

    /** People whom a sentence names in their own letters. */
    public static final List<String> NAMES = List.of(
            "Сергей Лавров",
            "정의용",
            "王毅",
            "岸田文雄",
            "Κυριάκος Μητσοτάκης",
            "Նիկոլ Փաշինյան",
            "სალომე ზურაბიშვილი",
            "Þórdís Gylfadóttir");

    private static final Map<String, String> ACTS = Map.of(
            "042", "Make a visit",
            "057", "Sign formal agreement",
            "112", "Accuse",
            "071", "Provide economic aid");

    private Samples() {}

    public static List<ArticleRecord> articles() {
        return List.of(
                Paper.of("0000000000000001", "Before the talks", "Harbour Post", "2021-01-20")
                        .event(
                                Category.ACCUSE,
                                "112",
                                -2,
                                "RUS",
                                "KOR",
                                "2021-01-12",
                                "Moscow |accused Seoul| of delay. It gave no reason.")
                        .event(
                                Category.ACCUSE,
                                "112",
                                -2,
                                "KOR",
                                "RUS",
                                "2021-01-14",
                                "Seoul |accused Moscow| in turn.")
                        .due(
                                CalendarEntry.Act.DELIVERY,
                                "delivery of ten buses",
                                "RUS; KOR",
                                "2021-04-01/2021-04-15",
                                "The |delivery of ten buses| is due by the middle of April.")
                        .record(),
                Paper.of("0000000000000002", "Cold January", "Tidewater Wire", "2021-01-25")
                        .event(Category.ACCUSE, "112", -2, "RUS", "KOR", "2021-01-22", "Moscow |accused Seoul again|.")
                        .record(),
                Paper.of("0000000000000003", "A visit <b>& after", "Harbour Post", "2021-03-26")
                        .event(
                                Category.CONSULT,
                                "042",
                                1.9,
                                "RUS/Сергей Лавров",
                                "KOR",
                                "2021-03-23",
                                "The minister, Сергей Лавров, |came to Seoul| on Tuesday and met 정의용 and, later, 王毅 and 岸田文雄.")
                        .visit(
                                "RUS/Сергей Лавров",
                                "KOR/정의용",
                                "Seoul",
                                "2021-03-23/2021-03-25",
                                "His |visit to Seoul| took three days.")
                        .event(
                                Category.SUPPORT,
                                "057",
                                8,
                                "RUS; KOR",
                                "KOR; RUS",
                                "2021-03-25",
                                "The two |signed an agreement| on fish.")
                        .agreement(
                                "agreement on fish",
                                "RUS; KOR",
                                StepKind.SIGNED,
                                "2021-03-25",
                                "The |agreement on fish| was signed on Thursday.")
                        .statement(
                                "KOR/정의용",
                                "RUS",
                                "supportive",
                                "2021-03-25",
                                "trade",
                                "“We |trade more| than ever,” 정의용 said of Russia.")
                        .relation("stable partnership", "RUS; KOR", "It is a |stable partnership|, he said.")
                        .due(
                                CalendarEntry.Act.VISIT,
                                "return visit",
                                "KOR/정의용; RUS",
                                "2021-06-01/2021-06-30",
                                "정의용 will |pay a return visit| in June.")
                        .record(),
                Paper.of("0000000000000004", "After the visit", "Tidewater Wire", "2021-03-28")
                        .event(
                                Category.AID,
                                "071",
                                7.4,
                                "KOR",
                                "RUS",
                                "2021-03-27",
                                "Seoul |sent vaccine|, as Κυριάκος Μητσοτάκης, Նիկոլ Փաշինյան and სალომე ზურაბიშვილი had done.")
                        .event(
                                Category.SUPPORT,
                                "057",
                                8,
                                "RUS; KOR",
                                "KOR; RUS",
                                "2021-03-25",
                                "Both capitals |signed| what had been agreed, Þórdís Gylfadóttir noted.")
                        .event(
                                Category.AID,
                                "071",
                                7.4,
                                "RUS",
                                "KOR",
                                "2021-03-28",
                                "Moscow |did not send| anything.",
                                Modality.NOT_HAPPENED)
                        .record());
    }

    public static Scope scope(String from, String to) {
        return new Scope(
                new Side("RUS", "Russia"),
                new Side("KOR", "South Korea"),
                LocalDate.parse(from),
                LocalDate.parse(to),
                LocalDate.parse(to),
                "",
                Instant.parse("2021-05-02T10:00:00Z"));
    }

    public static Digest digest() {
        return digest(articles(), scope("2021-03-01", "2021-04-30"));
    }

    public static Digest digest(List<ArticleRecord> articles, Scope scope) {
        return new Composer(ACTS::get).compose(scope, Material.of(articles));
    }
}
