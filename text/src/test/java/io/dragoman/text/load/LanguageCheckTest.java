package io.dragoman.text.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCheckTest {

    private final LanguageCheck check = LanguageCheck.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad expels Libyan envoy",
                "Die-hard rebels reject Kigali plan",
                "Macron, Merkel, Sánchez, Conte, Rutte, Löfven",
                "Saudi Arabia said it would send aid to Yemen.",
                "El Salvador y Honduras",
                "The newspaper Le Monde wrote of “la fin de la guerre”, and the ministry in Paris did not deny it.",
                "Пхеньян is how Russians write Pyongyang, the ministry said in a note to the embassy.",
                "1,500 troops; 30 tanks; 12 ships",
            })
    void letsEnglishAndShortNotesPass(String text) {
        assertThat(check.language(text)).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | Министр иностранных дел прибыл в Сеул",
                "uk | Міністр закордонних справ прибув до Києва",
                "ar | وصل وزير الخارجية إلى القاهرة",
                "fa | وزیر خارجه گفت که پیمان پابرجاست",
                "zh | 外交部长抵达首尔",
                "ja | 外務大臣はソウルに到着した",
                "ko | 외교부 장관이 서울에 도착했다",
                "el | Ο υπουργός έφτασε στην Αθήνα",
                "fr | Le ministre des Affaires étrangères est arrivé à Séoul pour une visite de trois jours dans le pays",
                "de | Der Minister ist am Dienstag in Seoul eingetroffen und hat mit dem Präsidenten über das Abkommen gesprochen",
                "es | El ministro llegó a la capital para una reunión con los representantes de las partes",
                "it | Il ministro è arrivato nella capitale per un incontro con il presidente della Repubblica",
                "pt | O ministro chegou à capital para uma reunião com os representantes das duas partes do acordo",
                "nl | De minister is dinsdag in Seoul aangekomen voor een bezoek van drie dagen aan het land",
                "tr | Bakan üç günlük bir ziyaret için Seul'e geldi ve daha sonra bu konuda bir açıklama yaptı",
                "pl | Minister przybył do Seulu z trzydniową wizytą i nie spotkał się z prezydentem, który jest na urlopie",
            })
    void turnsOtherLanguagesAway(String language, String text) {
        assertThat(check.language(text)).isEqualTo(language);
        assertThat(check.objection(text))
                .startsWith("not in English, seems to be")
                .endsWith("(needs-language: " + language + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = "Tasavallan kauppaneuvottelija saapunut Ateenaan ")
    void turnsAwayLongTextsOfUnknownLanguages(String words) {
        assertThat(check.objection(words.repeat(20))).isEqualTo("not in English");
    }
}
