package io.dragoman.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the glyphs of a page into lines in reading order. Where few lines cross an upright strip of the page and many
 * stand on either side of it, there are columns; lines that cross it (headings, a box over both columns) part the page
 * into bands, and in each band the left column is read before the right.
 */
final class PageLayout {

    /** A gap wider than this many times the size of the letters parts columns, or cells of a table. */
    private static final double GAP = 1.6;
    /** Of the size of letters: smaller gaps are within a word. */
    private static final double WORD_GAP = 0.17;

    private static final int LEAST_LINES = 4;
    private static final double MAX_CROSSING = 0.35;
    private static final int MAX_DEPTH = 6;

    private PageLayout() {}

    /** The lines of a page in reading order. */
    static List<Line> lines(List<Glyph> glyphs) {
        List<Line> lines = new ArrayList<>();
        order(pieces(glyphs), 0, lines);
        return lines;
    }

    /** Runs of glyphs on one baseline without a wide gap. */
    private static List<Line> pieces(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline).thenComparingDouble(Glyph::left));
        List<Line> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean ends = i == sorted.size()
                    || sorted.get(i).baseline() - sorted.get(i - 1).baseline()
                            > 0.3
                                    * Math.max(
                                            4,
                                            Math.min(
                                                    sorted.get(i).size(),
                                                    sorted.get(i - 1).size()));
            if (ends) {
                addRow(sorted.subList(from, i), pieces);
                from = i;
            }
        }
        return pieces;
    }

    private static void addRow(List<Glyph> row, List<Line> pieces) {
        List<Glyph> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparingDouble(Glyph::left));
        StringBuilder text = new StringBuilder();
        Glyph first = sorted.get(0);
        double right = first.left();
        double size = 0;
        for (Glyph glyph : sorted) {
            double gap = glyph.left() - right;
            double unit = Math.max(4, Math.max(size, glyph.size()));
            if (!text.isEmpty() && gap > GAP * unit) {
                addPiece(text, first.left(), right, first.baseline(), size, pieces);
                first = glyph;
                size = 0;
            } else if (!text.isEmpty() && gap > Math.max(WORD_GAP * unit, 0.5 * glyph.blank()) && !endsBlank(text)) {
                text.append(' ');
            }
            if (!(glyph.text().isBlank() && endsBlank(text))) {
                text.append(glyph.text());
            }
            right = Math.max(text.length() == glyph.text().length() ? glyph.right() : right, glyph.right());
            size = Math.max(size, glyph.size());
        }
        addPiece(text, first.left(), right, first.baseline(), size, pieces);
    }

    private static boolean endsBlank(StringBuilder text) {
        return text.isEmpty() || text.charAt(text.length() - 1) == ' ';
    }

    private static void addPiece(
            StringBuilder text, double left, double right, double baseline, double size, List<Line> pieces) {
        String words = text.toString().replace('\u00A0', ' ').strip();
        if (!words.isEmpty()) {
            pieces.add(new Line(words, left, right, baseline, size));
        }
        text.setLength(0);
    }

    private static void order(List<Line> pieces, int depth, List<Line> into) {
        double gutter = depth < MAX_DEPTH && pieces.size() >= 2 * LEAST_LINES ? gutter(pieces) : Double.NaN;
        if (Double.isNaN(gutter)) {
            rows(pieces, into);
            return;
        }
        List<Line> band = new ArrayList<>();
        for (Line piece : byPlace(pieces)) {
            if (piece.left() < gutter && piece.right() > gutter) {
                addBand(band, gutter, depth, into);
                into.add(piece);
                band = new ArrayList<>();
            } else {
                band.add(piece);
            }
        }
        addBand(band, gutter, depth, into);
    }

    private static void addBand(List<Line> band, double gutter, int depth, List<Line> into) {
        List<Line> left = band.stream().filter(piece -> piece.right() <= gutter).toList();
        List<Line> right = band.stream().filter(piece -> piece.left() >= gutter).toList();
        order(left, depth + 1, into);
        order(right, depth + 1, into);
    }

    private static List<Line> byPlace(List<Line> pieces) {
        return pieces.stream()
                .sorted(Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::left))
                .toList();
    }

    /** Without columns, pieces on one baseline are one line: the cells of a row, a number and its heading. */
    private static void rows(List<Line> pieces, List<Line> into) {
        Line row = null;
        for (Line piece : byPlace(pieces)) {
            if (row != null && Math.abs(piece.baseline() - row.baseline()) < 0.3 * Math.max(4, row.size())) {
                row = new Line(
                        row.text() + " " + piece.text(),
                        row.left(),
                        piece.right(),
                        row.baseline(),
                        Math.max(row.size(), piece.size()));
            } else {
                if (row != null) {
                    into.add(row);
                }
                row = piece;
            }
        }
        if (row != null) {
            into.add(row);
        }
    }

    /** The middle of the strip that parts columns; not a number if there is none. */
    private static double gutter(List<Line> pieces) {
        double left = pieces.stream().mapToDouble(Line::left).min().orElse(0);
        double right = pieces.stream().mapToDouble(Line::right).max().orElse(0);
        double best = Double.NaN;
        int fewest = Integer.MAX_VALUE;
        double bestRun = 0;
        double step = Math.max(1, (right - left) / 200);
        double runStart = Double.NaN;
        int runCrossing = -1;
        for (double x = left + 0.15 * (right - left); x <= left + 0.85 * (right - left); x += step) {
            int crossing = 0;
            int before = 0;
            int after = 0;
            for (Line piece : pieces) {
                if (piece.right() <= x) {
                    before++;
                } else if (piece.left() >= x) {
                    after++;
                } else {
                    crossing++;
                }
            }
            boolean parts = Math.min(before, after) >= LEAST_LINES && crossing <= MAX_CROSSING * pieces.size();
            if (!parts || crossing != runCrossing) {
                runStart = x;
                runCrossing = parts ? crossing : -1;
            }
            double run = x - runStart;
            if (parts && (crossing < fewest || (crossing == fewest && run > bestRun))) {
                fewest = crossing;
                bestRun = run;
                best = runStart + run / 2;
            }
        }
        return best;
    }
}
