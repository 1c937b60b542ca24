package io.dragoman.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/**
 * Does once what users do most: hands an article in to a server, looks at its pages, and has the command line read it.
 * Whatever classes that takes are loaded then, and the launcher has Java archive them for quick starts.
 */
final class Rehearsal {
    private static final List<String> PAGES =
            List.of("/", "/articles", "/events", "/agreements", "/search?q=talks", "/pairs", "/pairs/USA-FRA", "/submit");

    private Rehearsal() {}

    static void run(int port, Path article, Setup setup) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        String server = "http://127.0.0.1:" + port;
        client.send(
                HttpRequest.newBuilder(URI.create(server + "/api/v1/articles"))
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofFile(article))
                        .build(),
                BodyHandlers.discarding());
        for (String page : PAGES) {
            client.send(HttpRequest.newBuilder(URI.create(server + page)).build(), BodyHandlers.discarding());
        }
        CommandLine commands = Main.commandLine(setup);
        commands.setOut(new PrintWriter(Writer.nullWriter()));
        commands.setErr(new PrintWriter(Writer.nullWriter()));
        commands.execute("read", "--no-store", "--format", "json", article.toString());
    }
}
