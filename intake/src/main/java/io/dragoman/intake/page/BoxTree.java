package io.dragoman.intake.page;

import io.dragoman.intake.page.BoxNames.Verdict;
import java.util.Collections;
import java.util.HashMap;
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

    private enum Manner {
        DROPPED,
        INLINE,
        BREAK,
        BLOCK
    }

    private static final Map<String, Manner> MANNERS = manners();

    /** Boxes that hold the article seldom, whatever they are called. */
    private static final Set<String> ASIDE = Set.of("aside", "footer", "header", "figure", "form");

    private static final Set<String> ROLES_OF_FURNITURE =
            Set.of("navigation", "complementary", "contentinfo", "dialog", "alertdialog", "search", "banner", "menu");

    private final BoxNames names;
    private final Set<String> unfolded;
    /** Boxes of a page share their names with hundreds of others. */
    private final Map<String, Verdict> verdicts = new HashMap<>();

    private final StringBuilder line = new StringBuilder();
    private int linked;
    private int links;
    private Block.Kind kind = Block.Kind.LOOSE;
    private int level;

    private static Map<String, Manner> manners() {
        // One look instead of two for each element of each page.
        Map<String, Manner> manners = new HashMap<>();
        DROPPED.forEach(tag -> manners.put(tag, Manner.DROPPED));
        INLINE.forEach(tag -> manners.put(tag, Manner.INLINE));
        manners.put("br", Manner.BREAK);
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
        Manner manner = MANNERS.getOrDefault(tag, Manner.BLOCK);
        if (manner == Manner.BREAK) {
            lineBreak(element, box);
            return;
        }
        if (manner == Manner.DROPPED || isHidden(element)) {
            return;
        }
        if (manner == Manner.INLINE) {
            inline(element, tag, box);
            return;
        }
        flush(box);
        switch (tag) {
            case "p" -> block(element, Block.Kind.PARAGRAPH, 0, box);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> block(element, Block.Kind.HEADING, tag.charAt(1) - '0', box);
            case "li", "dd", "dt" -> block(element, Block.Kind.ITEM, 0, box);
            default -> block(element, Block.Kind.LOOSE, 0, box);
        }
    }

    /** A block element is a box of its own: whatever it is, there may be anything in it. */
    private void block(Element element, Block.Kind kindInside, int levelInside, Box parent) {
        Box box = new Box(element.normalName(), verdict(element), isDeclared(element), parent);
        Block.Kind kindOutside = kind;
        int levelOutside = level;
        kind = kindInside;
        level = levelInside;
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
        Verdict verdict = Verdict.NOTHING;
        if (hasOnlyClass(element)) {
            verdict = ofNames(element.className());
        } else if (element.attributesSize() > 0) {
            if (ROLES_OF_FURNITURE.contains(element.attr("role"))) {
                return Verdict.NEVER;
            }
            verdict = ofNames(element.className());
            Verdict byId = ofNames(element.id());
            boolean overruled = verdict == Verdict.NOTHING
                    || byId == Verdict.KEEP
                    || (byId == Verdict.NEVER && verdict != Verdict.KEEP);
            verdict = overruled ? byId : verdict;
        }
        return verdict == Verdict.NOTHING && ASIDE.contains(element.normalName()) ? Verdict.SELDOM : verdict;
    }

    private Verdict ofNames(String written) {
        return written.isEmpty() ? Verdict.NOTHING : verdicts.computeIfAbsent(written, names::verdict);
    }

    /** True of most elements of a page: then there is nothing else to look for. */
    private static boolean hasOnlyClass(Element element) {
        return element.attributesSize() == 1 && element.hasAttr("class");
    }

    private static boolean isDeclared(Element element) {
        return element.attributesSize() > 0
                && !hasOnlyClass(element)
                && element.attr("itemprop").equalsIgnoreCase("articleBody");
    }

    private boolean isHidden(Element element) {
        if (element.attributesSize() == 0
                || hasOnlyClass(element)
                || (!unfolded.isEmpty() && unfolded.contains(element.id()))) {
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
        line.append(text, from, text.length());
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
            box.parts.add(new Block(text, Math.min(linked, end), kind, level));
        }
        line.setLength(0);
        linked = 0;
    }
}
