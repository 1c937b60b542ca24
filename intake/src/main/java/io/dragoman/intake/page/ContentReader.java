package io.dragoman.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of the box that holds the article, in order, without what is not of it. Used once. */
final class ContentReader {

    /** Cells of a table with fewer characters on average hold data, not text. */
    private static final int CELL = 60;

    private static final int SHORT = 60;
    private static final int BESIDE_LINKS = 40;

    private final SectionOpeners openers;
    private final @Nullable String title;
    private final List<Block> blocks = new ArrayList<>();
    /** The box until whose end, or until a heading as high, everything is passed over. */
    private @Nullable Box passedOver;

    private int passedLevel;

    ContentReader(SectionOpeners openers, @Nullable String title) {
        this.openers = openers;
        this.title = title;
    }

    List<Block> read(Box main) {
        readBox(main);
        int end = blocks.size();
        while (end > 0 && blocks.get(end - 1).kind() == Block.Kind.HEADING) {
            end--;
        }
        return new ArrayList<>(blocks.subList(0, end));
    }

    private void readBox(Box box) {
        for (Part part : box.parts) {
            if (part instanceof Block block) {
                readBlock(block, box);
            } else if (part instanceof Box inner && !inner.isSuspect() && !isListOfLinks(inner) && !isData(inner)) {
                readBox(inner);
            }
        }
        if (passedOver == box) {
            passedOver = null;
        }
    }

    private void readBlock(Block block, Box box) {
        boolean heading = block.kind() == Block.Kind.HEADING;
        if (heading && passedOver != null && block.level() <= passedLevel) {
            passedOver = null;
        }
        if (passedOver != null) {
            return;
        }
        if (isOpener(block)) {
            passedOver = section(box);
            passedLevel = heading ? block.level() : 6;
            return;
        }
        if (isTitle(block) || isFurniture(block)) {
            return;
        }
        blocks.add(block);
    }

    /** A label opens a section like a heading if it stands by itself: "Related:" in bold. */
    private boolean isOpener(Block block) {
        return (block.kind() == Block.Kind.HEADING
                        || (!block.endsSentence() || block.text().endsWith(":")))
                && block.text().length() <= 160
                && openers.opens(block.text());
    }

    /** The box that a heading opens a section of: the nearest in which it is not alone. */
    private static @Nullable Box section(Box box) {
        Box at = box;
        while (at.parent != null && at.parts.size() == 1) {
            at = at.parent;
        }
        return at;
    }

    private boolean isTitle(Block block) {
        if (block.kind() == Block.Kind.HEADING && block.level() == 1 && blocks.isEmpty()) {
            return true;
        }
        return title != null && blocks.size() < 3 && block.text().equalsIgnoreCase(title);
    }

    private static boolean isFurniture(Block block) {
        String text = block.text();
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return true;
        }
        return switch (block.kind()) {
            case HEADING -> block.linked() > 0 && block.isMostlyLinks() && text.length() < SHORT;
            case PARAGRAPH -> block.isMostlyLinks() && text.length() - block.linked() < BESIDE_LINKS;
            case ITEM -> block.isMostlyLinks();
            case LOOSE -> block.isMostlyLinks() || (text.length() < SHORT && !block.endsSentence());
        };
    }

    private static boolean isListOfLinks(Box box) {
        return switch (box.tag) {
            case "ul", "ol", "dl", "div", "section", "table" -> box.characters > 0 && 2 * box.linked > box.characters;
            default -> false;
        };
    }

    private static boolean isData(Box box) {
        if (!box.tag.equals("table")) {
            return false;
        }
        int cells = cells(box);
        return cells >= 4 && box.characters < CELL * cells;
    }

    private static int cells(Box box) {
        int cells = box.tag.equals("td") || box.tag.equals("th") ? 1 : 0;
        for (Part part : box.parts) {
            if (part instanceof Box inner) {
                cells += cells(inner);
            }
        }
        return cells;
    }
}
