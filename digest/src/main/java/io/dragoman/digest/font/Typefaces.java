package io.dragoman.digest.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The faces that a text needs. Kurinto Sans has nearly every script in use, Noto Sans KR the Hangul, Noto Sans SC most Han
 * characters and kana; for the rest the machine's fonts are asked.
 *
 * @param faces the program's own first
 * @param lacking letters by script for which there is no font; empty mostly
 */
public record Typefaces(List<Face> faces, Map<UnicodeScript, Set<Integer>> lacking) {

    /** The family of everything that is not Chinese, Japanese or Korean. */
    public static final String MAIN = "Kurinto Sans";

    private static final Set<UnicodeScript> HAN =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO);
    /** Scripts of living languages that Kurinto Sans lacks. */
    private static final Set<UnicodeScript> FOREIGN =
            Set.of(UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TIBETAN);

    public Typefaces {
        faces = List.copyOf(faces);
        lacking = Map.copyOf(lacking);
    }

    /** Those for a text, on this machine. */
    public static Typefaces of(String text) {
        return of(text, MachineFonts.usual());
    }

    static Typefaces of(String text, MachineFonts machine) {
        Map<UnicodeScript, Set<Integer>> letters = new TreeMap<>();
        text.codePoints()
                .filter(letter -> letter > 0x7F)
                .forEach(letter -> letters.computeIfAbsent(script(letter), script -> new TreeSet<>())
                        .add(letter));
        List<Face> faces = new ArrayList<>();
        faces.add(kurinto("Rg", false));
        faces.add(kurinto("Bd", true));
        if (letters.containsKey(UnicodeScript.HANGUL)) {
            faces.add(noto("Noto Sans KR", "noto-sans-kr.woff"));
        }
        Set<Integer> han = letters.entrySet().stream()
                .filter(entry -> HAN.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<UnicodeScript, Set<Integer>> open = new TreeMap<>();
        if (!han.isEmpty()) {
            Face face = noto("Noto Sans SC", "noto-sans-sc.woff");
            faces.add(face);
            han.removeAll(known(face, han));
            if (!han.isEmpty()) {
                open.put(UnicodeScript.HAN, han);
            }
        }
        letters.forEach((script, some) -> {
            if (FOREIGN.contains(script)) {
                open.put(script, some);
            }
        });
        Map<UnicodeScript, Set<Integer>> lacking = new TreeMap<>();
        open.forEach((script, some) -> {
            Set<Integer> rest = new TreeSet<>(some);
            Optional<Face> face = machine.find(script);
            if (face.isPresent()) {
                faces.add(face.get());
                rest.removeAll(known(face.get(), some));
            }
            if (!rest.isEmpty()) {
                lacking.put(script, rest);
            }
        });
        return new Typefaces(faces, lacking);
    }

    /** Names of all families, as a style sheet lists them. */
    public String families() {
        return faces.stream()
                .map(Face::family)
                .distinct()
                .map(name -> "'" + name + "'")
                .collect(Collectors.joining(", "));
    }

    /** What a user should know of letters without a font, a line for each script. */
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        new TreeMap<>(lacking).forEach((script, letters) -> {
            String name = script.name().toLowerCase(Locale.ROOT);
            String word = Character.toUpperCase(name.charAt(0)) + name.substring(1);
            String shown = letters.stream().limit(5).map(Character::toString).collect(Collectors.joining(" "));
            complaints.add("the PDF has # in place of " + letters.size() + " " + word
                    + (letters.size() == 1 ? " letter" : " letters")
                    + " (" + shown + "): install a TrueType font for them, such as "
                    + (script == UnicodeScript.HAN
                            ? "Droid Sans Fallback (Debian: fonts-droid-fallback)"
                            : "Noto Sans " + word + " (Debian: fonts-noto-core)"));
        });
        return complaints;
    }

    private static UnicodeScript script(int letter) {
        return UnicodeScript.of(letter);
    }

    private static Face kurinto(String style, boolean bold) {
        return new Face(MAIN, bold, () -> resource("/fonts/ttf/Kurinto/KurintoSans-" + style + ".ttf"));
    }

    private static Face noto(String family, String file) {
        return new Face(family, false, () -> Woff.unpack(resource(file)));
    }

    private static Set<Integer> known(Face face, Set<Integer> letters) {
        try (TrueTypeFont font =
                new TTFParser().parse(new RandomAccessReadBuffer(face.content().get()))) {
            CmapLookup map = font.getUnicodeCmapLookup();
            return letters.stream().filter(letter -> map.getGlyphId(letter) > 0).collect(Collectors.toSet());
        } catch (IOException e) {
            // A file of the machine that is no font is as good as none.
            return Set.of();
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Typefaces.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its font " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
