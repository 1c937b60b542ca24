package io.dragoman.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.dragoman.web.http.Answer;
import java.util.Map;

/** Prints pages by their templates, which were compiled with the program. Thread-safe. */
public final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    Answer page(String template, Chrome chrome, Object page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template + ".jte", Map.of("chrome", chrome, "page", page), output);
        return Answer.html(output.toByteArray());
    }
}
