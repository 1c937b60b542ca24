package io.dragoman.intake.mail;

import io.dragoman.text.load.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * Walks through a mail before it is taken apart: each part within another costs the library a buffer and a call within a
 * call, so what is nested too deep is refused beforehand.
 */
final class MailBounds {

    /** Limits that the library keeps by itself. */
    static final MimeConfig CONFIG = new MimeConfig.Builder()
            .setMaxHeaderCount(1_000)
            .setMaxHeaderLen(100_000)
            .setMaxLineLen(-1)
            .setMaxContentLen(-1)
            .build();

    private static final int MAX_PARTS = 500;
    private static final int MAX_DEPTH = 12;
    private static final String REMEDY = "save what it holds by itself";

    private MailBounds() {}

    static void check(byte[] mail) throws Refusal {
        MimeTokenStream tokens = new MimeTokenStream(CONFIG);
        tokens.parse(new ByteArrayInputStream(mail));
        int depth = 0;
        int parts = 0;
        try {
            for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
                switch (state) {
                    case T_START_MULTIPART, T_START_MESSAGE -> depth++;
                    case T_END_MULTIPART, T_END_MESSAGE -> depth--;
                    case T_START_BODYPART -> parts++;
                    default -> {}
                }
                if (depth > MAX_DEPTH) {
                    throw new Refusal("a mail of parts within parts, more than " + MAX_DEPTH + " deep", REMEDY);
                }
                if (parts > MAX_PARTS) {
                    throw new Refusal("a mail of more than " + MAX_PARTS + " parts", REMEDY);
                }
            }
        } catch (IOException | MimeException e) {
            throw new Refusal("a damaged mail (" + firstLine(e) + ")", "save its text by itself");
        }
    }

    static String firstLine(Throwable e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines().findFirst().orElse("");
    }
}
