package io.dragoman.text.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text, or says what else they are. */
final class TextDecoder {

    private static final String SAVE_AS_TEXT = "save it as plain text (UTF-8)";

    private TextDecoder() {}

    /**
     * Decodes UTF-8. A byte-order mark at the beginning is removed, line ends are kept.
     *
     * @param offset place of the first byte in its file, for messages
     * @param line number of the first line, for messages
     * @throws Refusal if the bytes are not UTF-8, or are a known form of something else than text
     */
    static String decode(byte[] bytes, long offset, int line) throws Refusal {
        refuseForeign(bytes);
        int start = hasMark(bytes) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw malformed(bytes, in.position(), offset, line);
        }
        return out.flip().toString();
    }

    private static Refusal malformed(byte[] bytes, int at, long offset, int line) {
        int atLine = line;
        for (int i = 0; i < at; i++) {
            if (bytes[i] == '\n') {
                atLine++;
            }
        }
        return new Refusal(
                "not valid UTF-8 at byte " + (offset + at) + ", line " + atLine,
                "convert it, for example: iconv -f " + guess(bytes) + " -t utf-8");
    }

    /** Cyrillic text in its single-byte form is almost all high bytes; Western text has few. */
    private static String guess(byte[] bytes) {
        int high = 0;
        int letters = 0;
        for (byte each : bytes) {
            high += each < 0 ? 1 : 0;
            letters += each < 0 || Character.isLetter(each) ? 1 : 0;
        }
        return 2 * high > letters ? "windows-1251" : "windows-1252";
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static void refuseForeign(byte[] bytes) throws Refusal {
        String head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
            throw new Refusal("UTF-16 text, not UTF-8", "convert it: iconv -f utf-16 -t utf-8");
        }
        String markup = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        String kind = foreignKind(head, markup.strip().toLowerCase(Locale.ROOT));
        if (kind != null) {
            throw new Refusal("is " + kind, SAVE_AS_TEXT);
        }
        int nul = head.indexOf('\0');
        for (int i = 0; nul < 0 && i < bytes.length; i++) {
            nul = bytes[i] == 0 ? i : -1;
        }
        if (nul >= 0) {
            throw new Refusal("binary data, not text (byte " + nul + " is zero)", SAVE_AS_TEXT);
        }
    }

    private static @Nullable String foreignKind(String head, String markup) {
        if (head.startsWith("%PDF-")) {
            return "a PDF";
        }
        if (markup.startsWith("<!doctype html") || markup.startsWith("<html")) {
            return "a web page";
        }
        if (markup.startsWith("<?xml") || markup.startsWith("<rss") || markup.startsWith("<feed")) {
            return "XML";
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return "an archive or an office document";
        }
        if (head.startsWith("{\\rtf")) {
            return "a rich-text document";
        }
        return head.startsWith("\u001F\u008B") ? "compressed" : null;
    }
}
