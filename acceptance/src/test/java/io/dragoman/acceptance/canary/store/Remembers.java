package io.dragoman.acceptance.canary.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

final class Remembers {

    @SuppressWarnings({"NonFinalStaticField", "unused"})
    private static int counter;

    static final int[] TABLE = {1};
    static final List<String> SEEN = new ArrayList<>();
    static final AtomicInteger HITS = new AtomicInteger();

    private Remembers() {}
}
