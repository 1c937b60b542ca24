package io.dragoman.coding.agreement;

import io.dragoman.coding.lexicon.Frame;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.record.Actor;
import io.dragoman.record.Agreement;
import io.dragoman.record.Category;
import io.dragoman.record.Event;
import io.dragoman.record.Evidence;
import io.dragoman.record.Modality;
import io.dragoman.record.StepKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Acts between states that an article tells of as steps of their agreements, without a verb that has both sides ("nor was
 * there a signature under the accord", "the truce took effect in May"): papers signed and truces agreed. A step is an
 * event of its own if no event tells the same. Immutable and thread-safe.
 */
public final class LedgerActs {

    /** Ids of the frames for the same acts told by verbs. */
    private static final String SIGNING = "sign-treaty";

    private static final String TRUCE = "ceasefire";

    private static final String CEASEFIRE_KIND = "ceasefire";

    private static final Set<Category> LIKE_SIGNING = Set.of(Category.SUPPORT, Category.COOPERATE, Category.AGREE);
    private static final Set<Category> LIKE_TRUCE =
            Set.of(Category.RETREAT, Category.CONCEDE, Category.SUPPORT, Category.AGREE);
    private static final Set<StepKind> TRUCE_STEPS =
            Set.of(StepKind.AGREED, StepKind.SIGNED, StepKind.ENTERED_INTO_FORCE);

    private final Ontology ontology;
    private final @Nullable Frame signing;
    private final @Nullable Frame truce;

    public LedgerActs(Lexicon lexicon) {
        this.ontology = lexicon.ontology();
        this.signing = frame(lexicon, SIGNING);
        this.truce = frame(lexicon, TRUCE);
    }

    /** Null where a lexicon of the user's own has no such frame. */
    private static @Nullable Frame frame(Lexicon lexicon, String id) {
        return lexicon.frames().stream()
                .filter(frame -> frame.at().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /**
     * The acts that only the steps tell, in the order of the agreements; their ids go on from those of the events.
     *
     * @param actors of the same article
     * @param sentences gives the sentence in which some words of the article stand
     */
    public List<Event> of(
            List<Agreement> agreements,
            List<Event> events,
            List<Actor> actors,
            Function<Evidence, Evidence> sentences) {
        Map<String, String> states = actors.stream()
                .filter(actor -> actor.country() != null)
                .collect(Collectors.toMap(Actor::id, LedgerActs::country));
        List<Event> told = new ArrayList<>(events);
        for (Agreement agreement : agreements) {
            for (Agreement.Step step : agreement.steps()) {
                boolean ceasefire = CEASEFIRE_KIND.equals(agreement.kind());
                boolean fits = ceasefire ? TRUCE_STEPS.contains(step.step()) : step.step() == StepKind.SIGNED;
                Frame frame = ceasefire ? truce : signing;
                Evidence proof = step.proof();
                if (!fits || frame == null || proof == null || step.modality() == Modality.HYPOTHETICAL) {
                    continue;
                }
                Set<String> sides = states(agreement.parties(), states);
                Set<Category> like = ceasefire ? LIKE_TRUCE : LIKE_SIGNING;
                if (sides.size() > 1 && told.stream().noneMatch(event -> tells(event, like, sides, step, states))) {
                    told.add(event("e" + (told.size() + 1), agreement, step, frame, proof, sentences.apply(proof)));
                }
            }
        }
        return List.copyOf(told.subList(events.size(), told.size()));
    }

    private static String country(Actor actor) {
        String country = actor.country();
        return country == null ? actor.id() : country;
    }

    private static Set<String> states(List<String> ids, Map<String, String> states) {
        return ids.stream().map(id -> states.getOrDefault(id, id)).collect(Collectors.toSet());
    }

    /** Whether an event tells of the same: in the same sentence with one of the sides, or on the same date with two. */
    private static boolean tells(
            Event event, Set<Category> like, Set<String> sides, Agreement.Step step, Map<String, String> states) {
        if (event.category() == null || !like.contains(event.category())) {
            return false;
        }
        Set<String> shared = new HashSet<>(states(event.source(), states));
        shared.addAll(states(event.target(), states));
        shared.retainAll(sides);
        Evidence proof = step.proof();
        boolean same = proof != null
                && event.evidence().stream()
                        .anyMatch(evidence -> evidence.span().overlaps(proof.span()));
        return (same && !shared.isEmpty())
                || (shared.size() > 1 && step.date() != null && step.date().equals(event.date()));
    }

    private Event event(
            String id, Agreement agreement, Agreement.Step step, Frame frame, Evidence proof, Evidence sentence) {
        String cameo = frame.code();
        Ontology.CameoCode code = cameo == null ? null : ontology.code(cameo);
        return new Event(
                id,
                code == null ? null : code.category(),
                code == null ? null : code.mode(),
                cameo,
                code == null ? List.of() : code.contexts(),
                code == null ? null : code.goldstein(),
                code == null ? null : ontology.ploverScore(code.category(), code.mode()),
                agreement.parties().subList(0, 1),
                agreement.parties().subList(1, agreement.parties().size()),
                true,
                step.date(),
                null,
                step.modality(),
                step.statedBy(),
                proof,
                frame.at(),
                List.of(),
                List.of(sentence));
    }
}
