package io.dragoman.coding.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.coding.HandMade;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.text.AnalyzedArticle;
import io.dragoman.text.ArticleText;
import io.dragoman.text.GoldenFiles;
import io.dragoman.text.GoldenFiles.Golden;
import io.dragoman.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is named in hand-made sentences, and who that is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MentionsGoldenTest {

    private final Lexicon lexicon = HandMade.lexicon();
    private final MentionFinder finder = new MentionFinder(lexicon, new NameTrie(lexicon));

    static List<Golden> cases() {
        return GoldenFiles.in("mentions");
    }

    /** Input: an article. Expected: a mention a line: its form and words, and the actors it stands for. */
    @ParameterizedTest
    @MethodSource("cases")
    void findsWhoIsNamed(Golden golden) {
        assertThat(lines(HandMade.article(golden.input()))).isEqualTo(golden.expected());
    }

    private String lines(AnalyzedArticle analyzed) {
        ArticleText text = analyzed.article().text();
        Cast cast = new Cast(
                lexicon,
                new OfficeHolders(lexicon),
                text,
                analyzed.article().document().published(),
                Overview.NONE);
        List<String> lines = new ArrayList<>();
        for (Sentence sentence : analyzed.sentences()) {
            SentenceCast actors = new SentenceCast(sentence, finder.find(sentence), cast);
            for (Mention mention : actors.mentions()) {
                lines.add(mention.form() + " " + text.slice(actors.spanOf(mention))
                        + (mention.former() ? " former" : "")
                        + (mention.plural() ? " plural" : "")
                        + " -> " + names(actors.participants(mention)) + "\n");
            }
        }
        return String.join("", lines);
    }

    private static String names(List<Participant> participants) {
        return participants.isEmpty()
                ? "nobody"
                : participants.stream().map(Participant::toString).collect(Collectors.joining(" + "));
    }
}
