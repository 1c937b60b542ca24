package io.dragoman.parser.decoding;

/**
 * What a label of the tree builder says to do.
 *
 * @param arc which word becomes the head
 * @param step what happens to the top of the stack
 * @param relation label of the arc, empty for none
 */
record Transition(Arc arc, Step step, String relation) {

    /** Which word becomes the head. */
    enum Arc {
        NONE,
        /** The next word becomes the head of the top. */
        TO_TOP,
        /** The top becomes the head of the next word. */
        TO_INPUT
    }

    /** What happens to the stack. */
    enum Step {
        /** The next word goes on it. */
        SHIFT,
        /** The top goes off it for good. */
        REDUCE,
        /** The top goes aside until the next word goes on. */
        PASS
    }

    /** Reads a label: arc, step and relation with a low line between. */
    static Transition of(String label) {
        int first = label.indexOf('_');
        int last = label.lastIndexOf('_');
        Arc arc = switch (label.substring(0, first)) {
            case "L" -> Arc.TO_TOP;
            case "R" -> Arc.TO_INPUT;
            default -> Arc.NONE;
        };
        String list = label.substring(first + 1, last);
        return new Transition(arc, step(arc, list), label.substring(last + 1));
    }

    /** An arc to the top leaves it where it was or takes it off; one to the next word never takes the top off. */
    private static Step step(Arc arc, String list) {
        return switch (list) {
            case "S" -> arc == Arc.TO_TOP ? Step.PASS : Step.SHIFT;
            case "R" -> arc == Arc.TO_INPUT ? Step.PASS : Step.REDUCE;
            default -> Step.PASS;
        };
    }
}
