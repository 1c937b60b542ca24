package io.dragoman.app;

import io.dragoman.intake.fetch.Fetcher;
import io.dragoman.intake.fetch.Pace;
import io.dragoman.intake.fetch.Reach;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How addresses are fetched; options of every command that does. */
final class FetchOptions {

    /** The name by which robots.txt may call the program. */
    static final String ROBOT = "Dragoman";

    @Option(
            names = "--allow-private",
            description = "Also fetch from this machine and its networks, from any port and in any form of address.")
    private boolean allowPrivate;

    @Option(
            names = "--contact",
            paramLabel = "TEXT",
            description = "A mail or web address of yours, told to the servers with the program's name.")
    private @Nullable String contact;

    /** A fetcher that waits as it is told to. */
    Fetcher fetcher(Pace pace) {
        return Fetcher.builder(agent())
                .pace(pace)
                .reach(allowPrivate ? Reach.everywhere() : Reach.publicAddresses())
                .build();
    }

    /** The program's name as servers are told it. */
    private String agent() {
        String bare = ROBOT + "/" + Version.number();
        String told = contact == null
                ? ""
                : contact.replaceAll("[^\\x20-\\x7E]|[()\\\\]", " ").strip();
        return bare + (told.isEmpty() ? " (reads news for one person)" : " (+" + told + ")");
    }
}
