package io.dragoman.intake.fetch;

import io.dragoman.intake.fetch.Hop.Answer;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Fetches addresses of the web. Where an address leads is checked at every hop, where the connection is made; answers
 * are bounded in size, packed and unpacked, and in time. There are no cookies, no logins, no proxies, and nothing of a
 * page is run. One request at a time goes to a host. Thread-safe; to be closed.
 */
public final class Fetcher implements AutoCloseable {

    private final Hop hop;
    private final Reach reach;
    private final Turnstile turnstile;
    private final int redirects;

    private Fetcher(Builder builder) {
        this.reach = builder.reach;
        this.turnstile = new Turnstile(builder.pace, builder.gap);
        this.redirects = builder.limits.redirects();
        this.hop = new Hop(
                builder.agent,
                builder.limits,
                new PinnedResolver(builder.names, builder.reach, builder.limits.connecting()),
                builder.alarm == null ? Alarm.ofMachine() : builder.alarm,
                builder.pace);
    }

    /** A builder; {@code agent} is how the program names itself, with a version. */
    public static Builder builder(String agent) {
        return new Builder(agent);
    }

    public Turnstile turnstile() {
        return turnstile;
    }

    /**
     * Fetches what is at an address.
     *
     * @param known what the server told the last time
     * @throws FetchException if there is nothing, for whatever reason
     * @throws InterruptedException if nobody waits for it any more
     */
    public Fetched fetch(WebAddress address, Validators known) throws FetchException, InterruptedException {
        return fetch(address, known, hopped -> {});
    }

    /** What must be true of every address on the way. */
    public interface Rule {

        /** Throws if an address must not be asked for. */
        void check(WebAddress address) throws FetchException, InterruptedException;
    }

    /** Fetches what is at an address, as long as every address on the way obeys a rule. */
    public Fetched fetch(WebAddress address, Validators known, Rule rule) throws FetchException, InterruptedException {
        WebAddress current = address;
        @Nullable WebAddress moved = null;
        boolean lasting = true;
        for (int hops = 0; hops <= redirects; hops++) {
            check(current);
            rule.check(current);
            WebAddress asked = current;
            Answer answer = turnstile.pass(asked.host(), () -> hop.ask(asked, known));
            if (answer.elsewhere() == null) {
                return new Fetched(
                        asked,
                        moved,
                        answer.unchanged(),
                        answer.body(),
                        answer.validators(),
                        answer.charset(),
                        answer.changed());
            }
            current = asked.resolve(Objects.requireNonNull(answer.elsewhere()));
            // Only an unbroken line of lasting moves tells where it will be the next time.
            lasting &= answer.lasting();
            moved = lasting ? current : moved;
        }
        throw FetchException.refused(
                "more than " + redirects + " redirects", "open it in a browser and give the address it ends at");
    }

    private void check(WebAddress address) throws FetchException {
        if (!reach.publicOnly()) {
            return;
        }
        if (address.port() < 1024 && address.port() != 80 && address.port() != 443) {
            throw forbidden("port " + address.port() + " is another service's");
        }
        boolean literal = address.host().startsWith("[");
        if (literal && (address.host().contains(".") || address.host().matches("\\[(?:[0:]+:ffff:|64:ff9b:).*"))) {
            throw forbidden("an IPv4 address in the form of an IPv6 one");
        }
    }

    static FetchException forbidden(String objection) {
        return FetchException.forbidden(
                "leads to no public server (" + objection + ")", "if you trust it: --allow-private");
    }

    /** Gives up all requests under way. */
    @Override
    public void close() {
        hop.close();
    }

    /** Settings of a fetcher. */
    public static final class Builder {

        private final String agent;
        private FetchLimits limits = FetchLimits.USUAL;
        private Reach reach = Reach.publicAddresses();
        private HostNames names = InetAddress::getAllByName;
        private Pace pace = Pace.ofMachine();
        private Duration gap = Duration.ofSeconds(1);
        private @Nullable Alarm alarm;

        private Builder(String agent) {
            this.agent = agent;
        }

        public Builder limits(FetchLimits value) {
            limits = value;
            return this;
        }

        /** Public addresses only, unless set. */
        public Builder reach(Reach value) {
            reach = value;
            return this;
        }

        /** The system's names, unless set. */
        public Builder names(HostNames value) {
            names = value;
            return this;
        }

        /** The machine's clock, unless set. */
        public Builder pace(Pace value) {
            pace = value;
            return this;
        }

        /** The pause between two requests to a host; a second unless set. */
        public Builder gap(Duration value) {
            gap = value;
            return this;
        }

        /** What ends overlong answers; the machine's clock unless set. */
        public Builder alarm(Alarm value) {
            alarm = value;
            return this;
        }

        public Fetcher build() {
            return new Fetcher(this);
        }
    }
}
