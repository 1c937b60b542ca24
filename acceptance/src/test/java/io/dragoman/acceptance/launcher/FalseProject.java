package io.dragoman.acceptance.launcher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder with the launcher and a few sources, and a PATH that holds the ordinary tools but no Maven and no Java,
 * except the scripts put there. The false Maven writes one jar and a line into {@code mvn-calls}; the false Java prints
 * its arguments, one a line in square brackets, then its standard input, and exits with {@code $JAVA_EXIT}.
 */
final class FalseProject implements AutoCloseable {

    private static final List<String> TOOLS = List.of(
            "sed",
            "find",
            "sort",
            "cut",
            "sha256sum",
            "readlink",
            "dirname",
            "mkdir",
            "mkfifo",
            "rm",
            "mv",
            "ln",
            "ls",
            "tail",
            "head",
            "grep",
            "cmp",
            "cat",
            "sleep",
            "flock");

    private static final String MAVEN = """
            #!/bin/sh
            echo "$JAVA_HOME" "$@" >>mvn-calls
            mkdir -p target/launcher/work/lib
            cat app/src/main/java/Main.java >target/launcher/work/lib/app.jar
            echo Maven speaks
            """;

    private static final String JAVA = """
            #!/bin/sh
            for argument; do
                echo "[$argument]"
            done
            [ -t 0 ] || cat
            exit "${JAVA_EXIT:-0}"
            """;

    private final Path base;
    private final Path root;
    private final List<Process> started = new ArrayList<>();

    /** Makes the project in an empty folder, with Maven and Java 17 at hand. */
    FalseProject(Path base) throws IOException {
        this.base = base;
        this.root = base.resolve("a folder with blanks");
        Files.createDirectories(tools());
        for (String tool : TOOLS) {
            Path real = onPath(tool);
            if (real != null) {
                executable(tools().resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
            }
        }
        write("pom.xml", "<project/>");
        write("app/src/main/java/Main.java", "class Main {}");
        write("lexicon/verbs/consult.yaml", "- id: visit");
        executable(root.resolve("dragoman"), Files.readString(launcher()));
        executable(tools().resolve("mvn"), MAVEN);
        java("17.0.2");
        executable(javaHome().resolve("bin/javac"), JAVA);
    }

    Path root() {
        return root;
    }

    Path tools() {
        return base.resolve("tools");
    }

    Path javaHome() {
        return base.resolve("jdk");
    }

    /** Makes the Java home one of the given version. */
    void java(String version) throws IOException {
        executable(javaHome().resolve("bin/java"), JAVA);
        Files.writeString(javaHome().resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    /** Puts a line in front of what the false Maven does. */
    void mavenFirst(String line) throws IOException {
        executable(tools().resolve("mvn"), MAVEN.replace("#!/bin/sh\n", "#!/bin/sh\n" + line + "\n"));
    }

    void write(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** The calls of Maven so far. */
    List<String> mavenCalls() throws IOException {
        Path calls = root.resolve("mvn-calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    /** Everything below the project with the time of its last change. */
    List<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.map(path -> path + " " + lastChange(path)).sorted().toList();
        }
    }

    Outcome run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), root, root.resolve("dragoman"), arguments);
    }

    Outcome run(Map<String, String> environment, Path folder, Path launcher, String... arguments)
            throws IOException, InterruptedException {
        return finish(start(environment, folder, launcher, arguments));
    }

    /** Starts the launcher in a folder, with nothing of this process's environment. */
    Process start(Map<String, String> environment, Path folder, Path launcher, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                .toList());
        builder.directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools().toString());
        builder.environment().put("HOME", base.toString());
        builder.environment().put("JAVA_HOME", javaHome().toString());
        builder.environment().put("DRAGOMAN_JAVA_PLACES", "");
        builder.environment().putAll(environment);
        Process process = builder.start();
        started.add(process);
        return process;
    }

    /** Ends what a failed test left running. */
    @Override
    public void close() {
        for (Process process : started) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** Gives a process the word "input" to read and waits for its end. Its output is small enough for the pipes. */
    static Outcome finish(Process process) throws IOException, InterruptedException {
        try (Writer input = process.outputWriter(StandardCharsets.UTF_8)) {
            input.write("input");
        } catch (IOException e) {
            // It ended without reading.
        }
        String out = read(process.getInputStream());
        String err = read(process.getErrorStream());
        return new Outcome(process.waitFor(), out, err);
    }

    private static String read(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Path launcher() {
        return Path.of("..", "dragoman").toAbsolutePath();
    }

    private static @Nullable Path onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    private static void executable(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String lastChange(Path path) {
        try {
            return Files.getLastModifiedTime(path).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
