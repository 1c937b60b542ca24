package io.dragoman.web;

import io.dragoman.web.http.Problem;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bodies of requests, read no further than a limit, whatever length they claim or leave untold. */
final class Bodies {

    private Bodies() {}

    /** A body as text; throws {@link Problem} where it is longer than a limit in bytes, or no UTF-8. */
    static String text(Context context, long limit) throws IOException {
        if (context.req().getContentLengthLong() > limit) {
            throw tooLarge(limit);
        }
        try (InputStream in = context.req().getInputStream()) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
            if (bytes.length > limit) {
                throw tooLarge(limit);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.badRequest("the body is not UTF-8");
        }
    }

    static Problem tooLarge(long limit) {
        return new Problem(413, "Too large", "a request may have " + (limit >> 20) + " MB at most; split the article");
    }
}
