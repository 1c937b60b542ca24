package io.dragoman.intake.page;

import io.dragoman.intake.page.BoxNames.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A block element of a page with what is in it, in order. Not thread-safe. */
final class Box implements Part {

    final String tag;
    final Verdict verdict;
    /** Whether the page itself says that it holds the article. */
    final boolean declared;

    final @Nullable Box parent;
    final List<Part> parts = new ArrayList<>();

    /** Whether it was found to hold the article although its name tells otherwise. */
    boolean cleared;
    /** Whether it was found to be furniture by what is in it or before it. */
    boolean condemned;
    /** Weight of the prose in it that is in no box that never holds an article. */
    int whole;
    /** Weight of the prose in it that is in no box of furniture. */
    int prose;
    /** All characters, and those of them that are links. */
    int characters;

    int linked;
    /** Weight of the prose directly in it. */
    private int own;
    /** How many blocks in it are notices of rights, links to answer, and requests for permission. */
    int rights;

    int answers;
    int walls;

    Box(String tag, Verdict verdict, boolean declared, @Nullable Box parent) {
        this.tag = tag;
        this.verdict = verdict;
        this.declared = declared;
        this.parent = parent;
    }

    /** Adds up what its parts weigh. */
    void weigh() {
        for (Part part : parts) {
            if (part instanceof Block block) {
                own += block.weight();
                characters += block.text().length();
                linked += block.linked();
                rights += (block.signs() & Signs.RIGHTS) == 0 ? 0 : 1;
                answers += (block.signs() & Signs.ANSWER) == 0 ? 0 : 1;
                walls += (block.signs() & Signs.WALL) == 0 ? 0 : 1;
            } else if (part instanceof Box box) {
                whole += box.verdict == Verdict.NEVER ? 0 : box.whole;
                prose += box.isSuspect() ? 0 : box.prose;
                characters += box.characters;
                linked += box.linked;
                rights += box.rights;
                answers += box.answers;
                walls += box.walls;
            }
        }
        whole += own;
        prose += own;
    }

    /** Adds its prose up again after boxes were cleared; gives the new weight. */
    int reweigh() {
        prose = own;
        for (Part part : parts) {
            if (part instanceof Box box) {
                int inner = box.reweigh();
                prose += box.isSuspect() ? 0 : inner;
            }
        }
        return prose;
    }

    /** Whether it is taken for furniture. */
    boolean isSuspect() {
        return condemned || verdict == Verdict.NEVER || (verdict == Verdict.SELDOM && !cleared);
    }

    /** Adds all blocks in it, whatever they are, in order. */
    void addBlocksTo(List<Block> blocks) {
        for (Part part : parts) {
            if (part instanceof Block block) {
                blocks.add(block);
            } else if (part instanceof Box box) {
                box.addBlocksTo(blocks);
            }
        }
    }

    /** Whether it or a box in it is the page's main one, or has the heading of a page. Teasers are called articles too. */
    boolean holdsHeadOfPage() {
        if (declared || tag.equals("main")) {
            return true;
        }
        for (Part part : parts) {
            if (part instanceof Block block ? block.level() == 1 : part instanceof Box box && box.holdsHeadOfPage()) {
                return true;
            }
        }
        return false;
    }

    /** All its text, for a look at small boxes. */
    String text() {
        List<Block> blocks = new ArrayList<>();
        addBlocksTo(blocks);
        return blocks.stream().map(Block::text).collect(Collectors.joining(" "));
    }

    /** The first heading in it, null if there is none. */
    @Nullable
    Block firstHeading() {
        for (Part part : parts) {
            if (part instanceof Block block && block.kind() == Block.Kind.HEADING) {
                return block;
            }
            Block inner = part instanceof Box box ? box.firstHeading() : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    /** Adds itself and all boxes below that are no furniture. */
    void addLivingTo(List<Box> boxes) {
        boxes.add(this);
        for (Box box : livingBoxes()) {
            box.addLivingTo(boxes);
        }
    }

    /** The boxes directly in it that are no furniture. */
    List<Box> livingBoxes() {
        List<Box> living = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Box box && !box.isSuspect()) {
                living.add(box);
            }
        }
        return living;
    }
}
