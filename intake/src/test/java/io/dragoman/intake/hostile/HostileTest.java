package io.dragoman.intake.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The hostile pack, read by one process with 64 MB of heap beside what good articles take (12 MB), and which
 * ends at once when that is too little. What it took is written to {@code target/hostile.txt}; speed is not tested.
 */
class HostileTest {

    private static final String HEAP = "-Xmx76m";
    /** Garbage that is not collected yet counts as taken; this keeps it little. */
    private static final String YOUNG = "-Xmn8m";

    @Test
    void isRefusedInBoundedMemoryAndTheRunGoesOn(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), FeedAttacks.SECRET);
        Path files = Files.createDirectory(folder.resolve("pack"));
        List<Attack> attacks = attacks(secret.toUri().toString());
        for (Attack attack : attacks) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(files.resolve(attack.name())))) {
                attack.content().writeTo(out);
            }
        }
        Path report = folder.resolve("report.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        YOUNG,
                        "-Xss1m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileReader.class.getName(),
                        files.toString(),
                        report.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        int end = process.waitFor();
        Map<String, String[]> rows = new HashMap<>();
        String last = "";
        for (String line : Files.readAllLines(report, StandardCharsets.UTF_8)) {
            String[] row = line.split("\t", -1);
            rows.put(row[0], row);
            last = row[0];
        }
        Files.createDirectories(Path.of("target"));
        Files.copy(report, Path.of("target", "hostile.txt"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(end)
                .as("ended after %s: %s", last, Files.readString(folder.resolve("out.txt")))
                .isZero();
        SoftAssertions all = new SoftAssertions();
        for (Attack attack : attacks) {
            check(attack, rows.get(attack.name()), all);
        }
        all.assertAll();
        assertThat(Path.of("/tmp/slipped.txt")).doesNotExist();
    }

    private static void check(Attack attack, String @Nullable [] row, SoftAssertions all) {
        String problems = row == null ? "" : String.join("\n", List.of(row).subList(5, row.length));
        all.assertThat(row).as(attack.name()).isNotNull();
        all.assertThat(row == null ? "" : row[4])
                .as(attack.name() + " reads no other file")
                .isEqualTo("false");
        if (!attack.answer().isEmpty()) {
            all.assertThat(problems).as(attack.name()).containsPattern(Pattern.compile(attack.answer()));
        }
        all.assertThat(problems)
                .as(attack.name())
                .doesNotContain("cannot be understood (")
                .doesNotContain("<LINE END>")
                .doesNotContain("<ESCAPE>");
    }

    static List<Attack> attacks(String secret) throws IOException {
        List<Attack> attacks = new ArrayList<>();
        attacks.addAll(PageAttacks.all());
        attacks.addAll(FeedAttacks.all(secret));
        attacks.addAll(ArchiveAttacks.all());
        attacks.addAll(BookAttacks.all(secret));
        attacks.addAll(MailAttacks.all());
        attacks.addAll(PdfAttacks.all());
        attacks.addAll(TextAttacks.all());
        return attacks;
    }
}
