package io.dragoman.digest.write;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.dragoman.digest.font.Face;
import io.dragoman.digest.font.Typefaces;
import io.dragoman.digest.model.Digest;
import io.dragoman.digest.model.Group;
import io.dragoman.digest.model.Section;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A PDF for A4 with bookmarks, page numbers and all of its fonts in it; tagged, so that it can be read aloud. */
public final class PdfWriter {
    private static final float WIDTH = 210;
    private static final float HEIGHT = 297;
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final String style = Resources.text("base.css") + Resources.text("pdf.css");

    /** The writer. */
    public PdfWriter() {
        // The library talks to java.util.logging, which writes to standard error.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Writes the document; the stream stays open.
     *
     * @return what the user should know, such as letters for which there is no font; empty mostly
     */
    public List<String> write(Digest digest, OutputStream target) throws IOException {
        String body = body(digest);
        Typefaces typefaces = Typefaces.of(body);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useDefaultPageSize(WIDTH, HEIGHT, PageSizeUnits.MM);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(TextDirection.LTR);
        builder.usePdfUaAccessibility(true);
        // Everything is in the document: whatever else it might name is not to be fetched.
        builder.useUriResolver((base, uri) -> uri != null && uri.startsWith("#") ? uri : null);
        for (Face face : typefaces.faces()) {
            builder.useFont(
                    () -> new ByteArrayInputStream(face.content().get()),
                    face.family(),
                    face.bold() ? BOLD : NORMAL,
                    FontStyle.NORMAL,
                    true);
        }
        builder.withProducer("Dragoman");
        builder.withHtmlContent(page(digest, body, typefaces.families()), null);
        builder.toStream(target);
        builder.run();
        return typefaces.complaints();
    }

    private static String body(Digest digest) {
        BodyWriter body = new BodyWriter(digest, Links.ONE_FILE);
        return body.head() + body.main(Charts.boxes(SeriesDrawing.of(digest))) + body.foot();
    }

    private String page(Digest digest, String body, String families) {
        String title = digest.scope().title() + ", " + digest.scope().period();
        Markup out = new Markup();
        out.open("html", "lang", "en").open("head");
        out.element("title", title);
        out.empty("meta", "name", "author", "content", "Dragoman");
        out.empty("meta", "name", "description", "content", "Digest of relations: " + title);
        out.empty("meta", "name", "subject", "content", "Digest of relations: " + title);
        bookmarks(out, digest);
        out.open("style").raw(style.replace("FAMILIES", families).replace("TITLE", quoted(title)));
        out.close("style").close("head").open("body").raw(body);
        return out.close("body").close("html").toString();
    }

    private static void bookmarks(Markup out, Digest digest) {
        out.open("bookmarks");
        for (List<String> part : BodyWriter.contents(digest)) {
            out.open("bookmark", "name", part.get(1), "href", "#" + part.get(0));
            digest.sections().stream()
                    .filter(section -> section.id().equals(part.get(0)))
                    .forEach(section -> groups(out, section));
            out.close("bookmark");
        }
        out.close("bookmarks");
    }

    private static void groups(Markup out, Section section) {
        for (Group group : section.groups()) {
            if (!group.title().isEmpty() && !group.lines().isEmpty()) {
                out.empty(
                        "bookmark",
                        "name",
                        group.title(),
                        "href",
                        "#" + group.lines().get(0).id());
            }
        }
    }

    /** A text inside a style sheet inside XML. */
    private static String quoted(String text) {
        return text.replace("\\", "").replace("\"", "”").replace("&", "&amp;").replace("<", "&lt;");
    }
}
