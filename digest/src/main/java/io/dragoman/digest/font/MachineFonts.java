package io.dragoman.digest.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Fonts that the machine has, found by the names of their files in the usual folders. */
final class MachineFonts {
    private static final int DEPTH = 5;

    /** Files by script, best first; others are looked for by the names that Noto gives them. */
    private static final Map<Character.UnicodeScript, List<String>> FILES = Map.of(
            Character.UnicodeScript.HAN,
            List.of("droidsansfallbackfull.ttf", "arial unicode.ttf", "arialuni.ttf", "simhei.ttf"),
            Character.UnicodeScript.MYANMAR,
            List.of("notosansmyanmar-regular.ttf", "mmrtext.ttf"),
            Character.UnicodeScript.KHMER,
            List.of("notosanskhmer-regular.ttf", "khmerui.ttf"),
            Character.UnicodeScript.TIBETAN,
            List.of("notoseriftibetan-regular.ttf", "himalaya.ttf"));

    private final List<Path> folders;

    MachineFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Where Linux, macOS and Windows keep fonts. */
    static MachineFonts usual() {
        Path home = Path.of(System.getProperty("user.home", ""));
        return new MachineFonts(List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                home.resolve(".fonts"),
                home.resolve(".local/share/fonts"),
                Path.of("/Library/Fonts"),
                Path.of("/System/Library/Fonts/Supplemental"),
                home.resolve("Library/Fonts"),
                Path.of("C:/Windows/Fonts")));
    }

    Optional<Face> find(Character.UnicodeScript script) {
        String name = script.name().toLowerCase(Locale.ROOT).replace("_", "");
        List<String> files = FILES.getOrDefault(
                script, List.of("notosans" + name + "-regular.ttf", "notoserif" + name + "-regular.ttf"));
        for (String file : files) {
            for (Path folder : folders) {
                Optional<Path> found = find(folder, file);
                if (found.isPresent()) {
                    Path path = found.get();
                    return Optional.of(new Face("Machine " + script.name(), false, () -> read(path)));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> find(Path folder, String file) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> paths = Files.walk(folder, DEPTH)) {
            return paths.filter(path -> path.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .equals(file))
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            // A folder that cannot be read has no fonts for us.
            return Optional.empty();
        }
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
