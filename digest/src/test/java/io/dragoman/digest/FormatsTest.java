package io.dragoman.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.Report;
import com.adobe.epubcheck.util.WriterReportImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.dragoman.digest.model.Digest;
import io.dragoman.digest.model.Scope;
import io.dragoman.digest.model.Section;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatsTest {
    private final Digest digest = Samples.digest();

    private static byte[] bytes(DigestFormat format, Digest digest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(format.write(digest, out)).isEmpty();
        return out.toByteArray();
    }

    private static String text(DigestFormat format, Digest digest) throws IOException {
        return new String(bytes(format, digest), StandardCharsets.UTF_8);
    }

    private static Digest empty() {
        return Samples.digest(List.of(), Samples.scope("2021-03-01", "2021-04-30"));
    }

    @ParameterizedTest
    @EnumSource(DigestFormat.class)
    void nothingToTellIsWrittenToo(DigestFormat format) throws IOException {
        assertThat(bytes(format, empty())).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DigestFormat.class,
            names = {"HTML", "ATOM", "MD"})
    void everyNameIsThere(DigestFormat format) throws IOException {
        String text = text(format, digest);
        assertThat(Samples.NAMES).allSatisfy(name -> assertThat(text).contains(name));
    }

    @Test
    void htmlNeedsNothingElse() throws IOException {
        Document page = Jsoup.parse(text(DigestFormat.HTML, digest));
        assertThat(page.select("script, link, img, iframe, object, embed, [src], [style]"))
                .isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'");
        assertThat(page.select("svg.chart rect")).isNotEmpty();
        for (Element link : page.select("a[href^=#]")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .isNotNull();
        }
    }

    @Test
    void htmlQuotesASourceInEveryLine() throws IOException {
        Document page = Jsoup.parse(text(DigestFormat.HTML, digest));
        assertThat(page.select(".line"))
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line.select(".quote a.reference")).isNotEmpty());
        assertThat(page.select("#sources li")).hasSameSizeAs(digest.sources());
    }

    @Test
    void markupInArticlesStaysText() throws IOException {
        Document page = Jsoup.parse(text(DigestFormat.HTML, digest));
        assertThat(page.select("#sources").text()).contains("A visit <b>& after");
        assertThat(text(DigestFormat.MD, digest)).contains("A visit \\<b\\>\\& after");
    }

    @Test
    void linksLeadToTheServerWhereThereIsOne() throws IOException {
        Scope scope = digest.scope();
        Scope served = new Scope(
                scope.one(),
                scope.other(),
                scope.from(),
                scope.to(),
                scope.day(),
                "http://localhost:7070",
                scope.made());
        Document page = Jsoup.parse(text(DigestFormat.HTML, Samples.digest(Samples.articles(), served)));
        assertThat(page.select(".quote .words a"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.attr("href")).startsWith("http://localhost:7070/articles/0000"));
    }

    @Test
    void atomIsAFeedWithAnEntryForEachLine() throws IOException, FeedException {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(text(DigestFormat.ATOM, digest)));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Russia – South Korea, Mar–Apr 2021");
        List<SyndEntry> entries = feed.getEntries();
        long lines = digest.sections().stream()
                .mapToLong(section -> section.lines().size())
                .sum();
        assertThat(entries).hasSize((int) lines);
        assertThat(entries).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.getLink()).startsWith("https://example.org/");
            assertThat(entry.getContents().get(0).getValue()).contains("<blockquote>");
            assertThat(entry.getUpdatedDate()).isNotNull();
        });
    }

    @Test
    void atomNamesALineTheSameNextTime() throws IOException, FeedException {
        Digest later = Samples.digest(
                Samples.articles(),
                new Scope(
                        digest.scope().one(),
                        digest.scope().other(),
                        digest.scope().from(),
                        digest.scope().to(),
                        digest.scope().day(),
                        "",
                        digest.scope()
                                .made()
                                .atOffset(ZoneOffset.UTC)
                                .plusDays(3)
                                .toInstant()));
        assertThat(new SyndFeedInput()
                        .build(new StringReader(text(DigestFormat.ATOM, later)))
                        .getEntries())
                .extracting(SyndEntry::getUri)
                .isEqualTo(new SyndFeedInput()
                        .build(new StringReader(text(DigestFormat.ATOM, digest))).getEntries().stream()
                                .map(SyndEntry::getUri)
                                .toList());
    }

    @Test
    void epubPassesItsCheck() throws IOException {
        check(digest);
    }

    @Test
    void emptyEpubPassesItsCheck() throws IOException {
        check(empty());
    }

    private static void check(Digest digest) throws IOException {
        StringWriter said = new StringWriter();
        Report report = new WriterReportImpl(new PrintWriter(said));
        new EpubCheck(new ByteArrayInputStream(bytes(DigestFormat.EPUB, digest)), report, "digest.epub").doValidate();
        assertThat(report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount())
                .as(said.toString())
                .isZero();
    }

    @Test
    void epubBeginsWithItsTypeAndIsTheSameTwice() throws IOException {
        byte[] book = bytes(DigestFormat.EPUB, digest);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            ZipEntry first = zip.getNextEntry();
            assertThat(first).isNotNull();
            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
        }
        assertThat(bytes(DigestFormat.EPUB, digest)).isEqualTo(book);
    }

    @Test
    void everySectionIsInEveryTextFormat() throws IOException {
        for (DigestFormat format : List.of(DigestFormat.HTML, DigestFormat.MD)) {
            String text = text(format, digest);
            assertThat(digest.sections())
                    .extracting(Section::title)
                    .allSatisfy(title -> assertThat(text).contains(title));
        }
    }
}
