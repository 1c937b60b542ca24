package io.dragoman.intake.fetch;

import java.time.Duration;

/**
 * How much of a server is borne.
 *
 * @param maxBytes the largest answer, unpacked
 * @param connecting the longest time for finding and reaching a server
 * @param silence the longest time without a byte from it
 * @param whole the longest time for one answer, however steadily it drips
 * @param redirects how often it may send elsewhere
 */
public record FetchLimits(int maxBytes, Duration connecting, Duration silence, Duration whole, int redirects) {

    public static final FetchLimits USUAL =
            new FetchLimits(20_000_000, Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(60), 6);
}
