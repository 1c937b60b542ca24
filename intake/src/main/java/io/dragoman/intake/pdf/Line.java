package io.dragoman.intake.pdf;

/**
 * A line of a column, or a piece of one. Lengths are in points, the origin is the page's upper left corner.
 *
 * @param left where it begins
 * @param right where it ends
 * @param baseline its distance from the top
 * @param size of its largest letters
 */
record Line(String text, double left, double right, double baseline, double size) {

    double width() {
        return right - left;
    }

    boolean endsSentence() {
        String bare = text.replaceAll("[”\"’')\\]]{1,3}$", "");
        return !bare.isEmpty() && ".!?:".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }
}
