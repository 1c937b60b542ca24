package io.dragoman.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dragoman.intake.web.WebOfTests;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIMatcher;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that claims a name with a certificate of its own making is told which name was wanted, and no more. */
class SecureFetchTest {

    private static final String PASSWORD = "for-a-test";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aSelfMadeCertificateIsNotBelieved() throws Exception {
        CompletableFuture<String> wanted = new CompletableFuture<>();
        CountDownLatch over = new CountDownLatch(1);
        try (SSLServerSocket socket = (SSLServerSocket)
                        context().getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
                Fetcher fetcher = Fetcher.builder("Test")
                        .names(host -> InetAddress.getAllByName("127.0.0.1"))
                        .reach(new WebOfTests())
                        .build()) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setSNIMatchers(List.of(new SNIMatcher(0) {
                @Override
                public boolean matches(SNIServerName name) {
                    wanted.complete(new String(name.getEncoded(), StandardCharsets.US_ASCII));
                    return true;
                }
            }));
            socket.setSSLParameters(parameters);
            CompletableFuture<Integer> read = new CompletableFuture<>();
            Thread server = new Thread(() -> {
                try (SSLSocket connection = (SSLSocket) socket.accept()) {
                    read.complete(connection.getInputStream().read());
                } catch (IOException e) {
                    read.complete(-1);
                }
                over.countDown();
            });
            server.start();
            FetchException failure = catchThrowableOfType(
                    FetchException.class,
                    () -> fetcher.fetch(
                            WebAddress.parse("https://news.example:" + socket.getLocalPort()), Validators.NONE));
            assertThat(failure.what()).startsWith("its certificate is not to be trusted");
            over.await();
            assertThat(wanted).isCompletedWithValue("news.example");
            assertThat(read).isCompletedWithValue(-1);
        }
    }

    private SSLContext context() throws IOException, GeneralSecurityException, InterruptedException {
        Path file = folder.resolve("keys");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=news.example",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.txt").toFile())
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stream = new FileInputStream(file.toFile())) {
            keys.load(stream, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
