package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.Category;
import io.dragoman.record.Modality;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who goes on doing what he was just told to do: "Norway punished Chad on Monday. <u>Travel bans were imposed</u> on nine
 * officials." Measures and aid told by a passive without a doer are those of the last one who took measures or gave aid in
 * the same paragraph, if they fall on the same state or on people of whom no state is told. Belongs to one article.
 */
public final class StandingDoers {

    /** Acts that go on in the next sentence, by what kind of going on they are. */
    private static final Map<Category, String> LASTING =
            Map.of(Category.SANCTION, "measures", Category.COERCE, "measures", Category.AID, "help");

    private static final int REACH = 2;

    private record Told(EventCoder.Cast cast, String kind, Sentence sentence) {}

    private final Lexicon lexicon;
    private @Nullable Told last;

    public StandingDoers(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The outcome with the doer that the sentences before tell; the same if it has one or they tell of nobody. */
    public EventCoder.Outcome of(SentenceCast actors, EventCoder.Outcome outcome) {
        EventCoder.Cast cast = outcome.cast();
        EventCoder.Cast known = cast == null ? continued(actors, outcome.reading()) : cast;
        if (known != null) {
            remember(actors.sentence(), known);
        }
        return cast == null && known != null ? new EventCoder.Outcome(outcome.reading(), known, null) : outcome;
    }

    private void remember(Sentence sentence, EventCoder.Cast cast) {
        String kind = isReal(cast.reading()) ? kind(cast.reading()) : null;
        boolean ofStates = cast.source().size() == 1 && cast.source().get(0).isOfState();
        if (kind != null && ofStates && !cast.target().isEmpty()) {
            last = new Told(cast, kind, sentence);
        }
    }

    private EventCoder.@Nullable Cast continued(SentenceCast actors, Reading reading) {
        Told before = last;
        if (before == null || !isReal(reading) || !isPassive(actors.sentence(), reading)) {
            return null;
        }
        Sentence sentence = actors.sentence();
        boolean near = sentence.paragraph() == before.sentence().paragraph()
                && sentence.index() - before.sentence().index() <= REACH
                && sentence.index() != before.sentence().index();
        if (!near || !before.kind().equals(kind(reading)) || reading.target().isEmpty()) {
            return null;
        }
        List<Participant> to = new ArrayList<>(actors.find(reading.target()).participants());
        List<Participant> then = before.cast().target();
        List<Participant> source = before.cast().source();
        boolean same = to.stream().allMatch(each -> each.country() != null && isOneOf(then, each));
        boolean ofNobody = to.stream().allMatch(each -> each.country() == null && each.entry() == null);
        if (!(same || ofNobody)) {
            return null;
        }
        List<Participant> target = to.isEmpty() || ofNobody ? then : to;
        return new EventCoder.Cast(reading, source, target, false);
    }

    private static boolean isOneOf(List<Participant> participants, Participant one) {
        return participants.stream()
                .anyMatch(each -> one.country() != null && one.country().equals(each.country()));
    }

    private static boolean isReal(Reading reading) {
        return reading.modality() == Modality.HAPPENED || reading.modality() == Modality.ONGOING;
    }

    /** A passive that is a clause of its own, no participle beside its noun. */
    private static boolean isPassive(Sentence sentence, Reading reading) {
        Token top = reading.top();
        return reading.source().isEmpty()
                && top.tag().equals("VBN")
                && sentence.child(top, Role.PASSIVE_AUXILIARY) != null;
    }

    private @Nullable String kind(Reading reading) {
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        return code == null ? null : LASTING.get(code.category());
    }
}
