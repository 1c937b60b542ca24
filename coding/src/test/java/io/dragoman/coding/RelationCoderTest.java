package io.dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.record.Category;
import io.dragoman.record.Span;
import io.dragoman.text.AnalyzedArticle;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationCoderTest {

    private static final String KNOWN = """
            Iran NNP = 2 SUBJECT
            arrested VBD arrest 0 ROOT
            Turkey NNP = 2 OBJECT
            """;

    /** No frame knows "arrestee". */
    private static final String UNKNOWN = """
            Iran NNP = 2 SUBJECT
            transferred VBD transfer 0 ROOT
            an DT = 4 DETERMINER
            arrestee NN = 2 OBJECT
            to TO = 2 PREPOSITION
            Turkey NNP = 5 PREPOSITION_OBJECT
            """;

    /** "Iran praised a plan to attack Turkey": Iran would do both. */
    private static final String WITHIN = """
            Iran NNP = 2 SUBJECT
            praised VBD praise 0 ROOT
            a DT = 4 DETERMINER
            plan NN = 2 OBJECT
            to TO = 6 AUXILIARY
            attack VB attack 4 NOUN_CLAUSE
            Turkey NNP = 6 OBJECT
            """;

    /** Nobody here acts in public. */
    private static final String EVERYDAY = """
            The DT = 2 DETERMINER
            waiter NN = 3 SUBJECT
            praised VBD praise 0 ROOT
            the DT = 5 DETERMINER
            cook NN = 3 OBJECT
            """;

    /** A bare role, and a thing that deals with him. */
    private static final String CHAPEL = """
            The DT = 2 DETERMINER
            bell NN = 3 SUBJECT
            praised VBD praise 0 ROOT
            the DT = 5 DETERMINER
            minister NN = 3 OBJECT
            """;

    /** What is sent is sent for a purpose. */
    private static final String PURPOSE = """
            Iran NNP = 2 SUBJECT
            attacked VBD attack 0 ROOT
            Israel NNP = 2 OBJECT
            to TO = 5 AUXILIARY
            expel VB expel 2 ADVERBIAL_CLAUSE
            Turkey NNP = 5 OBJECT
            """;

    /** What the verb asks for is no act of its own. */
    private static final String BROKEN = """
            Iran NNP = 2 SUBJECT
            reneged VBD renege 0 ROOT
            on IN = 2 PREPOSITION
            its PRP$ = 5 POSSESSIVE
            treaty NN = 3 PREPOSITION_OBJECT
            with IN = 5 PREPOSITION
            Turkey NNP = 6 PREPOSITION_OBJECT
            """;

    private static final String TOGETHER = """
            Iran NNP = 4 SUBJECT
            and CC = 1 COORDINATION
            Turkey NNP = 1 CONJUNCT
            met VBD meet 0 ROOT
            in IN = 4 PREPOSITION
            the DT = 7 DETERMINER
            garden NN = 5 PREPOSITION_OBJECT
            """;

    private final Lexicon lexicon = HandMade.lexicon();
    private final Coder coder = new Coder(lexicon, HandMade.MANIFEST);
    private final RelationCoder relations = new RelationCoder(lexicon, coder);

    @Test
    void codesByTheFrameThatFits() {
        List<RelationCoder.Relation> found = relations.code(HandMade.article(KNOWN), pair(KNOWN, "Iran", "Turkey"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).rule().id()).isEqualTo("arrest");
        assertThat(found.get(0).why()).isEmpty();
    }

    @Test
    void guessesFromTheWordsWhereNoFrameFits() {
        List<RelationCoder.Relation> found = relations.code(HandMade.article(UNKNOWN), pair(UNKNOWN, "Iran", "Turkey"));
        assertThat(found).hasSize(1);
        RelationCoder.Relation guess = found.get(0);
        assertThat(guess.category()).isEqualTo(Category.COERCE);
        assertThat(guess.rule().id()).isEqualTo("back-off");
        assertThat(guess.why()).containsExactly("arrestee");
        assertThat(guess.sourceCode()).isEqualTo("IRN");
        assertThat(guess.targetCode()).isEqualTo("TUR");
    }

    @Test
    void guessesOnlyIfItMay() {
        RelationCoder without = new RelationCoder(lexicon, coder, null);
        assertThat(without.code(HandMade.article(UNKNOWN), pair(UNKNOWN, "Iran", "Turkey")))
                .isEmpty();
    }

    @Test
    void guessesForAGivenPairOnly() {
        assertThat(relations.code(HandMade.article(UNKNOWN), null)).isEmpty();
    }

    @Test
    void leavesEverydayLifeAloneUnlessThePairIsGiven() {
        assertThat(relations.code(HandMade.article(EVERYDAY), null)).isEmpty();
        assertThat(relations.code(HandMade.article(EVERYDAY), pair(EVERYDAY, "waiter", "cook")))
                .hasSize(1);
    }

    @Test
    void leavesThingsAloneThatDealWithSomebodyOfNoCountry() {
        assertThat(relations.code(HandMade.article(CHAPEL), null)).isEmpty();
        assertThat(relations.code(HandMade.article(CHAPEL), pair(CHAPEL, "bell", "minister")))
                .hasSize(1);
    }

    @Test
    void doesNotTellAPurposeBesideTheFact() {
        assertThat(relations.code(HandMade.article(PURPOSE), null))
                .extracting(RelationCoder.Relation::category)
                .containsExactly(Category.ASSAULT);
    }

    @Test
    void tellsTheWordThatAVerbAsksForOnlyOnce() {
        assertThat(relations.code(HandMade.article(BROKEN), null))
                .extracting(RelationCoder.Relation::category)
                .containsExactly(Category.REJECT);
    }

    @Test
    void takesTwoWhoActTogetherForEachOthersTarget() {
        List<RelationCoder.Relation> found = relations.code(HandMade.article(TOGETHER), null);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).source()).containsExactly(span(TOGETHER, "Iran"));
        assertThat(found.get(0).target()).containsExactly(span(TOGETHER, "Turkey"));
    }

    @Test
    void findsWhatAStateDoes() {
        assertThat(relations.code(HandMade.article(KNOWN), null)).hasSize(1);
    }

    @Test
    void putsAnActWithinAnotherBehindIt() {
        AnalyzedArticle article = HandMade.article(WITHIN);
        assertThat(relations.candidates(article, pair(WITHIN, "Iran", "Turkey")))
                .extracting(candidate -> candidate.relation().category())
                .startsWith(Category.SUPPORT);
    }

    private static RelationCoder.Pair pair(String notation, String source, String target) {
        return new RelationCoder.Pair(List.of(span(notation, source)), List.of(span(notation, target)));
    }

    private static Span span(String notation, String word) {
        String text = HandMade.article(notation).article().text().string();
        int at = text.indexOf(word);
        return new Span(at, at + word.length());
    }
}
