package io.dragoman.intake.fetch;

import io.dragoman.intake.bounds.Counted;
import io.dragoman.intake.bounds.Unpacked;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;

/** Reads the body of an answer, unpacks it, and stops where it is too large. */
final class BodyReader {

    private final int maxBytes;

    BodyReader(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    byte[] read(ClassicHttpResponse response) throws IOException, FetchException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        if (entity.getContentLength() > maxBytes) {
            throw tooLarge();
        }
        Header[] encodings = response.getHeaders("Content-Encoding");
        String encoding =
                encodings.length == 0 ? "" : encodings[0].getValue().strip().toLowerCase(Locale.ROOT);
        InputStream content = entity.getContent();
        byte[] bytes;
        if (encoding.isEmpty() || encoding.equals("identity")) {
            bytes = content.readNBytes(maxBytes + 1);
        } else if (encodings.length == 1 && (encoding.equals("gzip") || encoding.equals("x-gzip"))) {
            bytes = unpacked(content);
        } else {
            throw FetchException.refused("packed in a way not asked for (" + encoding + ")", "open it in a browser");
        }
        if (bytes.length > maxBytes) {
            throw tooLarge();
        }
        return bytes;
    }

    private byte[] unpacked(InputStream content) throws IOException, FetchException {
        Counted packed = new Counted(content);
        try {
            byte[] bytes = new Unpacked(packed, new GZIPInputStream(packed)).readNBytes(maxBytes + 1);
            // The connection can be used again only if its end has been seen.
            if (bytes.length <= maxBytes && content.read() >= 0) {
                throw FetchException.later("damaged on the way (more than was packed)", null);
            }
            return bytes;
        } catch (ZipException | EOFException e) {
            throw FetchException.later("damaged on the way (" + e.getMessage() + ")", null);
        }
    }

    private FetchException tooLarge() {
        String most = maxBytes >= 1_000_000 ? maxBytes / 1_000_000 + " MB" : maxBytes + " bytes";
        return FetchException.refused("an answer of more than " + most, "leave it out");
    }
}
