package io.dragoman.intake.hostile;

import static io.dragoman.intake.hostile.Attack.harmless;
import static io.dragoman.intake.hostile.Attack.refused;
import static io.dragoman.intake.hostile.Attack.repeated;
import static io.dragoman.intake.hostile.Attack.text;

import java.util.List;

/** Texts and JSON lines made to harm. */
final class TextAttacks {

    private static final String HEAD = "Treaty signed\n\n3 May 2021\n\n";
    private static final String PROSE = "Chad and Niger signed a treaty in Niamey. ";

    private TextAttacks() {}

    static List<Attack> all() {
        return List.of(
                refused("large.txt", "more than 4 MB", repeated(HEAD, PROSE, 600_000, "")),
                refused(
                        "large-utf8.txt",
                        "more than 4 MB",
                        repeated(HEAD, "\u0416\u0416\u0416\u0416\u0416\n", 1_500_000, "")),
                harmless("one-line.txt", repeated(HEAD, PROSE, 80_000, "")),
                harmless("one-word.txt", repeated(HEAD + PROSE, "a", 3_000_000, "")),
                harmless("blanks.txt", repeated(HEAD + PROSE, " ", 3_000_000, "x")),
                harmless("blank-lines.txt", repeated(HEAD + PROSE, "\n", 3_000_000, "x")),
                harmless("short-lines.txt", repeated(HEAD + PROSE, "By\n", 1_000_000, "")),
                harmless("dashes.txt", repeated(HEAD + PROSE, "-", 3_000_000, "")),
                harmless("stars.txt", repeated(HEAD, "*_[", 900_000, PROSE)),
                harmless("brackets.txt", repeated(HEAD, "[a](", 700_000, PROSE)),
                harmless("quotes.txt", repeated(HEAD, "\u201c", 900_000, PROSE)),
                harmless("dates.txt", repeated("Treaty\n\n", "3 May 2021\n", 300_000, PROSE)),
                harmless("marks.txt", repeated(HEAD, "a\u0301\u0301", 500_000, PROSE)),
                refused("nul.txt", "zero", text(HEAD + PROSE + "\0" + PROSE)),
                refused("broken.txt", "UTF-8", out -> {
                    ArchiveAttacks.write(out, HEAD + PROSE);
                    out.write(new byte[] {(byte) 0xC3, 0x28, (byte) 0xED, (byte) 0xA0, (byte) 0x80});
                }),
                refused("depth.jsonl", "not a string", repeated("{\"text\":", "[", 200_000, "\n")),
                refused("depth-objects.jsonl", "JSON|nest", repeated("{\"a\":", "{\"a\":", 200_000, "\n")),
                refused("number.jsonl", "JSON|number|text", repeated("{\"date\":", "9", 1_000_000, "}\n")),
                refused(
                        "line.jsonl",
                        "more than 4 MB",
                        repeated("{\"date\":\"2021-05-03\",\"text\":\"", PROSE, 500_000, "\"}\n")),
                refused("fields.jsonl", "text", repeated("{\"a\":1", ",\"b\":1", 400_000, "}\n")),
                refused("surrogate.jsonl", ".", text("{\"date\":\"2021-05-03\",\"text\":\"\\ud800\"}\n")),
                refused("nul.jsonl", "zero|JSON", text("{\"date\":\"2021-05-03\",\"text\":\"a\0b\"}\n")),
                refused("lines.jsonl", "JSON", repeated("", "{}\n", 2_000, "")));
    }
}
