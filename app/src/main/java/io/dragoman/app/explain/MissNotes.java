package io.dragoman.app.explain;

import io.dragoman.coding.event.Miss;
import io.dragoman.coding.event.Step;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts into words why words of a sentence gave no act. */
final class MissNotes {

    /** Frames named for one word; the rest is counted. */
    private static final int SHOWN_FRAMES = 3;

    private final StepNotes steps;

    MissNotes(StepNotes steps) {
        this.steps = steps;
    }

    /** Why a word gave nothing, nearest frame first. */
    record Note(Token word, List<String> reasons) {}

    /** One note for each word that has a frame, in order of the sentence. */
    List<Note> of(List<Miss> misses) {
        Map<Token, List<Miss>> byWord = new LinkedHashMap<>();
        for (Miss miss : misses) {
            if (!(miss instanceof Miss.NoFrame)) {
                byWord.computeIfAbsent(miss.word(), word -> new ArrayList<>()).add(miss);
            }
        }
        return byWord.entrySet().stream()
                .map(entry -> new Note(entry.getKey(), reasons(entry.getValue())))
                .toList();
    }

    /** Words that no frame begins with. */
    static List<Token> withoutFrame(List<Miss> misses) {
        return misses.stream()
                .filter(miss -> miss instanceof Miss.NoFrame)
                .map(Miss::word)
                .toList();
    }

    private List<String> reasons(List<Miss> misses) {
        List<Miss> near = misses.stream()
                .filter(miss -> !absent(miss))
                .sorted(Comparator.comparingInt(MissNotes::distance))
                .toList();
        List<String> reasons = new ArrayList<>();
        List<Miss> governors = near.stream()
                .filter(miss -> miss instanceof Miss.GovernsNothing)
                .toList();
        near = near.stream().filter(miss -> !governors.contains(miss)).toList();
        if (!governors.isEmpty()) {
            String others = governors.size() == 1 ? "" : " (nor by " + (governors.size() - 1) + " more)";
            reasons.add(reason(governors.get(0)) + others);
        }
        near.stream().limit(SHOWN_FRAMES).map(this::reason).distinct().forEach(reasons::add);
        if (near.size() > SHOWN_FRAMES) {
            int more = near.size() - SHOWN_FRAMES;
            reasons.add("and " + more + (more == 1 ? " more frame" : " more frames"));
        }
        List<String> phrases = misses.stream()
                .filter(MissNotes::absent)
                .map(miss -> String.join(" ", ((Miss.WordsMissing) miss).words()))
                .distinct()
                .toList();
        if (reasons.isEmpty() && !phrases.isEmpty()) {
            reasons.add("the lexicon has it only in " + StepNotes.some(phrases));
        }
        return reasons;
    }

    /** Whether no further word of a frame is in the sentence. */
    private static boolean absent(Miss miss) {
        return miss instanceof Miss.WordsMissing words
                && words.missing().size() == words.words().size() - 1;
    }

    private static int distance(Miss miss) {
        if (miss instanceof Miss.ConditionUnmet unmet) {
            return unmet.condition().words().isEmpty() ? 2 : 1;
        }
        return miss instanceof Miss.WordsMissing ? 3 : 0;
    }

    private String reason(Miss miss) {
        return miss.accept(new Reason());
    }

    /** The reason in one sentence. */
    private final class Reason implements Miss.Visitor<String> {

        @Override
        public String visit(Miss.NoFrame miss) {
            return "no frame in the lexicon";
        }

        @Override
        public String visit(Miss.WordsMissing miss) {
            String frame = ActorNotes.rule(miss.frame().at());
            String words = String.join(" ", miss.words());
            return miss.missing().isEmpty()
                    ? frame + ": the words of \"" + words + "\" do not hang together here"
                    : frame + ": \"" + words + "\" lacks \"" + String.join(" ", miss.missing()) + "\"";
        }

        @Override
        public String visit(Miss.ConditionUnmet miss) {
            String found = miss.condition().words().isEmpty()
                    ? "there is none"
                    : "it is " + ActNotes.quote(miss.condition().words());
            return ActorNotes.rule(miss.frame().at()) + " wants as "
                    + miss.condition().name() + " "
                    + StepNotes.some(miss.condition().accepted()) + "; " + found;
        }

        @Override
        public String visit(Miss.GovernsNothing miss) {
            return "governs no act here · " + ActorNotes.rule(miss.frame().at()) + " wants one as "
                    + String.join(", ", miss.frame().over());
        }

        @Override
        public String visit(Miss.NothingLeft miss) {
            List<Step> taken = miss.reading().steps();
            List<StepNotes.Row> rows = steps.of(miss.reading());
            StepNotes.Row last = rows.get(rows.size() - 1);
            String by = taken.size() > 1 ? "\"" + last.words() + "\": " + last.effect() : last.effect();
            return "an act by " + ActorNotes.rule(miss.reading().frame().at()) + ", but " + by;
        }

        @Override
        public String visit(Miss.Shadowed miss) {
            return "only names what \"" + miss.by().trigger().form() + "\" does";
        }
    }
}
