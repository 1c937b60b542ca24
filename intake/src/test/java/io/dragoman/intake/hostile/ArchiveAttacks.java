package io.dragoman.intake.hostile;

import static io.dragoman.intake.hostile.Attack.harmless;
import static io.dragoman.intake.hostile.Attack.refused;
import static io.dragoman.intake.hostile.Attack.repeated;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives made to harm. */
final class ArchiveAttacks {

    private static final String ARTICLE = "Treaty signed\n\n3 May 2021\n\nChad and Niger signed a treaty in Niamey.\n";

    private ArchiveAttacks() {}

    // The line ends are part of the format; a text block would hide them.
    @SuppressWarnings("StringConcatToTextBlock")
    static List<Attack> all() {
        return List.of(
                refused("bomb.gz", "unpacks to", out -> out.write(Bombs.gzip())),
                refused("bomb.txt.gz", "more than 4 MB", out -> out.write(Bombs.gzip())),
                refused("bomb.html.gz", "unpacks to|more than 4 MB", out -> pageBomb(out)),
                refused("twice.gz", "unpacks to", out -> {
                    try (GZIPOutputStream outer = new GZIPOutputStream(out)) {
                        outer.write(Bombs.gzip());
                    }
                }),
                refused("nested.gz", "within archives", out -> out.write(nestedGzip(12))),
                refused("cut.gz", "damaged", out -> {
                    byte[] whole = nestedGzip(1);
                    out.write(whole, 0, whole.length / 2);
                }),
                refused("empty-members.gz", "empty|damaged", out -> {
                    for (int i = 0; i < 100_000; i++) {
                        try (GZIPOutputStream none = new GZIPOutputStream(unclosed(out))) {
                            none.finish();
                        }
                    }
                }),
                refused("bomb.zip", "unpacks to", out -> Bombs.member(out, "a.txt")),
                refused("bomb-of-nothing.zip", "unpacks to", out -> Bombs.member(out, "picture.png")),
                refused("nested.zip", "within archives", out -> out.write(nestedZip(10, 1, 0))),
                refused("tree.zip", "unpack|within archives", out -> out.write(nestedZip(4, 10, 3_900_000))),
                refused(
                        "slip.zip",
                        "leads out",
                        out -> zip(out, "../../../../tmp/slipped.txt", zip -> write(zip, ARTICLE))),
                refused("slip-root.zip", "leads out", out -> zip(out, "/etc/slipped.txt", zip -> write(zip, ARTICLE))),
                refused(
                        "slip-windows.zip",
                        "leads out",
                        out -> zip(out, "a\\..\\..\\slipped.txt", zip -> write(zip, ARTICLE))),
                refused("slip-drive.zip", "leads out", out -> zip(out, "C:\\slipped.txt", zip -> write(zip, ARTICLE))),
                refused(
                        "control.zip",
                        "leads out",
                        out -> zip(out, "../\u001b[2J\nfalse line.txt", zip -> write(zip, ARTICLE))),
                refused("members.zip", "more than \\d+ files", out -> {
                    ZipOutputStream zip = new ZipOutputStream(out);
                    for (int i = 0; i < 210_000; i++) {
                        zip.putNextEntry(new ZipEntry("m" + i + ".bin"));
                    }
                    zip.finish();
                }),
                refused("cut.zip", "damaged", out -> {
                    byte[] whole = nestedZip(1, 1, 200_000);
                    out.write(whole, 0, whole.length / 3);
                }),
                refused(
                        "bomb.warc",
                        "unpacks to",
                        out -> out.write(warc("Content-Encoding: gzip\r\n", Bombs.gzip(), 0))),
                harmless(
                        "chunks.warc",
                        out -> out.write(warc(
                                "Transfer-Encoding: chunked\r\n",
                                "FFFFFFFFFFFFFFFF\r\nx".getBytes(StandardCharsets.US_ASCII),
                                0))),
                refused("too-long.warc", "WARC|record", out -> out.write(warc("", page(), 2_000_000_000))),
                refused("too-short.warc", "WARC|record", out -> out.write(warc("", page(), -40))),
                refused(
                        "negative.warc",
                        "WARC",
                        Attack.text("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\nabc")),
                refused(
                        "overflow.warc",
                        "WARC",
                        Attack.text(
                                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999999999999\r\n\r\nabc")),
                refused(
                        "head.warc",
                        "WARC",
                        repeated("WARC/1.0\r\nWARC-Type: response\r\n", "X-Head: 1\r\n", 500_000, "\r\n")),
                refused("head-line.warc", "WARC", repeated("WARC/1.0\r\nX-Head: ", "x", 10_000_000, "\r\n\r\n")),
                harmless(
                        "records.warc",
                        repeated(
                                "",
                                "WARC/1.0\r\nWARC-Type: metadata\r\nWARC-Record-ID: <urn:uuid:6f2f8c3e-0000-4000-8000-000000000000>\r\n"
                                        + "WARC-Date: 2024-01-01T00:00:00Z\r\nContent-Length: 0\r\n\r\n\r\n\r\n",
                                60_000,
                                "")));
    }

    static void fill(OutputStream out, long size, int filling) throws IOException {
        byte[] block = new byte[1 << 16];
        Arrays.fill(block, (byte) filling);
        for (long left = size; left > 0; left -= block.length) {
            out.write(block, 0, (int) Math.min(left, block.length));
        }
    }

    private static void pageBomb(OutputStream out) throws IOException {
        GZIPOutputStream gzip = new GZIPOutputStream(out);
        write(gzip, "<!DOCTYPE html><html><body>");
        for (int i = 0; i < 2_000_000; i++) {
            gzip.write('<');
            gzip.write('p');
            gzip.write('>');
        }
        gzip.finish();
    }

    private static byte[] nestedGzip(int depth) throws IOException {
        byte[] inner = ARTICLE.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < depth; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(inner);
            }
            inner = bytes.toByteArray();
        }
        return inner;
    }

    /** Archives within archives, each with so many copies of the next, the innermost with a file of such a size. */
    static byte[] nestedZip(int depth, int width, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] inner = depth == 1 ? new byte[0] : nestedZip(depth - 1, width, size);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < width; i++) {
                zip.putNextEntry(new ZipEntry(depth == 1 ? "a" + i + ".txt" : "a" + i + ".zip"));
                if (depth == 1) {
                    write(zip, ARTICLE);
                    fill(zip, size, ' ');
                } else {
                    zip.write(inner);
                }
            }
        }
        return bytes.toByteArray();
    }

    static void zip(OutputStream out, String name, Attack.Content content) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry(name));
        content.writeTo(zip);
        zip.finish();
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] page() {
        return ("<!DOCTYPE html><html><body><h1>Treaty signed</h1><p>Chad and Niger signed a treaty in Niamey, the ministers said."
                        + "</p></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A WARC whose length is off by so much. */
    private static byte[] warc(String heads, byte[] body, int lie) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + heads + "\r\n";
        String head =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:6f2f8c3e-0000-4000-8000-000000000001>\r\n"
                        + "WARC-Date: 2024-01-01T00:00:00Z\r\nWARC-Target-URI: https://www.example.test/a\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                        + (http.length() + body.length + (long) lie) + "\r\n\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((head + http).getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(body);
        bytes.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    private static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() {}
        };
    }
}
