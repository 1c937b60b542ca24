package io.dragoman.intake.fetch;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.Nullable;

/**
 * Finds the internet addresses of a host and checks them. The client connects to what is returned here and looks nothing
 * up by itself, so that a name cannot mean one address when it is checked and another when it is connected to.
 */
final class PinnedResolver implements DnsResolver {

    private final HostNames names;
    private final Reach reach;
    private final Duration patience;
    private final ExecutorService lookups = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "look-up");
        thread.setDaemon(true);
        return thread;
    });

    PinnedResolver(HostNames names, Reach reach, Duration patience) {
        this.names = names;
        this.reach = reach;
        this.patience = patience;
    }

    /** A host with an address that may not be reached. */
    static final class Forbidden extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Forbidden(String objection) {
            super(objection);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        // The client may hand on a name of other letters as it is shown; the system of names knows it in ASCII.
        InetAddress[] found = lookUp(host.indexOf(':') < 0 ? IDN.toASCII(host) : host);
        if (found.length == 0) {
            throw new UnknownHostException(host);
        }
        for (InetAddress address : found) {
            // One is enough: a public server has no second address in somebody's house.
            String objection = reach.objection(address);
            if (objection != null) {
                throw new Forbidden(objection);
            }
        }
        return found;
    }

    private InetAddress[] lookUp(String host) throws UnknownHostException {
        Future<InetAddress[]> lookup = lookups.submit(() -> names.find(host));
        try {
            return lookup.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UnknownHostException unknown ? unknown : new UnknownHostException(host);
        } catch (TimeoutException e) {
            lookup.cancel(true);
            throw new UnknownHostException(host);
        } catch (InterruptedException e) {
            lookup.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host);
        }
    }

    @Override
    public @Nullable String resolveCanonicalHostname(String host) {
        // Only asked for by logins, of which there are none.
        return host;
    }
}
