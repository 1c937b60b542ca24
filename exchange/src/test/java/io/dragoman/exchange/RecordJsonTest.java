package io.dragoman.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.record.ArticleRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordJsonTest {
    private final RecordJson json = new RecordJson();

    @Test
    void printsTheGoldenForm() throws IOException {
        assertThat(json.pretty(FullRecord.full()) + "\n").isEqualTo(golden("full-record.json"));
    }

    @Test
    void readsBackWhatItPrints() {
        for (ArticleRecord article : List.of(FullRecord.full(), FullRecord.empty())) {
            assertThat(json.read(json.line(article))).isEqualTo(article);
            assertThat(json.read(json.pretty(article))).isEqualTo(article);
        }
    }

    @Test
    void theFullRecordFillsEveryKind() {
        assertThat(FullRecord.full().items().stream().map(Object::getClass).distinct())
                .hasSize(11);
    }

    @Test
    void leavesTheTextOutWhereAsked() {
        String line = json.withoutText().line(FullRecord.full());
        assertThat(line).doesNotContain("\"text\":\"Share this page\\n");
        assertThat(json.read(line).text()).isEmpty();
        assertThat(json.read(line).events()).isEqualTo(FullRecord.full().events());
    }

    @Test
    void printsAnArrayOfAnyLength() throws IOException {
        assertThat(array(List.of())).isEqualTo("[]\n");
        for (int size = 1; size <= 3; size++) {
            List<ArticleRecord> records = java.util.Collections.nCopies(size, FullRecord.full());
            assertThat(json.readAll(new StringReader(array(records)))).isEqualTo(records);
        }
    }

    @Test
    void printsOneRecordALine() throws IOException {
        StringWriter out = new StringWriter();
        try (RecordWriter writer = json.lines(out)) {
            writer.write(FullRecord.full());
            writer.write(FullRecord.empty());
        }
        assertThat(out.toString().lines()).hasSize(2);
        assertThat(json.readAll(new StringReader(out.toString())))
                .containsExactly(FullRecord.full(), FullRecord.empty());
    }

    @Test
    void readsASingleObjectAsAListOfOne() {
        assertThat(json.readAll(new StringReader(json.pretty(FullRecord.full()))))
                .containsExactly(FullRecord.full());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021-03-23", "2020-12", "2013", "2021-Q2", "2021-03-23/2021-03-25", "../2020-01-01", "../.."})
    void readsEveryFormOfDate(String iso) {
        String form = "{'id':'t1','iso':'" + iso + "','precision':'range','basis':'explicit','evidence':[]}";
        ArticleRecord article = json.read(with("times", form));
        assertThat(article.times().get(0).date().iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            times  | {'id':'t','iso':'soon','precision':'day','basis':'explicit'}      | /times/0/iso: not a date
            times  | {'id':'t','iso':'2021-02-30','precision':'day','basis':'context'} | /times/0/iso: not a date
            times  | {'id':'t','iso':'2021','precision':'exact','basis':'explicit'}    | /times/0/precision: 'exact' is none of day, month
            places | {'name':'Oslo','type':'city'}                                     | /places/0/id: missing
            places | 7                                                                 | /places/0: not a JSON object
            places | {'id':7,'name':'Oslo','type':'city'}                              | /places/0/id: not a string
            places | {'id':'p','name':'O','type':'city','evidence':[{'text':'','start':3,'end':1}]} | /places/0/evidence/0: start 3 and end 1
            """)
    void saysWhereJsonIsNoRecord(String kind, String item, String message) {
        assertThatThrownBy(() -> json.read(with(kind, item)))
                .isInstanceOf(RecordFormatException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void saysWhereTextIsNoJson() {
        assertThatThrownBy(() -> json.read("{\n  \"id\": }"))
                .isInstanceOf(RecordFormatException.class)
                .hasMessageStartingWith("2:9: not JSON");
        assertThatThrownBy(() -> json.readAll(new StringReader(json.line(FullRecord.empty()) + "\n{\"id\"")))
                .isInstanceOf(RecordFormatException.class)
                .hasMessageContaining("not JSON");
        assertThatThrownBy(() -> json.read("")).isInstanceOf(RecordFormatException.class);
    }

    private String with(String kind, String item) {
        String empty = json.line(FullRecord.empty());
        return empty.replace("\"" + kind + "\":[]", "\"" + kind + "\":[" + item.replace('\'', '"') + "]");
    }

    private String array(List<ArticleRecord> records) throws IOException {
        StringWriter out = new StringWriter();
        try (RecordWriter writer = json.array(out)) {
            for (ArticleRecord article : records) {
                writer.write(article);
            }
        }
        return out.toString();
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(RecordJsonTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
