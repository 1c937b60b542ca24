package io.dragoman.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.dragoman.record.ArticleRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {
    private final RecordJson json = new RecordJson();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RecordJson.schema(), InputFormat.JSON);

    @Test
    void describesWhatIsPrinted() {
        for (ArticleRecord article : List.of(FullRecord.full(), FullRecord.empty())) {
            assertThat(errors(json.line(article))).isEmpty();
            assertThat(errors(json.withoutText().line(article))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest", "document", "rule", "trigger", "amount", "proof", "precedent", "sum"})
    void refusesAnUndefinedFieldInAnyObject(String object) {
        String line = json.line(FullRecord.full());
        String changed = line.replaceFirst("\"" + object + "\":\\{", "\"" + object + "\":{\"undefined\":1,");
        assertThat(changed).isNotEqualTo(line);
        assertThat(errors(changed)).anyMatch(error -> error.contains("undefined"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actors",
                "events",
                "statements",
                "agreements",
                "meetings",
                "calendar",
                "figures",
                "relations",
                "times",
                "places",
                "coreference",
                "marks",
                "offices",
                "provisions",
                "money",
                "steps",
                "governors",
                "evidence"
            })
    void refusesAnUndefinedFieldInAnyList(String list) {
        String line = json.line(FullRecord.full());
        String changed = line.replaceFirst("\"" + list + "\":\\[\\{", "\"" + list + "\":[{\"undefined\":1,");
        assertThat(changed).isNotEqualTo(line);
        assertThat(errors(changed)).anyMatch(error -> error.contains("undefined"));
    }

    @Test
    void refusesAnUndefinedFieldAtTheTop() {
        assertThat(errors("{\"undefined\":1," + json.line(FullRecord.full()).substring(1)))
                .anyMatch(error -> error.contains("undefined"));
    }

    @Test
    void refusesAWordThatIsNoCategoryAndADateWithoutPrecision() {
        String line = json.line(FullRecord.full());
        assertThat(errors(line.replace("\"CONSULT\"", "\"YIELD\""))).isNotEmpty();
        assertThat(errors(line.replaceFirst("\"date_precision\":\"day\",", ""))).isNotEmpty();
        assertThat(errors(line.replaceFirst("\"2023-05-04\"", "\"4 May\""))).isNotEmpty();
    }

    /** A field that the full record never prints is a field that these tests do not see. */
    @Test
    void everyFieldOfTheSchemaIsPrintedByTheFullRecord() {
        JsonMapper mapper = JsonMapper.builder().build();
        JsonNode printed = mapper.readTree(json.line(FullRecord.full()));
        JsonNode definitions = mapper.readTree(RecordJson.schema());
        for (JsonNode properties : definitions.findValues("properties")) {
            for (String field : properties.propertyNames()) {
                assertThat(printed.findValue(field)).as(field).isNotNull();
            }
        }
    }

    private List<String> errors(String record) {
        return schema.validate(record, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
