package io.dragoman.intake.archive;

import io.dragoman.text.load.Facts;
import io.dragoman.text.load.Form;
import io.dragoman.text.load.Found;
import io.dragoman.text.load.Input;
import io.dragoman.text.load.Refusal;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive, WARC, compressed or not: the pages and documents that were answered with success. What is not in a form
 * that holds articles (pictures, scripts) is passed over.
 */
public final class WarcForm implements Form {

    private static final String SIGNATURE = "WARC/1.";

    @Override
    public boolean recognises(Input input) {
        return input.begins(SIGNATURE);
    }

    @Override
    public void read(Input input, Found found) throws Refusal, IOException {
        // The reader would close the stream of the file, or of the archive around it.
        try (WarcReader reader = new WarcReader(new Unclosed(input.stream()))) {
            reader.setLenient(true);
            int number = 0;
            int pages = 0;
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                number++;
                pages += readRecord(next.get(), number, input, found) ? 1 : 0;
            }
            if (pages == 0) {
                throw new Refusal("a WARC without a page that was answered with success", "fetch it again");
            }
        } catch (ParsingException | EOFException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Refusal("damaged WARC (" + firstLine(e) + ")", "fetch it again; what stands before was read");
        }
    }

    /** Reads a record; says whether it was taken for a page, however bad. */
    private static boolean readRecord(WarcRecord entry, int number, Input input, Found found) throws IOException {
        if (!(entry instanceof WarcResponse) && !(entry instanceof WarcResource)) {
            return false;
        }
        WarcTargetRecord target = (WarcTargetRecord) entry;
        String address = target.target();
        String origin = input.origin() + ":" + number + (address == null ? "" : " " + address);
        try {
            if (entry instanceof WarcResponse response && isHttp(address)) {
                HttpResponse http = response.http();
                if (http.status() == 200 && mayHoldArticle(http.contentType())) {
                    InputStream body = http.bodyDecoded().stream();
                    tell(body, http.contentType(), entry, address, origin, input, found);
                    return true;
                }
            } else if (entry instanceof WarcResource) {
                Optional<WarcPayload> payload = target.payload();
                if (payload.isPresent() && mayHoldArticle(payload.get().type())) {
                    tell(payload.get().body().stream(), payload.get().type(), entry, address, origin, input, found);
                    return true;
                }
            }
        } catch (ParsingException | IllegalArgumentException e) {
            found.problem(origin, new Refusal("damaged record (" + firstLine(e) + ")", "fetch the page again"));
            return true;
        }
        return false;
    }

    private static boolean isHttp(String address) {
        return address != null && (address.startsWith("http://") || address.startsWith("https://"));
    }

    private static boolean mayHoldArticle(MediaType type) {
        String whole = type.type() + "/" + type.subtype();
        return whole.startsWith("text/html")
                || whole.startsWith("application/xhtml")
                || whole.startsWith("application/pdf")
                || whole.startsWith("text/plain")
                || whole.startsWith("application/epub")
                || whole.startsWith("application/octet-stream");
    }

    private static void tell(
            InputStream body, MediaType type, WarcRecord entry, String address, String origin, Input input, Found found)
            throws IOException {
        // Of two captures of a page that does not tell when it was changed, the later holds the later text.
        Instant captured = captured(entry);
        Facts facts = Facts.builder()
                .url(address)
                .lastResort(day(captured), "the day the page was captured")
                .updated(captured)
                .build();
        String name = name(address)
                + (type.subtype().equals("html") ? ".html" : type.subtype().equals("plain") ? ".txt" : "");
        String charset = type.parameters().get("charset");
        found.inside(input.member(name, origin, facts, new Unclosed(body), charset));
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static @Nullable Instant captured(WarcRecord entry) {
        try {
            return entry.date();
        } catch (DateTimeException | IllegalArgumentException | NoSuchElementException e) {
            return null;
        }
    }

    /** The last part of an address that says something. */
    private static String name(String address) {
        String path = address.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream stream) {
            super(stream);
        }

        @Override
        public void close() {}
    }
}
