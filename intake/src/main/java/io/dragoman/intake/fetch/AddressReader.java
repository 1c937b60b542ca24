package io.dragoman.intake.fetch;

import io.dragoman.text.load.ArticleReader;
import io.dragoman.text.load.Facts;
import io.dragoman.text.load.InputProblem;
import io.dragoman.text.load.Sink;
import java.io.IOException;

/** Reads articles at addresses, one after the other. Immutable, thread-safe. */
public final class AddressReader {

    private final Fetcher fetcher;
    private final ArticleReader reader;

    public AddressReader(Fetcher fetcher, ArticleReader reader) {
        this.fetcher = fetcher;
        this.reader = reader;
    }

    /** Fetches an address and reads what is there, in whatever form it is. What fails is a problem of the address. */
    public void read(String address, Sink sink) throws InterruptedException {
        String origin = address.strip();
        try {
            Fetched fetched = fetcher.fetch(WebAddress.parse(address), Validators.NONE);
            reader.read(fetched.input(origin, Facts.NOTHING), sink);
        } catch (FetchException e) {
            sink.problem(e.at(origin));
        } catch (IOException e) {
            sink.problem(new InputProblem(origin, "cannot be read: " + e.getMessage(), "try again"));
        }
    }
}
