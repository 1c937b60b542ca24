package io.dragoman.intake.page;

import io.dragoman.intake.page.BoxNames.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Takes a page apart into boxes and blocks, in one walk. What is never text (scripts, menus, forms' fields, what is
 * hidden) is left out; boxes that may be furniture are marked. Used once.
 */
final class BoxTree {

    /** Elements that never hold text of an article. */
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "frame",
            "object",
            "embed",
            "applet",
            "canvas",
            "audio",
            "video",
            "map",
            "button",
            "select",
            "option",
            "input",
            "textarea",
            "datalist",
            "dialog",
            "nav",
            "figcaption",
            "head",
            "link",
            "meta",
            "title",
            "img",
            "picture",
            "source",
            "hr",
            "rt",
            "rp",
            "menu",
            "progress",
            "meter",
            "param",
            "track",
            "area",
            "base",
            "wbr");

    /** Elements that go on in the line they are in. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "q", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub",
            "sup", "time", "tt", "u", "var");

    /** Boxes that hold the article seldom, whatever they are called. */
    private static final Set<String> ASIDE = Set.of("aside", "footer", "header", "figure", "form");

    private enum Flow {
        DROPPED,
        INLINE,
        BREAK,
        BLOCK
    }

    /** How an element is read. A block element is a box of its own: whatever it is, there may be anything in it. */
    private record Manner(Flow flow, Block.Kind kind, int level, boolean aside) {

        static final Manner BOX = new Manner(Flow.BLOCK, Block.Kind.LOOSE, 0, false);

        static Manner of(Flow flow) {
            return new Manner(flow, Block.Kind.LOOSE, 0, false);
        }

        static Manner of(Block.Kind kind, int level) {
            return new Manner(Flow.BLOCK, kind, level, false);
        }
    }

    private static final Map<String, Manner> MANNERS = manners();

    private static final Set<String> ROLES_OF_FURNITURE =
            Set.of("navigation", "complementary", "contentinfo", "dialog", "alertdialog", "search", "banner", "menu");

    private static final long BLANK = Signs.letters(0, ' ');

    private final BoxNames names;
    private final Set<String> unfolded;
    /** Boxes of a page share their names with hundreds of others. */
    private final Map<String, Verdict> verdicts = new HashMap<>();

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    /** Those of the line, see {@link Signs#letters}; the blank always, because blanks of all kinds become one. */
    private long letters = BLANK;

    private int linked;
    private int links;
    private Block.Kind kind = Block.Kind.LOOSE;
    private int level;

    private static Map<String, Manner> manners() {
        // One look instead of several for each element of each page.
        Map<String, Manner> manners = new HashMap<>();
        DROPPED.forEach(tag -> manners.put(tag, Manner.of(Flow.DROPPED)));
        INLINE.forEach(tag -> manners.put(tag, Manner.of(Flow.INLINE)));
        ASIDE.forEach(tag -> manners.put(tag, new Manner(Flow.BLOCK, Block.Kind.LOOSE, 0, true)));
        manners.put("br", Manner.of(Flow.BREAK));
        manners.put("p", Manner.of(Block.Kind.PARAGRAPH, 0));
        for (String tag : List.of("li", "dd", "dt")) {
            manners.put(tag, Manner.of(Block.Kind.ITEM, 0));
        }
        for (int level = 1; level <= 6; level++) {
            manners.put("h" + level, Manner.of(Block.Kind.HEADING, level));
        }
        return Collections.unmodifiableMap(manners);
    }

    /**
     * Makes one.
     *
     * @param unfolded identities of boxes that are hidden only until a reader asks for more
     */
    BoxTree(BoxNames names, Set<String> unfolded) {
        this.names = names;
        this.unfolded = unfolded;
    }

    /** The box of a page's body. */
    Box of(Element body) {
        Box root = new Box("body", Verdict.NOTHING, false, null);
        walk(body, root);
        flush(root);
        root.weigh();
        return root;
    }

    /** All blocks of the page, in order. */
    List<Block> blocks() {
        return blocks;
    }

    private void walk(Element element, Box box) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text) {
                append(text.getWholeText());
            } else if (child instanceof Element inner) {
                enter(inner, box);
            }
        }
    }

    private void enter(Element element, Box box) {
        String tag = element.normalName();
        Manner manner = MANNERS.getOrDefault(tag, Manner.BOX);
        switch (manner.flow) {
            case BREAK -> lineBreak(element, box);
            case DROPPED -> {}
            case INLINE -> {
                if (!isHidden(element)) {
                    inline(element, tag, box);
                }
            }
            case BLOCK -> block(element, tag, manner, box);
        }
    }

    private void block(Element element, String tag, Manner manner, Box parent) {
        int attributes = element.attributesSize();
        Verdict verdict = Verdict.NOTHING;
        boolean declared = false;
        // True of most elements of a page: then there is nothing else to look for.
        if (attributes == 1 && element.hasAttr("class")) {
            verdict = ofNames(element.className());
        } else if (attributes > 0) {
            if (isHidden(element)) {
                return;
            }
            verdict = verdict(element);
            declared = element.attr("itemprop").equalsIgnoreCase("articleBody");
        }
        if (verdict == Verdict.NOTHING && manner.aside) {
            verdict = Verdict.SELDOM;
        }
        flush(parent);
        Box box = new Box(tag, verdict, declared, parent);
        Block.Kind kindOutside = kind;
        int levelOutside = level;
        kind = manner.kind;
        level = manner.level;
        walk(element, box);
        flush(box);
        kind = kindOutside;
        level = levelOutside;
        if (!box.parts.isEmpty()) {
            box.weigh();
            parent.parts.add(box);
        }
    }

    private void inline(Element element, String tag, Box box) {
        if (element.attributesSize() > 0 && isInlineFurniture(element, tag)) {
            return;
        }
        boolean link = tag.equals("a") && element.hasAttr("href");
        links += link ? 1 : 0;
        walk(element, box);
        links -= link ? 1 : 0;
    }

    /** Marks of footnotes, "edit" links and what is only for screen readers. */
    private boolean isInlineFurniture(Element element, String tag) {
        String className = element.className();
        if (className.isEmpty()) {
            return false;
        }
        if (tag.equals("sup")) {
            return className.contains("ref") || className.contains("note");
        }
        return tag.equals("span") && names.verdict(className) == Verdict.NEVER;
    }

    /** A line end goes on in the paragraph only before a small letter. */
    private void lineBreak(Element element, Box box) {
        Node next = element.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        if (next instanceof TextNode text
                && Character.isLowerCase(text.getWholeText().stripLeading().codePointAt(0))) {
            append(" ");
        } else {
            flush(box);
        }
    }

    private Verdict verdict(Element element) {
        if (ROLES_OF_FURNITURE.contains(element.attr("role"))) {
            return Verdict.NEVER;
        }
        Verdict verdict = ofNames(element.className());
        Verdict byId = ofNames(element.id());
        boolean overruled = verdict == Verdict.NOTHING
                || byId == Verdict.KEEP
                || (byId == Verdict.NEVER && verdict != Verdict.KEEP);
        return overruled ? byId : verdict;
    }

    private Verdict ofNames(String written) {
        return written.isEmpty() ? Verdict.NOTHING : verdicts.computeIfAbsent(written, names::verdict);
    }

    private boolean isHidden(Element element) {
        if (element.attributesSize() == 0 || (!unfolded.isEmpty() && unfolded.contains(element.id()))) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && style.replace(" ", "").contains("display:none");
    }

    private void append(String text) {
        int before = line.length();
        boolean blank = line.isEmpty() || line.charAt(line.length() - 1) == ' ';
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            letters = Signs.letters(letters, character);
            if (character > ' ' && character < '\u0080') {
                blank = false;
                continue;
            }
            boolean isBlank = isBlank(character);
            if (isBlank && character == ' ' && !blank) {
                blank = true;
                continue;
            }
            if (!isBlank && !isInvisible(character)) {
                blank = false;
                continue;
            }
            line.append(text, from, i);
            from = i + 1;
            if (isBlank && !blank) {
                line.append(' ');
                blank = true;
            }
        }
        if (from == 0) {
            line.append(text);
        } else {
            line.append(text, from, text.length());
        }
        linked += links > 0 ? line.length() - before : 0;
    }

    private static boolean isBlank(char character) {
        return character <= ' '
                || character == '\u00A0'
                || character == '\u2028'
                || character == '\u2029'
                || character == '\u202F'
                || (character >= '\u2000' && character <= '\u200A');
    }

    private static boolean isInvisible(char character) {
        return character == '\u00AD'
                || character == '\uFEFF'
                || (character >= '\u200B' && character <= '\u200F')
                || (character >= '\u202A' && character <= '\u202E')
                || (character >= '\u0080' && character <= '\u009F');
    }

    private void flush(Box box) {
        int end = line.length();
        if (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0) {
            String text = line.substring(0, end);
            Block block = new Block(text, Math.min(linked, end), kind, level, Signs.of(text, letters));
            box.parts.add(block);
            blocks.add(block);
        }
        line.setLength(0);
        letters = BLANK;
        linked = 0;
    }
}
