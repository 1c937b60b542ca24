package io.dragoman.intake.hostile;

import static io.dragoman.intake.hostile.Attack.harmless;
import static io.dragoman.intake.hostile.Attack.refused;
import static io.dragoman.intake.hostile.Attack.repeated;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Mails made to harm. */
// The line ends are part of the format; a text block would hide them.
@SuppressWarnings("StringConcatToTextBlock")
final class MailAttacks {

    private static final String HEAD =
            "From: Desk <desk@example.test>\r\nSubject: Treaty signed\r\nDate: Mon, 3 May 2021 10:00:00 +0000\r\n"
                    + "MIME-Version: 1.0\r\n";
    private static final String PROSE =
            "Chad and Niger signed a treaty in Niamey, the ministers said to the press on Monday.\r\n";

    private MailAttacks() {}

    static List<Attack> all() {
        return List.of(
                refused("nested.eml", "mail", out -> {
                    StringBuilder mail = new StringBuilder(HEAD);
                    for (int i = 0; i < 10_000; i++) {
                        mail.append("Content-Type: multipart/mixed; boundary=b")
                                .append(i)
                                .append("\r\n\r\n--b")
                                .append(i)
                                .append("\r\n");
                    }
                    ArchiveAttacks.write(out, mail + "Content-Type: text/plain\r\n\r\n" + PROSE);
                }),
                refused(
                        "nested-mails.eml",
                        "mail",
                        repeated(HEAD, "Content-Type: message/rfc822\r\n\r\nSubject: x\r\n", 10_000, "\r\n" + PROSE)),
                refused(
                        "parts.eml",
                        "parts",
                        repeated(
                                HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n",
                                "--b\r\nContent-Type: application/x-nothing\r\n\r\nx\r\n",
                                10_000,
                                "--b\r\n\r\n" + PROSE + "--b--\r\n")),
                refused(
                        "one-boundary.eml",
                        "mail",
                        repeated(
                                HEAD,
                                "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n",
                                10_000,
                                "\r\n" + PROSE)),
                refused("heads.eml", "mail", repeated(HEAD, "X-Head: 1\r\n", 300_000, "\r\n" + PROSE)),
                refused("head-line.eml", "mail", repeated(HEAD + "X-Head: ", "x", 2_000_000, "\r\n\r\n" + PROSE)),
                harmless("folded.eml", repeated(HEAD + "X-Head: a\r\n", " x\r\n", 20_000, "\r\n" + PROSE)),
                harmless(
                        "subject.eml",
                        repeated(
                                HEAD.replace("Treaty signed", "=?utf-8?B?" + "4pyT".repeat(10_000) + "?="),
                                "",
                                0,
                                "\r\n" + PROSE)),
                harmless("words.eml", repeated("Subject: ", "=?utf-8?Q?=41?= ", 5_000, "\r\n" + HEAD + "\r\n" + PROSE)),
                harmless(
                        "charset.eml",
                        repeated(HEAD + "Content-Type: text/plain; charset=x-evil\u0001\r\n\r\n", PROSE, 1, "\u00e9")),
                harmless("no-boundary.eml", repeated(HEAD + "Content-Type: multipart/mixed\r\n\r\n", PROSE, 3, "")),
                harmless(
                        "base64.eml",
                        repeated(
                                HEAD + "Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n",
                                "%%%===\u0000\r\n",
                                20_000,
                                "")),
                harmless(
                        "quoted.eml",
                        repeated(
                                HEAD + "Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                                        + PROSE,
                                "=\r\n",
                                100_000,
                                "=ZZ=")),
                refused("large.eml", "more than 12 MB", repeated(HEAD + "\r\n", PROSE, 200_000, "")),
                refused("attached-bomb.eml", "unpacks to", out -> {
                    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
                    Bombs.member(bomb, "a.txt");
                    ArchiveAttacks.write(
                            out,
                            HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n" + PROSE
                                    + "--b\r\nContent-Type: application/zip\r\nContent-Disposition: attachment; filename=\"../a.zip\"\r\n"
                                    + "Content-Transfer-Encoding: base64\r\n\r\n"
                                    + new String(
                                            Base64.getMimeEncoder().encode(bomb.toByteArray()),
                                            StandardCharsets.US_ASCII)
                                    + "\r\n--b--\r\n");
                }),
                harmless(
                        "saved.mhtml",
                        repeated(
                                "From: <Saved by a browser>\r\nSnapshot-Content-Location: file:///etc/passwd\r\nSubject: x\r\nDate: Mon, 3 May 2021 10:00:00 -0000\r\n"
                                        + "MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=b\r\n\r\n",
                                "--b\r\nContent-Type: text/html\r\nContent-Location: cid:x\r\n\r\n<html><body><p>"
                                        + PROSE.strip() + "</p></body></html>\r\n",
                                200,
                                "--b--\r\n")));
    }
}
