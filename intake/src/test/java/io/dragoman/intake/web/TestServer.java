package io.dragoman.intake.web;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A server on a real socket that answers byte by byte as told, so that it can misbehave as no server library does. */
public final class TestServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger connections = new AtomicInteger();
    private final Map<String, Integer> busy = new HashMap<>();
    private int mostAtOnce;

    /** {@code address}: one of this machine's own, such as 127.0.0.2. */
    public TestServer(String address) {
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getByName(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::acceptAll);
    }

    /** A request, its headers by their names in small letters. */
    public record Request(String path, Map<String, String> headers) {
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** What a path answers. */
    public interface Page {
        void answer(Request request, OutputStream out) throws IOException;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "test-server");
        thread.setDaemon(true);
        thread.start();
    }

    public TestServer on(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** How many connections were made to it, whatever was asked. */
    public int connections() {
        return connections.get();
    }

    public List<Request> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    /** How often a path was asked for. */
    public long asked(String path) {
        return requests().stream()
                .filter(request -> request.path().equals(path))
                .count();
    }

    /** The most requests that one host name had at a time. */
    public synchronized int mostAtOnce() {
        return mostAtOnce;
    }

    private void acceptAll() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connections.incrementAndGet();
                start(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            Request request = read(connection);
            if (request != null) {
                String host = request.header("host");
                enter(host, 1);
                try (Answer out = new Answer(connection.getOutputStream(), () -> enter(host, -1))) {
                    requests.add(request);
                    pages.getOrDefault(request.path(), status(404, "Not Found")).answer(request, out);
                }
            }
        } catch (IOException e) {
            // The client has had enough, which is what many tests are about.
            return;
        }
    }

    /** Tells when it begins: from then on the client may be done sooner than the server knows. */
    private static final class Answer extends FilterOutputStream {
        private @Nullable Runnable beginning;

        Answer(OutputStream out, Runnable beginning) {
            super(out);
            this.beginning = beginning;
        }

        private void begin() {
            if (beginning != null) {
                beginning.run();
                beginning = null;
            }
        }

        @Override
        public void write(int one) throws IOException {
            begin();
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            begin();
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            begin();
            super.close();
        }
    }

    private synchronized void enter(String host, int change) {
        mostAtOnce = Math.max(mostAtOnce, busy.merge(host, change, Integer::sum));
    }

    private static @Nullable Request read(Socket connection) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
        String first = lines.readLine();
        if (first == null || first.split(" ", -1).length < 3) {
            return null;
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Request(first.split(" ", -1)[1], headers);
    }

    /** A page with a body; {@code headers} are lines without their ends. */
    public static Page page(String body, String... headers) {
        return bytes(200, "OK", body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public static Page gzipped(byte[] body, String... headers) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String[] all = new String[headers.length + 1];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Content-Encoding: gzip";
        return bytes(200, "OK", packed.toByteArray(), all);
    }

    public static Page status(int status, String reason, String... headers) {
        return bytes(status, reason, "no page".getBytes(StandardCharsets.UTF_8), headers);
    }

    public static Page redirect(int status, String location) {
        return status(status, "Elsewhere", "Location: " + location);
    }

    public static Page bytes(int status, String reason, byte[] body, String... headers) {
        return (request, out) -> {
            out.write(head(status, reason, body.length, headers).getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        };
    }

    /** A head that announces a body; of unknown length if negative. */
    public static String head(int status, String reason, long length, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " " + reason + "\r\nConnection: close\r\n");
        if (length >= 0 && status != 304) {
            head.append("Content-Length: ").append(length).append("\r\n");
        }
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.append("\r\n").toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
