package io.dragoman.digest.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypefacesTest {
    private static final MachineFonts NONE = new MachineFonts(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Latin with Þ ő ş ạ",
                "Сергей Лавров, Київ",
                "Κυριάκος Μητσοτάκης",
                "Նիկոլ Փաշինյան",
                "სალომე ზურაბიშვილი",
                "بن سلمان آل سعود",
                "בנימין נתניהו",
                "नरेन्द्र मोदी",
                "শেখ হাসিনা",
                "ประยุทธ์ จันทร์โอชา",
                "ዐቢይ አሕመድ",
                "문재인 정의용",
                "习近平 李克强",
                "蔡英文 賴清德",
                "岸田文雄 アベ ひろ"
            })
    void needNoFontOfTheMachine(String text) {
        assertThat(Typefaces.of(text, NONE).lacking()).isEmpty();
    }

    @Test
    void takeOnlyWhatTheTextNeeds() {
        assertThat(Typefaces.of("Лавров", NONE).families()).isEqualTo("'Kurinto Sans'");
        assertThat(Typefaces.of("문재인", NONE).families()).isEqualTo("'Kurinto Sans', 'Noto Sans KR'");
    }

    @Test
    void aScriptWithoutFontIsToldInOneLine() {
        assertThat(Typefaces.of("ហ៊ុន សែន", NONE).complaints())
                .singleElement()
                .satisfies(complaint -> assertThat(complaint)
                        .contains("Khmer", "install", "Noto Sans Khmer")
                        .doesNotContain("\n"));
    }

    @Test
    void whatIsNoWoffIsRefused() {
        assertThatThrownBy(() -> Woff.unpack(new byte[100])).isInstanceOf(IllegalArgumentException.class);
    }
}
