package io.dragoman.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;

/**
 * Many who look at the pages of a server over a store of {@link MakeStore}, each asking as soon as the last answer is there:
 * {@code ADDRESS CLIENTS SECONDS [ARTICLE]}. With a file of an article, one more hands in copies of it meanwhile, each with
 * another number in it, one after the other.
 */
public final class Readers {
    private static final int ADDRESSES = 500;

    private final String address;
    private final List<String> paths = addresses();
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Double> milliseconds = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    private Readers(String address) {
        this.address = address;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Readers readers = new Readers(arguments[0]);
        int clients = Integer.parseInt(arguments[1]);
        int seconds = Integer.parseInt(arguments[2]);
        String article = arguments.length > 3 ? Files.readString(Path.of(arguments[3])) : "";
        readers.run(clients, seconds, article);
    }

    private void run(int clients, int seconds, String article) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(clients);
        for (int i = 0; i < clients; i++) {
            RandomGenerator random = new SplittableRandom(i);
            new Thread(() -> read(random, done), "reader " + i).start();
        }
        Thread writer = new Thread(() -> write(article), "writer");
        if (!article.isEmpty()) {
            writer.start();
        }
        long began = System.nanoTime();
        Thread.sleep(1000L * seconds);
        over.set(true);
        done.await();
        double elapsed = (System.nanoTime() - began) / 1e9;
        double[] all = milliseconds.stream().mapToDouble(Double::doubleValue).toArray();
        Report.line(
                "%d requests in %.1f s: %.0f/s; median %.1f ms, 95 %% %.1f ms, 99 %% %.1f ms, longest %.0f ms; %d failed",
                all.length,
                elapsed,
                all.length / elapsed,
                Report.percentile(all, 0.5),
                Report.percentile(all, 0.95),
                Report.percentile(all, 0.99),
                Report.percentile(all, 1),
                failures.size());
        failures.stream().distinct().limit(5).forEach(failure -> Report.line("%s", failure));
        if (!article.isEmpty()) {
            writer.join();
        }
    }

    private void read(RandomGenerator random, CountDownLatch done) {
        List<Double> own = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        while (!over.get()) {
            String path = path(random.nextDouble());
            long began = System.nanoTime();
            try {
                HttpResponse<byte[]> answer = client.send(
                        HttpRequest.newBuilder(URI.create(address + path)).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
                if (answer.statusCode() != 200) {
                    failed.add(path + " " + answer.statusCode());
                }
            } catch (IOException e) {
                failed.add(path + " " + e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            own.add((System.nanoTime() - began) / 1e6);
        }
        synchronized (this) {
            milliseconds.addAll(own);
            failures.addAll(failed);
        }
        done.countDown();
    }

    /**
     * What people look at: {@value #ADDRESSES} addresses, mostly of pairs and articles, each as often as its place among
     * them is low, as is usual for pages.
     */
    private static List<String> addresses() {
        RandomGenerator random = new SplittableRandom(1);
        List<String> paths = new ArrayList<>(List.of("/"));
        while (paths.size() < ADDRESSES) {
            paths.add(path(random));
        }
        return paths;
    }

    private String path(double even) {
        return paths.get((int) Math.min(ADDRESSES - 1, Math.pow(ADDRESSES, even) - 1));
    }

    private static String path(RandomGenerator random) {
        String one = Cast.code(random);
        String other = Cast.other(random, one);
        String article = String.format("%016x", 1 + random.nextInt(10_000));
        int year = 2015 + random.nextInt(10);
        return switch (random.nextInt(16)) {
            case 0 -> "/events";
            case 1, 2, 3 -> "/pairs/" + one + "-" + other;
            case 4 -> "/pairs/" + one + "-" + other + "?from=" + year + "&to=" + year;
            case 5, 6, 7, 8 -> "/articles/" + article;
            case 9 -> "/events?pair=" + one + "-" + other + "&from=" + year;
            case 10 -> "/events?country=" + one + "&page=" + (1 + random.nextInt(5));
            case 11 -> "/statements?pair=" + one + "-" + other;
            case 12 -> "/agreements?country=" + one;
            case 13 -> "/search?q=" + URLEncoder.encode("fisheries " + one, StandardCharsets.UTF_8);
            case 14 -> "/api/v1/pairs/" + one + "-" + other;
            default -> "/api/v1/events?pair=" + one + "-" + other + "&size=20";
        };
    }

    private void write(String article) {
        int taken = 0;
        long began = System.nanoTime();
        while (!over.get()) {
            try {
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(URI.create(address + "/api/v1/articles?name=copy-" + taken))
                                .header("Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        article + "\n\nCopy " + taken + " of " + began + ".\n"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() >= 300) {
                    Report.line("article %d: %d", taken, answer.statusCode());
                    return;
                }
                taken++;
            } catch (IOException e) {
                Report.line("article %d: %s", taken, e);
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        Report.line("%d articles read in, %.1f/s", taken, taken / ((System.nanoTime() - began) / 1e9));
    }
}
