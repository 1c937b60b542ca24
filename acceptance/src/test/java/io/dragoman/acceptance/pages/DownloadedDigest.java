package io.dragoman.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Opens a digest that was downloaded, as the program that it is meant for would. */
final class DownloadedDigest {
    private DownloadedDigest() {}

    /** Fails where the file cannot be opened, or does not hold the words. */
    static void check(Path file, String format, String... words) throws IOException {
        String text = switch (format) {
            case "pdf" -> pdf(file);
            case "epub" -> epub(file);
            case "atom" -> {
                Document feed = xml(Files.newInputStream(file));
                assertThat(feed.getDocumentElement().getLocalName()).isEqualTo("feed");
                yield feed.getDocumentElement().getTextContent();
            }
            default -> Files.readString(file);
        };
        assertThat(text).as(format).contains(words);
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isPositive();
            return new PDFTextStripper().getText(document);
        }
    }

    private static String epub(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile book = new ZipFile(file.toFile())) {
            assertThat(new String(book.getInputStream(book.getEntry("mimetype")).readAllBytes(), StandardCharsets.US_ASCII))
                    .isEqualTo("application/epub+zip");
            for (ZipEntry entry : book.stream().toList()) {
                if (entry.getName().endsWith("html") || entry.getName().endsWith(".opf")) {
                    text.append(xml(book.getInputStream(entry)).getDocumentElement().getTextContent());
                }
            }
        }
        return text.toString();
    }

    private static Document xml(InputStream in) throws IOException {
        try (in) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            // A book's pages name a document type that lies elsewhere, or none.
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }
}
