package io.dragoman.app;

import io.dragoman.app.print.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What standard output and standard error are connected to. */
final class Terminal {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
    private static final Pattern DEVICE = Pattern.compile("/dev/(pts/\\d+|tty.*|console)");
    private static final Pattern SIZE = Pattern.compile("\\d+ (\\d+)\\s*");

    private Terminal() {}

    static boolean isOutput() {
        return isTerminal(1);
    }

    static boolean isError() {
        return isTerminal(2);
    }

    /** Java tells of both standard streams at once or not at all; the system's names of the open files tell of each. */
    private static boolean isTerminal(int descriptor) {
        try {
            return Files.isDirectory(DESCRIPTORS)
                    ? DEVICE.matcher(Files.readSymbolicLink(DESCRIPTORS.resolve(Integer.toString(descriptor)))
                                    .toString())
                            .matches()
                    : new ProcessBuilder("test", "-t", Integer.toString(descriptor))
                                    .inheritIO()
                                    .start()
                                    .waitFor()
                            == 0;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The page to print on: with colours on a terminal, unless the user wants none ({@code NO_COLOR}). */
    static Page page() {
        Map<String, String> environment = System.getenv();
        boolean terminal = isOutput();
        boolean colour = terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return new Page(width(environment.getOrDefault("COLUMNS", ""), terminal), colour);
    }

    private static int width(String columns, boolean terminal) {
        if (columns.matches("[1-9]\\d{0,3}")) {
            return Integer.parseInt(columns);
        }
        return terminal ? terminalWidth() : Page.WIDTH;
    }

    private static int terminalWidth() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Path.of("/dev/tty").toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            Matcher matcher = SIZE.matcher(size);
            boolean known = stty.waitFor(1, TimeUnit.SECONDS)
                    && matcher.matches()
                    && !matcher.group(1).equals("0");
            return known ? Integer.parseInt(matcher.group(1)) : Page.WIDTH;
        } catch (IOException e) {
            return Page.WIDTH;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Page.WIDTH;
        }
    }
}
