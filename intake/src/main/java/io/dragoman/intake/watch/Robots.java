package io.dragoman.intake.watch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import io.dragoman.intake.fetch.FetchException;
import io.dragoman.intake.fetch.Fetcher;
import io.dragoman.intake.fetch.Pace;
import io.dragoman.intake.fetch.Validators;
import io.dragoman.intake.fetch.WebAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What {@code robots.txt} of each server allows this program, by RFC 9309; asked for once a day. Thread-safe. */
final class Robots {

    private static final Duration VALID = Duration.ofHours(24);
    private static final int MAX_BYTES = 512 * 1024;
    private static final long LONGEST_DELAY = Duration.ofDays(1).toMillis();

    private final Fetcher fetcher;
    private final Pace pace;
    private final String name;
    private final Map<String, Rules> known = new ConcurrentHashMap<>();

    /** {@code name}: by which robots.txt may call this program. */
    Robots(Fetcher fetcher, Pace pace, String name) {
        this.fetcher = fetcher;
        this.pace = pace;
        this.name = name.toLowerCase(Locale.ROOT);
    }

    private record Rules(Instant asked, BaseRobotRules rules) {}

    /**
     * Asks whether an address may be fetched; a pause that the server wants is kept from then on.
     *
     * @throws FetchException if not, or if the server cannot say: then nothing may be fetched for now
     */
    void require(WebAddress address) throws FetchException, InterruptedException {
        Rules rules = known.get(address.origin());
        if (rules == null || rules.asked().plus(VALID).isBefore(pace.now())) {
            rules = new Rules(pace.now(), ask(address));
            known.put(address.origin(), rules);
            long delay = rules.rules().getCrawlDelay();
            if (delay > 0) {
                fetcher.turnstile().setGap(address.host(), Duration.ofMillis(delay));
            }
        }
        if (!rules.rules().isAllowed(address.toString())) {
            throw FetchException.refused(
                    "the robots.txt of " + address.origin() + " asks programs to stay away",
                    "open it in a browser, save it, and read the file");
        }
    }

    private BaseRobotRules ask(WebAddress address) throws FetchException, InterruptedException {
        WebAddress robots = WebAddress.parse(address.origin() + "/robots.txt");
        try {
            byte[] text = fetcher.fetch(robots, Validators.NONE).body().bytes();
            return rules(robots, Arrays.copyOf(text, Math.min(text.length, MAX_BYTES)));
        } catch (FetchException e) {
            if (e.kind() == FetchException.Kind.LATER) {
                throw e;
            }
            // No rules are no prohibition; what must not be reached is refused when it is fetched.
            return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
        }
    }

    private BaseRobotRules rules(WebAddress robots, byte[] text) throws FetchException {
        try {
            return new SimpleRobotRulesParser(LONGEST_DELAY, 10)
                    .parseContent(robots.toString(), text, "text/plain", List.of(name));
        } catch (RuntimeException e) {
            throw FetchException.later("its robots.txt cannot be understood", null);
        }
    }
}
