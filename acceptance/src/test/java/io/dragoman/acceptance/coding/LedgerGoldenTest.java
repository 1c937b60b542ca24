package io.dragoman.acceptance.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.Agreement;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.CalendarEntry;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Meeting;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Agreements, meetings and calendar entries of whole articles. A file of {@code ledger/} is a day, an article and, after
 * a line {@code ======}, a line for each record.
 */
class LedgerGoldenTest {

    static Stream<Path> articles() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(LedgerGoldenTest.class.getResource("/ledger"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void keepsTheLedger(Path file) throws IOException {
        String[] parts = Files.readString(file).split("\n======\n", 2);
        int day = parts[0].indexOf('\n');
        LocalDate published = LocalDate.parse(parts[0].substring(0, day));
        ArticleRecord record =
                TextEvents.record(TextEvents.article(file.toString(), parts[0].substring(day + 1), published));
        assertThat(lines(record)).isEqualTo(parts[1]);
    }

    private static String lines(ArticleRecord record) {
        StringBuilder lines = new StringBuilder();
        for (Agreement each : record.agreements()) {
            String steps = each.steps().stream()
                    .map(step -> step.step().word() + " " + step.modality().word() + date(step.date()))
                    .collect(Collectors.joining("; "));
            lines.append(each.kind() + " | " + each.name() + " | " + codes(record, each.parties()) + " | "
                    + each.status() + " | " + steps + "\n");
        }
        for (Meeting each : record.meetings()) {
            lines.append(each.level().word() + " | " + codes(record, each.visitors()) + " -> "
                    + codes(record, each.counterparts()) + " | "
                    + each.outcome().word() + date(each.date()) + " | "
                    + each.signing().word() + "\n");
        }
        for (CalendarEntry each : record.calendar()) {
            lines.append(each.kind().word() + " " + each.act().word() + " | " + each.what() + " | "
                    + codes(record, each.actors()) + date(each.date()) + "\n");
        }
        return lines.toString();
    }

    private static String date(@Nullable DateSpan date) {
        return date == null ? "" : " " + date.iso();
    }

    private static String codes(ArticleRecord record, List<String> ids) {
        return ids.stream()
                .flatMap(id -> record.actors().stream()
                        .filter(actor -> actor.id().equals(id))
                        .map(actor -> actor.name()))
                .collect(Collectors.joining(" + "));
    }
}
