package io.dragoman.intake.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a page. A byte-order mark decides; then what is valid UTF-8 with more than ASCII in it is UTF-8, whatever it
 * says, because nothing else looks like that by chance; then what is declared, by the server or in the page; and where
 * that cannot be, the character set in which the text looks most like text.
 */
final class CharsetFinder {

    private static final int DECLARATION_WITHIN = 4096;
    private static final int SAMPLE = 20_000;

    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s{0,3}=\\s{0,3}[\"']?\\s{0,3}(?<name>[\\w.:-]{2,40})");

    private static final List<String> CANDIDATES =
            List.of("windows-1252", "windows-1251", "KOI8-R", "GB18030", "Shift_JIS", "EUC-KR", "windows-1256");

    private CharsetFinder() {}

    /**
     * The text of a page.
     *
     * @param declared the character set that the server or the mail named, null if none
     */
    static String decode(byte[] bytes, @Nullable String declared) {
        Charset marked = ofMark(bytes);
        if (marked != null) {
            String text = new String(bytes, marked);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        String quickly = new String(bytes, StandardCharsets.UTF_8);
        String utf8 = quickly.indexOf('\uFFFD') < 0 ? quickly : strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            // Pages that are ASCII throughout are decoded alike by every character set but the wide ones.
            return utf8;
        }
        for (String name : new String[] {declared, inPage(bytes)}) {
            Charset charset = charset(name);
            if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
                String text = strictly(bytes, charset);
                if (text != null) {
                    return text;
                }
            } else if (charset != null && isMostly(bytes)) {
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }
        return new String(bytes, detected(bytes));
    }

    private static @Nullable Charset ofMark(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        // "<" in two bytes: a wide page without a mark.
        if (begins(bytes, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(bytes, 0, '<') ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean begins(byte[] bytes, int... values) {
        for (int i = 0; i < values.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != values[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String inPage(byte[] bytes) {
        String beginning =
                new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(beginning);
        return matcher.find() ? matcher.group("name") : null;
    }

    /** As the rules for pages have it, Latin-1 means the larger Windows character set. */
    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name.strip());
            return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                    ? Charset.forName("windows-1252")
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        if (!charset.canEncode()) {
            return null;
        }
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Whether it is UTF-8 but for a few places, such as a page cut in the middle of a character. */
    private static boolean isMostly(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int broken = 0;
        int wide = 0;
        for (int i = 0; i < text.length(); i++) {
            broken += text.charAt(i) == '\uFFFD' ? 1 : 0;
            wide += text.charAt(i) >= 0x80 ? 1 : 0;
        }
        return 2 * broken < wide;
    }

    private static Charset detected(byte[] bytes) {
        Charset best = Charset.forName("windows-1252");
        double most = Double.NEGATIVE_INFINITY;
        for (String name : CANDIDATES) {
            if (Charset.isSupported(name)) {
                Charset candidate = Charset.forName(name);
                double likeness = likeness(new String(bytes, 0, Math.min(bytes.length, SAMPLE), candidate));
                if (likeness > most) {
                    most = likeness;
                    best = candidate;
                }
            }
        }
        return best;
    }

    /** How much a text looks like one: letters in words count, signs between letters and capitals after small ones don't. */
    private static double likeness(String text) {
        double score = 0;
        int wide = 0;
        for (int i = 1; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < 0x80) {
                continue;
            }
            wide++;
            char before = text.charAt(i - 1);
            if (character == '\uFFFD' || Character.isISOControl(character)) {
                score -= 10;
            } else if (Character.isLetter(character)) {
                boolean oddCase = Character.isUpperCase(character) && Character.isLowerCase(before);
                boolean mixed = Character.isLetter(before)
                        && Character.UnicodeScript.of(before) != Character.UnicodeScript.of(character);
                score += oddCase ? -2 : mixed ? -1 : 1;
            } else if ("“”‘’–—…«»€£•·© \u3002\u3001".indexOf(character) >= 0) {
                score += 0.9;
            } else {
                score -= 1;
            }
        }
        return wide == 0 ? 0 : score / wide;
    }
}
