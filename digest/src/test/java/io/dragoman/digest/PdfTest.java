package io.dragoman.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PdfTest {
    private final PDDocument document;

    /** All tests look at one file: setting it takes a second. */
    PdfTest() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(DigestFormat.PDF.write(Samples.digest(), out)).isEmpty();
        document = Loader.loadPDF(out.toByteArray());
    }

    @AfterAll
    void close() throws IOException {
        document.close();
    }

    @Test
    void printsNamesInTheirOwnLetters() throws IOException {
        String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        assertThat(Samples.NAMES).allSatisfy(name -> assertThat(text).contains(name));
        assertThat(text).doesNotContain("##");
    }

    @Test
    void hasBookmarksForItsParts() throws IOException {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
            assertThat(item.findDestinationPage(document)).as(item.getTitle()).isNotNull();
            item.children().forEach(child -> titles.add("  " + child.getTitle()));
        }
        assertThat(titles)
                .contains(
                        "In brief",
                        "Outlook",
                        "  Overdue",
                        "Trends",
                        "What happened",
                        "  Visits and meetings",
                        "Who said what",
                        "What was agreed, and what became of it",
                        "Sources");
    }

    @Test
    void numbersItsPages() throws IOException {
        int pages = document.getNumberOfPages();
        PDFTextStripper stripper = new PDFTextStripper();
        for (int page = 1; page <= pages; page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            assertThat(stripper.getText(document)).contains("Page " + page + " of " + pages);
        }
    }

    @Test
    void bringsItsFontsAlong() throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void saysWhatItIs() throws IOException {
        assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Russia – South Korea, Mar–Apr 2021");
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }

    @Test
    void linksToItsSources() throws IOException {
        int links = 0;
        for (PDPage page : document.getPages()) {
            links += (int) page.getAnnotations().stream()
                    .filter(PDAnnotationLink.class::isInstance)
                    .count();
        }
        assertThat(links).isGreaterThan(Samples.digest().sources().size());
    }
}
