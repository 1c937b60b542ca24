package io.dragoman.intake.fetch;

import io.dragoman.text.load.TooLarge;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** One request and its answer, whatever that is. Thread-safe. */
final class Hop {

    private static final int MAX_HEADERS = 200;
    private static final int MAX_HEADER = 16_384;
    private static final int MAX_CONNECTIONS = 64;

    private final CloseableHttpClient client;
    private final FetchLimits limits;
    private final Alarm alarm;
    private final Pace pace;
    private final Set<HttpGet> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Hop(String agent, FetchLimits limits, PinnedResolver resolver, Alarm alarm, Pace pace) {
        this.limits = limits;
        this.alarm = alarm;
        this.pace = pace;
        Timeout silence = Timeout.of(limits.silence());
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxHeaderCount(MAX_HEADERS)
                                        .setMaxLineLength(MAX_HEADER)
                                        .build())
                                .build())
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setSoTimeout(silence).build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(limits.connecting()))
                                .setSocketTimeout(silence)
                                .setTimeToLive(30, TimeUnit.SECONDS)
                                .build())
                        .setMaxConnPerRoute(1)
                        .setMaxConnTotal(MAX_CONNECTIONS)
                        .build())
                .setUserAgent(agent)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /**
     * What came back: a body, "unchanged", or where else to ask.
     *
     * @param elsewhere a reference, absolute or not; null if this is the answer
     * @param lasting whether it is to be asked for there from now on
     */
    record Answer(
            @Nullable String elsewhere,
            boolean lasting,
            boolean unchanged,
            Fetched.Body body,
            Validators validators,
            @Nullable String charset,
            @Nullable LocalDate changed) {

        static Answer elsewhere(String reference, boolean lasting) {
            return new Answer(reference, lasting, false, Fetched.Body.NONE, Validators.NONE, null, null);
        }

        static Answer unchanged(Validators known) {
            return new Answer(null, false, true, Fetched.Body.NONE, known, null, null);
        }
    }

    Answer ask(WebAddress address, Validators known) throws FetchException, InterruptedException {
        HttpGet request = request(address, known);
        AtomicReference<@Nullable String> ended = new AtomicReference<>();
        underWay.add(request);
        Alarm.Pending end = alarm.after(limits.whole(), () -> {
            ended.set("no whole answer within " + limits.whole().toSeconds() + " seconds");
            request.cancel();
        });
        try {
            if (closed) {
                throw new InterruptedException();
            }
            return exchange(address, request, known);
        } catch (IOException | HttpException e) {
            if (closed || Thread.interrupted()) {
                throw new InterruptedException();
            }
            String why = ended.get();
            throw why == null ? failure(address, e) : FetchException.later(why, null);
        } finally {
            end.cancel();
            underWay.remove(request);
        }
    }

    private static HttpGet request(WebAddress address, Validators known) {
        HttpGet request = new HttpGet(URI.create(address.origin() + "/"));
        // As it is: the class for addresses refuses what browsers and servers take.
        request.setPath(address.path());
        request.setHeader(
                "Accept", "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,*/*;q=0.5");
        request.setHeader("Accept-Encoding", "gzip");
        request.setHeader("Accept-Language", "en,*;q=0.5");
        if (known.etag() != null) {
            request.setHeader("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.setHeader("If-Modified-Since", known.lastModified());
        }
        return request;
    }

    private Answer exchange(WebAddress address, HttpGet request, Validators known)
            throws IOException, HttpException, FetchException {
        String host = address.host().replaceAll("[\\[\\]]", "");
        HttpHost target = new HttpHost(address.secure() ? "https" : "http", host, address.port());
        boolean whole = false;
        ClassicHttpResponse response = client.executeOpen(target, request, null);
        try {
            Answer answer = answer(response, known);
            whole = answer.elsewhere() == null;
            return answer;
        } finally {
            if (!whole) {
                // Closing would read the rest, and there may be no end of it.
                request.cancel();
            }
            close(response);
        }
    }

    private static void close(ClassicHttpResponse response) {
        try {
            response.close();
        } catch (IOException e) {
            // What was wanted of it has been read.
            return;
        }
    }

    private Answer answer(ClassicHttpResponse response, Validators known) throws IOException, FetchException {
        int status = response.getCode();
        return switch (status) {
            case 200, 203 -> page(response);
            case 301, 302, 303, 307, 308 -> redirect(header(response, "Location"), status == 301 || status == 308);
            case 304 -> {
                if (known.equals(Validators.NONE)) {
                    throw FetchException.later("\"unchanged\" (304), which was not asked for", null);
                }
                yield Answer.unchanged(known);
            }
            default -> throw Statuses.failure(status, header(response, "Retry-After"), pace.now());
        };
    }

    private static Answer redirect(@Nullable String location, boolean lasting) throws FetchException {
        if (location == null) {
            throw FetchException.refused("a redirect to nowhere", "open it in a browser");
        }
        return Answer.elsewhere(location, lasting);
    }

    private Answer page(ClassicHttpResponse response) throws IOException, FetchException {
        String changed = header(response, "Last-Modified");
        ContentType type = type(response);
        Statuses.requireText(type == null ? null : type.getMimeType());
        return new Answer(
                null,
                false,
                false,
                new Fetched.Body(new BodyReader(limits.maxBytes()).read(response)),
                new Validators(header(response, "ETag"), changed),
                type == null || type.getCharset() == null
                        ? null
                        : type.getCharset().name(),
                Statuses.date(changed) == null ? null : LocalDate.ofInstant(Statuses.date(changed), ZoneOffset.UTC));
    }

    private static @Nullable ContentType type(ClassicHttpResponse response) {
        // An unknown character set is no reason to leave the page unread.
        return ContentType.parseLenient(header(response, "Content-Type"));
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        String value = header == null ? null : header.getValue();
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static FetchException failure(WebAddress address, Exception problem) {
        if (problem instanceof PinnedResolver.Forbidden) {
            return Fetcher.forbidden(String.valueOf(problem.getMessage()));
        }
        if (problem instanceof UnknownHostException) {
            return FetchException.later("the host " + address.host() + " is not found", null);
        }
        if (problem instanceof TooLarge) {
            return FetchException.refused("an answer that " + problem.getMessage(), "leave it out");
        }
        if (problem instanceof MessageConstraintException) {
            return FetchException.refused("an answer with an overlong head", "leave it out");
        }
        if (problem instanceof SSLException) {
            return FetchException.later("its certificate is not to be trusted (" + problem.getMessage() + ")", null);
        }
        if (problem instanceof InterruptedIOException) {
            return FetchException.later("the server does not answer", null);
        }
        return FetchException.later("cannot be fetched: " + problem.getMessage(), null);
    }

    void close() {
        closed = true;
        underWay.forEach(HttpGet::cancel);
        client.close(CloseMode.IMMEDIATE);
    }
}
