package io.dragoman.intake.hostile;

import io.dragoman.intake.corpus.OtherForms;
import io.dragoman.intake.corpus.Sample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Breaks bytes in one to eight places: flips, cuts, repeats, moves, and puts in what parsers stumble over. */
final class Mutator {

    private static final List<String> STUMBLING = List.of(
            "\0",
            "\r\n\r\n",
            "<",
            ">",
            "</p>",
            "<!--",
            "]]>",
            "<![CDATA[",
            "&#x110000;",
            "&#0;",
            "\u00ff\u00fe",
            "{",
            "[",
            "\"",
            "\\",
            "-1",
            "4294967296",
            "99999999999999999999",
            "0000-00-00",
            "2021-02-30",
            "31/31/9999",
            "%00",
            "%zz",
            "..",
            "=?utf-8?B?",
            "=?x?Q?",
            "boundary=\"\"",
            "charset=\"\"",
            "charset=utf-7",
            "endobj",
            "stream\n",
            "PK\u0003\u0004",
            "\u001f\u008b\b",
            "WARC/1.1\r\n",
            "<meta charset=utf-16>",
            "<script type=\"application/ld+json\">",
            "By ",
            "— ",
            "http://[::1",
            "//",
            "\u00e2\u0080\u00ae",
            "\u00f0");

    private final Random random;
    private final List<Sample> others;

    Mutator(Random random, List<Sample> others) {
        this.random = random;
        this.others = others;
    }

    /** Of what is packed, in half of the cases what it holds: else nearly everything fails at the check sum. */
    byte[] broken(byte[] good) throws IOException {
        boolean inside = random.nextBoolean();
        if (inside && begins(good, 'P', 'K')) {
            return brokenMember(good);
        }
        if (inside && begins(good, 0x1F, 0x8B)) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(brokenBytes(new GZIPInputStream(new ByteArrayInputStream(good)).readAllBytes()));
            }
            return packed.toByteArray();
        }
        return brokenBytes(good);
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private byte[] brokenMember(byte[] archive) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            members.put(entry.getName(), zip.readAllBytes());
        }
        List<String> names = List.copyOf(members.keySet());
        for (int i = 0; i < 2; i++) {
            members.computeIfPresent(names.get(random.nextInt(names.size())), (name, bytes) -> brokenBytes(bytes));
        }
        return OtherForms.zip(members);
    }

    private byte[] brokenBytes(byte[] good) {
        byte[] bytes = good;
        int times = 1 + random.nextInt(8);
        for (int i = 0; i < times && bytes.length > 0; i++) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(1 + random.nextInt(1 << random.nextInt(10)), bytes.length - at);
        byte[] piece = Arrays.copyOfRange(bytes, at, at + length);
        switch (random.nextInt(8)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                return flipped;
            }
            case 1 -> {
                byte[] other = bytes.clone();
                other[at] = (byte) random.nextInt(256);
                return other;
            }
            case 2 -> {
                return joined(bytes, at, at + length, new byte[0]);
            }
            case 3 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 4 -> {
                ByteArrayOutputStream repeated = new ByteArrayOutputStream();
                int times = 2 + random.nextInt(200);
                for (int i = 0; i < times && repeated.size() < 100_000; i++) {
                    repeated.writeBytes(piece);
                }
                return joined(bytes, at, at + length, repeated.toByteArray());
            }
            case 5 -> {
                int to = random.nextInt(bytes.length);
                return joined(bytes, to, to, piece);
            }
            case 6 -> {
                byte[] other = others.get(random.nextInt(others.size())).bytes().get();
                int from = random.nextInt(other.length);
                return joined(bytes, at, at, Arrays.copyOfRange(other, from, Math.min(other.length, from + length)));
            }
            default -> {
                String word = STUMBLING.get(random.nextInt(STUMBLING.size()));
                return joined(bytes, at, at, word.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    /** Bytes with another piece in the place of one. */
    private static byte[] joined(byte[] bytes, int from, int to, byte[] piece) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(bytes.length + piece.length);
        joined.write(bytes, 0, from);
        joined.writeBytes(piece);
        joined.write(bytes, to, bytes.length - to);
        return joined.toByteArray();
    }
}
