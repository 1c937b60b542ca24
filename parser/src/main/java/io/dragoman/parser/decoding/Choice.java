package io.dragoman.parser.decoding;

/** The best label of some, and how far it leads. Used again and again; one thread at a time. */
final class Choice {

    private int best;
    private float lead;

    int best() {
        return best;
    }

    float lead() {
        return lead;
    }

    /**
     * Takes the candidate with the highest score; of equal ones the first.
     *
     * @param candidates labels in the order in which they are tried
     */
    void among(int[] candidates, float[] scores) {
        int first = candidates[0];
        float high = scores[first];
        float next = Float.NEGATIVE_INFINITY;
        for (int i = 1; i < candidates.length; i++) {
            float score = scores[candidates[i]];
            if (score > high) {
                next = high;
                high = score;
                first = candidates[i];
            } else if (score > next) {
                next = score;
            }
        }
        best = first;
        lead = high - next;
    }
}
