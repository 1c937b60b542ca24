package io.dragoman.app;

import io.dragoman.search.SearchIndex;
import io.dragoman.store.RecordStore;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dragoman index}: the search index of a store, brought in step with it or made anew. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        description = "Brings the search index in step with the store; 'serve' does so by itself.",
        footer = {"", "Example:", "  dragoman index --rebuild"})
final class IndexCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--rebuild", description = "Throw the index away and make it anew.")
    private boolean rebuild;

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Path folder = SearchIndex.folder(store.file());
        try (RecordStore records = store.look()) {
            if (rebuild) {
                // Opened first: an index that a server has open is not to be taken from under it.
                SearchIndex.open(folder).close();
                SearchIndex.delete(folder);
            }
            try (SearchIndex index = SearchIndex.open(folder)) {
                int changed = index.bringInStep(records);
                out.println("The index " + folder + " holds " + index.size()
                        + (index.size() == 1 ? " article; " : " articles; ") + changed + " taken in or removed.");
            }
        }
        out.flush();
        return 0;
    }
}
