package io.dragoman.coding.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.coding.Coder;
import io.dragoman.coding.HandMade;
import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.text.AnalyzedArticle;
import io.dragoman.text.GoldenFiles;
import io.dragoman.text.GoldenFiles.Golden;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who did what to whom in hand-made sentences. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventsGoldenTest {

    private final Coder coder = new Coder(HandMade.lexicon(), HandMade.MANIFEST);

    static List<Golden> cases() {
        return GoldenFiles.in("events");
    }

    /**
     * Input: an article. Expected: an event a line, as source, CAMEO code, target, modality, "both ways" if it is
     * symmetric, and who says so; "nothing" if there is none.
     */
    @ParameterizedTest
    @MethodSource("cases")
    void codesWhatIsSaid(Golden golden) {
        assertThat(lines(HandMade.article(golden.input()))).isEqualTo(golden.expected());
    }

    private String lines(AnalyzedArticle article) {
        List<String> lines = new ArrayList<>();
        for (SentenceReading read : coder.readAll(article)) {
            for (EventCoder.Outcome outcome : read.outcomes()) {
                EventCoder.Cast cast = outcome.cast();
                if (cast != null) {
                    lines.add(line(cast, read.actors()) + "\n");
                }
            }
        }
        return lines.isEmpty() ? "nothing\n" : String.join("", lines);
    }

    private static String line(EventCoder.Cast cast, SentenceCast actors) {
        Reading reading = cast.reading();
        List<Participant> speakers = actors.find(reading.attribution()).participants();
        return codes(cast.source()) + " " + reading.code() + " " + codes(cast.target()) + " "
                + reading.modality().word()
                + (cast.symmetric() ? ", both ways" : "")
                + (speakers.isEmpty() ? "" : ", says " + codes(speakers));
    }

    private static String codes(List<Participant> participants) {
        return participants.isEmpty()
                ? "-"
                : participants.stream()
                        .map(participant -> participant.code() == null
                                ? "\"" + participant.name() + "\""
                                : String.valueOf(participant.code()))
                        .collect(Collectors.joining(" + "));
    }
}
