package io.dragoman.digest;

import io.dragoman.digest.model.Digest;
import io.dragoman.digest.write.AtomWriter;
import io.dragoman.digest.write.EpubWriter;
import io.dragoman.digest.write.HtmlWriter;
import io.dragoman.digest.write.MarkdownWriter;
import io.dragoman.digest.write.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The formats of a digest. */
public enum DigestFormat {
    HTML("text/html; charset=utf-8"),
    PDF("application/pdf"),
    EPUB("application/epub+zip"),
    ATOM("application/atom+xml; charset=utf-8"),
    MD("text/markdown; charset=utf-8");

    private final String type;

    DigestFormat(String type) {
        this.type = type;
    }

    /** The word of the command line and of addresses, and the ending of files: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type with its character set. */
    public String type() {
        return type;
    }

    /**
     * Writes a digest; the stream stays open.
     *
     * @return what the user should know, a line each; empty mostly
     */
    public List<String> write(Digest digest, OutputStream target) throws IOException {
        switch (this) {
            case HTML -> target.write(new HtmlWriter().write(digest).getBytes(StandardCharsets.UTF_8));
            case MD -> target.write(new MarkdownWriter().write(digest).getBytes(StandardCharsets.UTF_8));
            case ATOM -> target.write(new AtomWriter().write(digest).getBytes(StandardCharsets.UTF_8));
            case EPUB -> new EpubWriter().write(digest, target);
            case PDF -> {
                return new PdfWriter().write(digest, target);
            }
        }
        return List.of();
    }
}
