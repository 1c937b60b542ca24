package io.dragoman.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainJsonTest {

    @Test
    void keepsTheOrderOfKeys() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("text", "„Ja“\n\"");
        object.put("spans", List.of(List.of(0, 4)));
        object.put("score", -0.5);
        assertThat(PlainJson.pretty(object)).isEqualTo("""
                {
                  "text": "„Ja“\\n\\"",
                  "spans": [ [ 0, 4 ] ],
                  "score": -0.5
                }""");
    }
}
