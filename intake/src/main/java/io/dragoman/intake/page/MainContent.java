package io.dragoman.intake.page;

import io.dragoman.intake.page.BoxNames.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article among the boxes of a page. Prose (sentences that are not mainly links) is weighed; from the box that
 * the page declares to hold the article, or from the body, the search goes down as long as one box holds nearly all of
 * the prose. What is left is read in order without furniture: boxes of telling names, lists of links, tables of data,
 * sections with a telling heading. Immutable and thread-safe.
 */
final class MainContent {

    /** Share of the prose below which a box can't stand for the box around it. */
    private static final double NEARLY_ALL = 0.9;
    /** The same where all else in the box around it looks like teasers. */
    private static final double MOST = 0.6;

    private static final double DECLARED = 0.3;
    private static final double ONLY_ARTICLE = 0.4;
    private static final double MAIN_ARTICLE = 0.75;
    private static final double LINKS_OF_TEASERS = 0.2;
    /** The same kind of box beside it with this share of the prose is another chapter. */
    private static final double CHAPTER = 0.1;

    private static final double TITLED = 0.2;
    /** A box of furniture that holds more of the page's prose than this was misnamed. */
    private static final double MISNAMED = 0.5;
    /** The same if it holds what is the head of the page. */
    private static final double LITTLE = 0.1;

    private final SectionOpeners openers;

    MainContent(SectionOpeners openers) {
        this.openers = openers;
    }

    /** The blocks of the article in a page's body, in order. */
    List<Block> of(Box body, @Nullable String title) {
        clear(body, body.whole);
        new Furnishings(openers, body.whole).condemn(body, title);
        int all = body.reweigh();
        Box start = start(body, all, title);
        List<Block> leads = new ArrayList<>();
        Box main = descend(start, leads);
        ContentReader reader = new ContentReader(openers, title);
        List<Block> blocks = reader.read(main);
        blocks.addAll(0, leads);
        return blocks;
    }

    private static void clear(Box box, int all) {
        for (Part part : box.parts) {
            if (part instanceof Box inner) {
                if (inner.verdict == Verdict.SELDOM
                        && (inner.whole > MISNAMED * all || (inner.whole > LITTLE * all && inner.holdsHeadOfPage()))) {
                    inner.cleared = true;
                }
                clear(inner, all);
            }
        }
    }

    private static Box start(Box body, int all, @Nullable String title) {
        List<Box> boxes = new ArrayList<>();
        body.addLivingTo(boxes);
        Box declared = largest(boxes.stream().filter(box -> box.declared).toList());
        if (declared != null && declared.prose >= DECLARED * all) {
            return declared;
        }
        List<Box> articles =
                boxes.stream().filter(box -> box.tag.equals("article")).toList();
        Box titled = titled(articles, title);
        if (titled != null && titled.prose >= TITLED * all) {
            return titled;
        }
        Box article = largest(articles);
        if (article != null && article.prose >= (articles.size() == 1 ? ONLY_ARTICLE : MAIN_ARTICLE) * all) {
            return article;
        }
        Box kept = largest(
                boxes.stream().filter(box -> box.verdict == Verdict.KEEP).toList());
        if (kept != null && kept.prose >= ONLY_ARTICLE * all) {
            return kept;
        }
        Box main = largest(boxes.stream().filter(box -> box.tag.equals("main")).toList());
        return main != null && main.prose >= ONLY_ARTICLE * all ? main : body;
    }

    /** Where each of several articles has its own heading of one level, as pages without an end have, that of the title. */
    private static @Nullable Box titled(List<Box> articles, @Nullable String title) {
        Box titled = null;
        int level = 0;
        for (Box article : articles) {
            Block heading = article.firstHeading();
            if (heading != null && heading.text().equalsIgnoreCase(title)) {
                titled = article;
                level = heading.level();
                break;
            }
        }
        int wanted = level;
        Box chosen = titled;
        boolean others = articles.stream()
                .filter(article -> article != chosen)
                .map(Box::firstHeading)
                .anyMatch(heading -> heading != null && heading.level() == wanted);
        return others ? titled : null;
    }

    private static @Nullable Box largest(List<Box> boxes) {
        Box largest = null;
        for (Box box : boxes) {
            if (largest == null || box.prose > largest.prose) {
                largest = box;
            }
        }
        return largest;
    }

    private static Box descend(Box start, List<Block> leads) {
        Box box = start;
        while (true) {
            Box next = largest(box.livingBoxes());
            if (next == null || next.prose < MOST * box.prose || next.parts.isEmpty()) {
                return box;
            }
            if (next.prose < NEARLY_ALL * box.prose && !othersAreTeasers(box, next)) {
                return box;
            }
            leads.addAll(leads(box, next));
            box = next;
        }
    }

    private static boolean othersAreTeasers(Box box, Box chosen) {
        int characters = 0;
        int linked = 0;
        for (Box other : box.livingBoxes()) {
            if (other != chosen) {
                if (other.tag.equals(chosen.tag)
                        && other.prose > CHAPTER * box.prose
                        && other.linked <= LINKS_OF_TEASERS * other.characters) {
                    return false;
                }
                characters += other.characters;
                linked += other.linked;
            }
        }
        return linked > LINKS_OF_TEASERS * characters;
    }

    /** Paragraphs directly before the chosen box: where the text is in two boxes, the first holds its lead. */
    private static List<Block> leads(Box box, Box chosen) {
        List<Block> leads = new ArrayList<>();
        for (Part part : box.parts) {
            if (part == chosen) {
                return leads;
            }
            if (part instanceof Box inner
                    && !inner.isSuspect()
                    && inner.tag.equals("p")
                    && inner.parts.size() == 1
                    && inner.parts.get(0) instanceof Block block
                    && block.isProse()) {
                leads.add(block);
            }
        }
        return leads;
    }
}
