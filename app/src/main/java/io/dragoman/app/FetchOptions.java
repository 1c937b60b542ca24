package io.dragoman.app;

import io.dragoman.intake.fetch.Fetcher;
import io.dragoman.intake.fetch.Reach;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How addresses are fetched; options of every command that does. */
final class FetchOptions {

    @Option(
            names = "--allow-private",
            description = "Also fetch from this machine and its networks, from any port and in any form of address.")
    private boolean allowPrivate;

    @Option(
            names = "--contact",
            paramLabel = "TEXT",
            description = "A mail or web address of yours, told to the servers with the program's name.")
    private @Nullable String contact;

    Fetcher fetcher() {
        return Fetcher.builder(agent())
                .reach(allowPrivate ? Reach.everywhere() : Reach.publicAddresses())
                .build();
    }

    /** The program's name as servers are told it. */
    private String agent() {
        String bare = "Dragoman/" + Version.number();
        String told = contact == null
                ? ""
                : contact.replaceAll("[^\\x20-\\x7E]|[()\\\\]", " ").strip();
        return bare + (told.isEmpty() ? " (reads news for one person)" : " (+" + told + ")");
    }
}
