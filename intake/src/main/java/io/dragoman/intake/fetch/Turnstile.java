package io.dragoman.intake.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Lets one request at a time through to a host, with a pause in between. Thread-safe. */
public final class Turnstile {

    private final Pace pace;
    private final Duration usualGap;
    private final Map<String, Gate> gates = new ConcurrentHashMap<>();

    /**
     * Makes a turnstile.
     *
     * @param usualGap from the end of one request to a host to the beginning of the next
     */
    public Turnstile(Pace pace, Duration usualGap) {
        this.pace = pace;
        this.usualGap = usualGap;
    }

    /** A request. */
    interface Visit<T> {
        T make() throws FetchException, InterruptedException;
    }

    /** Sets the pause for a host that asks for another one; never shorter than the usual. */
    public void setGap(String host, Duration gap) {
        gate(host).gap = gap.compareTo(usualGap) > 0 ? gap : usualGap;
    }

    /** When the next request to a host may be made, if none is under way. */
    public Instant next(String host) {
        Gate gate = gate(host);
        return gate.last.plus(gate.gap);
    }

    <T> T pass(String host, Visit<T> visit) throws FetchException, InterruptedException {
        Gate gate = gate(host);
        gate.key.acquire();
        try {
            Duration wait = Duration.between(pace.now(), gate.last.plus(gate.gap));
            if (!wait.isNegative() && !wait.isZero()) {
                pace.pause(wait);
            }
            try {
                return visit.make();
            } finally {
                gate.last = pace.now();
            }
        } finally {
            gate.key.release();
        }
    }

    private Gate gate(String host) {
        return gates.computeIfAbsent(host, name -> new Gate(usualGap));
    }

    private static final class Gate {
        private final Semaphore key = new Semaphore(1, true);
        private volatile Duration gap;
        /** When the last request was over; written by who has the key. */
        private volatile Instant last = Instant.EPOCH;

        Gate(Duration gap) {
            this.gap = gap;
        }
    }
}
