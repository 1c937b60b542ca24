package io.dragoman.intake;

import io.dragoman.intake.archive.GzipForm;
import io.dragoman.intake.archive.WarcForm;
import io.dragoman.intake.archive.ZipForm;
import io.dragoman.intake.book.DocxForm;
import io.dragoman.intake.book.EpubForm;
import io.dragoman.intake.feed.FeedForm;
import io.dragoman.intake.mail.MailForm;
import io.dragoman.intake.page.PageForm;
import io.dragoman.intake.page.PageReader;
import io.dragoman.intake.pdf.PdfForm;
import io.dragoman.text.load.Form;
import java.time.LocalDate;
import java.util.List;

/** The forms in which articles are read besides text and JSONL. */
public final class Forms {

    private Forms() {}

    /**
     * All forms, in the order in which they are to be asked.
     *
     * @param today no article was published later; settles dates that can be read as two
     */
    public static List<Form> all(LocalDate today) {
        PageReader pages = new PageReader(today);
        return List.of(
                new PageForm(pages),
                new FeedForm(pages),
                new PdfForm(),
                new EpubForm(pages),
                new DocxForm(),
                new ZipForm(),
                new GzipForm(),
                new WarcForm(),
                new MailForm(pages));
    }
}
