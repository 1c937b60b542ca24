package io.dragoman.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dragoman.intake.web.TestServer;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No form of an address leads anywhere but to public servers. PORT is that of a server that must never be reached. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressFormsTest {

    private final TestServer witness = new TestServer("127.0.0.1");
    private final Fetcher fetcher =
            Fetcher.builder("Test").names(AddressFormsTest::find).build();

    private static InetAddress[] find(String host) throws UnknownHostException {
        return switch (host) {
            case "inside.example" -> InetAddress.getAllByName("10.20.30.40");
            case "both.example" ->
                new InetAddress[] {
                    InetAddress.getAllByName("93.184.215.14")[0], InetAddress.getAllByName("127.0.0.1")[0]
                };
            case "six.example" -> InetAddress.getAllByName("fd12:3456::1");
            case "translated.example" -> InetAddress.getAllByName("64:ff9b::7f00:1");
            case "xn--bcher-kva.example" -> InetAddress.getAllByName("192.168.7.7");
            default -> InetAddress.getAllByName(host);
        };
    }

    @AfterEach
    void nothingWasTouched() {
        assertThat(witness.connections()).isZero();
    }

    @AfterAll
    void close() {
        fetcher.close();
        witness.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORT/",
                "http://127.1.2.3:PORT/",
                "http://localhost:PORT/",
                "http://LOCALHOST.:PORT/",
                "http://0.0.0.0:PORT/",
                "http://0.1.2.3/",
                "http://10.0.0.1/",
                "http://172.16.0.1/",
                "http://172.31.255.254/",
                "http://192.168.0.1/",
                "http://100.64.0.1/",
                "http://100.127.255.255/",
                "http://169.254.169.254/latest/meta-data/",
                "http://192.0.0.1/",
                "http://192.0.2.1/",
                "http://198.18.0.1/",
                "http://198.51.100.1/",
                "http://203.0.113.1/",
                "http://192.88.99.1/",
                "http://224.0.0.1/",
                "http://239.255.255.250/",
                "http://240.0.0.1/",
                "http://255.255.255.255/",
                "http://[::1]:PORT/",
                "http://[::]:PORT/",
                "http://[0:0:0:0:0:0:0:1]:PORT/",
                "http://[::ffff:127.0.0.1]:PORT/",
                "http://[::ffff:7f00:1]:PORT/",
                "http://[0:0:0:0:0:ffff:7f00:1]:PORT/",
                "http://[::ffff:8.8.8.8]/",
                "http://[::ffff:808:808]/",
                "http://[::127.0.0.1]:PORT/",
                "http://[::7f00:1]:PORT/",
                "http://[::ffff:0:7f00:1]:PORT/",
                "http://[64:ff9b::7f00:1]/",
                "http://[64:ff9b::10.0.0.1]/",
                "http://[64:ff9b:1::1]/",
                "http://[2002:7f00:1::1]/",
                "http://[2002:a00:1::]/",
                "http://[2001:0:4136:e378:8000:63bf:80ff:fffe]/",
                "http://[2001:db8::1]/",
                "http://[100::1]/",
                "http://[fc00::1]/",
                "http://[fd00:ec2::254]/",
                "http://[fe80::1]/",
                "http://[fe80::1%25lo]/",
                "http://[fec0::1]/",
                "http://[ff02::1]/",
                "http://[3fff::1]/",
                "http://[5f00::1]/",
                "http://2130706433:PORT/",
                "http://0x7f000001:PORT/",
                "http://0x7f.0.0.1:PORT/",
                "http://0X7F.1:PORT/",
                "http://017700000001:PORT/",
                "http://0177.0.0.1:PORT/",
                "http://127.1:PORT/",
                "http://127.0.1:PORT/",
                "http://127.0.0.1.:PORT/",
                "http://127.000.000.001:PORT/",
                "http://127.0.0.0x1:PORT/",
                "http://999.0.0.1:PORT/",
                "http://127.0.0.1.5:PORT/",
                "http://１２７.0.0.1:PORT/",
                "http://127。0。0。1:PORT/",
                "http://ⓛocalhost:PORT/",
                "http://%31%32%37.0.0.1:PORT/",
                "http://inside.example/",
                "http://both.example/",
                "http://six.example/",
                "http://translated.example/",
                "http://b\u00FCcher.example/",
                "http://news.example@127.0.0.1:PORT/",
                "http://user:secret@news.example/",
                "http://127.0.0.1\\@news.example/",
                "http://news.example\\@127.0.0.1:PORT/",
                "http:127.0.0.1:PORT",
                "http:/127.0.0.1:PORT/",
                "http:///127.0.0.1:PORT/",
                "//127.0.0.1:PORT/",
                "127.0.0.1:PORT",
                "http://127.0.0.1\t:PORT/",
                "http://127.0.0.1 .example/",
                "http://93.184.215.14:22/",
                "http://93.184.215.14:25/",
                "http://93.184.215.14:0/",
                "http://93.184.215.14:65536/",
                "file:///etc/passwd",
                "ftp://93.184.215.14/",
                "gopher://127.0.0.1:PORT/_x",
                "jar:http://127.0.0.1:PORT/a.jar!/",
                "data:text/plain,hello",
                "javascript:alert(1)",
                "http://",
                "http://.../",
                ""
            })
    void refused(String form) {
        String address = form.replace("PORT", String.valueOf(witness.port()));
        FetchException refusal = catchThrowableOfType(
                FetchException.class, () -> fetcher.fetch(WebAddress.parse(address), Validators.NONE));
        assertThat(refusal.kind()).as(refusal.what()).isEqualTo(FetchException.Kind.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "1.1.1.1",
                "93.184.215.14",
                "172.15.255.255",
                "172.32.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "126.255.255.255",
                "128.0.0.1",
                "169.253.0.1",
                "192.167.255.255",
                "198.17.255.255",
                "198.20.0.1",
                "223.255.255.255",
                "2606:4700:4700::1111",
                "2a00:1450:4001::200e",
                "64:ff9b::808:808"
            })
    void publicAddressesAreReached(String address) throws UnknownHostException {
        assertThat(Reach.publicAddresses().objection(InetAddress.getByName(address)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP://News.Example:80/A?b#c, http://news.example/A?b",
        "https://news.example:443, https://news.example/",
        "https://news.example:8443?q=1, https://news.example:8443/?q=1",
        "https://news.example./, https://news.example/",
        "https://b\u00FCcher.example/\u00FC b, https://xn--bcher-kva.example/%C3%BC%20b",
        "' https://news.example/a%20b|c ', https://news.example/a%20b%7Cc",
    })
    void oneWayOfWriting(String written, String address) throws FetchException {
        assertThat(WebAddress.parse(written)).hasToString(address);
    }

    @ParameterizedTest
    @CsvSource({
        "/x, https://news.example/x",
        "x, https://news.example/a/x",
        "../x?y, https://news.example/x?y",
        "../../../x, https://news.example/x",
        "./, https://news.example/a/",
        "?p=2, https://news.example/a/b.html?p=2",
        "#top, https://news.example/a/b.html?p=1",
        "//other.example/x, https://other.example/x",
        "http://other.example, http://other.example/",
    })
    void references(String reference, String address) throws FetchException {
        assertThat(WebAddress.parse("https://news.example/a/b.html?p=1").resolve(reference))
                .hasToString(address);
    }

    @Test
    void everywhereMeansEverywhere() throws Exception {
        try (TestServer home = new TestServer("127.0.0.1").on("/", TestServer.page("hello"));
                Fetcher anywhere =
                        Fetcher.builder("Test").reach(Reach.everywhere()).build()) {
            Fetched fetched = anywhere.fetch(WebAddress.parse("http://127.0.0.1:" + home.port()), Validators.NONE);
            assertThat(fetched.body().length()).isEqualTo(5);
        }
    }
}
