package io.dragoman.intake.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Condemns boxes that have no telling name by what is in them (a notice of rights, the answers of readers) and by the
 * heading before them ("Comments (12)", "Related stories"). Immutable.
 */
final class Furnishings {

    private static final Pattern COMMENTS = Pattern.compile(
            "(?i)(?:\\d{1,5} )?(?:reader |latest |all )?(?:comments?|responses|replies|discussion)(?: \\(?\\d{1,5}\\)?)?:?");
    private static final List<Pattern> WALL = List.of(
            Pattern.compile("(?i)\\b(?:we and )?our (?:\\d{1,4} )?(?:advertising )?partners\\b"),
            Pattern.compile("(?i)\\blegitimate interests?\\b"),
            Pattern.compile("(?i)\\bon (?:a|your) device\\b"),
            Pattern.compile("(?i)\\bcookies?\\b"),
            Pattern.compile("(?i)\\byour (?:consent|permission|choices|preferences|agreement)\\b"),
            Pattern.compile("(?i)\\bpersonali[sz]ed|advertisements? that|advertising\\b"),
            Pattern.compile("(?i)\\bpersonal data\\b"),
            Pattern.compile("(?i)\\b(?:withdraw|object|change your mind) .{0,40}at any time|you may object\\b"));
    private static final int ENOUGH_OF_WALL = 4;
    private static final int MAX_WALL = 5_000;
    private static final int ANSWERS = 2;
    private static final double SMALL = 0.25;
    private static final double HALF = 0.5;

    private final SectionOpeners openers;
    private final int all;

    /** @param all weight of the page's prose */
    Furnishings(SectionOpeners openers, int all) {
        this.openers = openers;
        this.all = all;
    }

    /** Condemns what is furniture below a box. */
    void condemn(Box box, @Nullable String title) {
        condemn(box);
        if (title != null) {
            condemnWalls(box, title);
        }
    }

    /** A wall asks for permission in so many ways that its text may be longer than the article's. */
    private void condemnWalls(Box box, String title) {
        for (Part part : box.parts) {
            if (part instanceof Box inner && inner.walls > 0 && !inner.isSuspect()) {
                String text = inner.characters <= MAX_WALL ? inner.text() : "";
                if (WALL.stream().filter(phrase -> phrase.matcher(text).find()).count() >= ENOUGH_OF_WALL
                        && !text.contains(title)) {
                    inner.condemned = true;
                } else if (inner.characters > MAX_WALL) {
                    condemnWalls(inner, title);
                }
            }
        }
    }

    private void condemn(Box box) {
        int passed = 0;
        boolean comments = false;
        for (Part part : box.parts) {
            if (!(part instanceof Box inner)) {
                continue;
            }
            Block heading = heading(inner);
            if (heading != null) {
                boolean opens = openers.opens(heading.text());
                boolean closes = passed > 0 && heading.level() <= passed;
                passed = opens ? heading.level() : closes ? 0 : passed;
                comments = opens && COMMENTS.matcher(heading.text()).matches();
            } else if (passed > 0 && (comments || inner.whole < HALF * all)) {
                inner.condemned = true;
            }
            if (!inner.condemned && (holdsRights(inner) || isThread(inner))) {
                inner.condemned = true;
            }
            if (!inner.condemned) {
                condemn(inner);
            }
        }
    }

    /** The heading that a box is nothing else than; null if it is something else. */
    private static @Nullable Block heading(Box box) {
        Box at = box;
        while (at.parts.size() == 1) {
            if (at.parts.get(0) instanceof Block block) {
                return block.kind() == Block.Kind.HEADING ? block : null;
            }
            at = (Box) at.parts.get(0);
        }
        return null;
    }

    private boolean holdsRights(Box box) {
        return box.whole < SMALL * all && !box.tag.equals("p") && box.rights > 0 && !box.holdsHeadOfPage();
    }

    /** Readers can answer to each other: the innermost box with several such links. */
    private static boolean isThread(Box box) {
        if (box.answers < ANSWERS) {
            return false;
        }
        for (Part part : box.parts) {
            if (part instanceof Box inner && inner.answers >= ANSWERS) {
                return false;
            }
        }
        return true;
    }
}
