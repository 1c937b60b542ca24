package io.dragoman.models;

import edu.emory.mathcs.nlp.common.util.MetaUtils;
import it.unimi.dsi.fastutil.chars.Char2ObjectMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The endings of names of files that the library takes for links. */
final class FileExtensions {

    private FileExtensions() {}

    static List<String> all() throws IOException {
        List<String> found = new ArrayList<>();
        collect(new Fields(MetaUtils.FILE_EXTENSION).get("n_root"), "", found);
        return found;
    }

    /** The library keeps them as a tree of characters, the last first. */
    private static void collect(Object node, String behind, List<String> found) throws IOException {
        if ((Boolean) new Fields(node).get("b_endState")) {
            found.add(behind);
        }
        for (Char2ObjectMap.Entry<?> next : ((Char2ObjectMap<?>) node).char2ObjectEntrySet()) {
            collect(next.getValue(), next.getCharKey() + behind, found);
        }
    }
}
