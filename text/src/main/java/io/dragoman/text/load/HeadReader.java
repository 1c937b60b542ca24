package io.dragoman.text.load;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands before the article's own text: title, subtitle, head lines and page controls, in any order, within
 * the first passages. It stops at the first passage that reads like a paragraph. Immutable and thread-safe.
 */
final class HeadReader {

    /** How many passages may belong to the head. */
    private static final int REACH = 8;

    /** A headline and two subtitles. */
    private static final int MAX_TITLES = 3;

    private static final int LINES_SEEN = 60;
    private static final int MAX_TITLE = 220;
    private static final int MAX_SUBTITLE = 300;
    private static final int PARAGRAPH = 100;

    private static final Pattern FRONT_MATTER = Pattern.compile("(?<key>[\\w-]{1,30}): ?(?<value>.{0,300})");
    private static final Pattern DATELINE =
            Pattern.compile("^(?<place>[^—]{3,90}?)(?: ?— ?| – | -{1,2} |--)(?=[“\"‘'\\p{Lu}\\d])");
    private static final Pattern AGENCY = Pattern.compile("\\((?<agency>\\p{Lu}[\\p{L} ./-]{1,30})\\)");
    /** What news agencies call a story among themselves: "BC-LATVIA-GEORGIA". */
    private static final Pattern SLUG =
            Pattern.compile("[A-Z0-9/&]{1,30}+(?:-[A-Z0-9/&]{1,30}+){1,8}|\\[[^\\[\\]]{3,60}\\]");

    private static final Pattern LIST_ITEM = Pattern.compile("^(?:[-*•–] |\\d{1,3}[.)] ).*+");

    private final Furniture furniture;

    HeadReader(Furniture furniture) {
        this.furniture = furniture;
    }

    /** Reads the head into {@code head}, whose title may be known beforehand, and sets its first line. */
    void read(Lines lines, Head head) {
        int from = frontMatter(lines, head);
        String titleKnown = head.title;
        int to = Math.min(lines.size(), from + LINES_SEEN);
        List<Passage> passages = lines.passages(from, to, this::isRecognised);
        int afterHead = endOfHead(passages.subList(0, Math.min(REACH, passages.size())));
        for (Passage passage : passages.subList(0, afterHead)) {
            take(passage, head);
        }
        int body = afterHead;
        if (isTitle(passages.get(Math.min(body, passages.size() - 1)), head, body > 0)
                && hasSentences(passages, body + 1)) {
            head.title = passages.get(body).plain();
            body++;
        }
        // Rules and page controls between the title and the text.
        while (body > afterHead && body < passages.size() - 1 && isRecognised(passages.get(body))) {
            take(passages.get(body++), head);
        }
        if (body < passages.size()) {
            head.firstLine = passages.get(body).first();
            readDateline(passages.get(body), head);
        } else {
            withoutBody(passages, from, titleKnown, head);
        }
    }

    /** The end of the passages up to the last that only tells who, when or where, with no paragraph before it. */
    private int endOfHead(List<Passage> passages) {
        int afterHead = 0;
        int titles = 0;
        Head told = new Head();
        for (int next = 0; next < passages.size() && belongsToHead(passages, next, titles > 0, told); next++) {
            HeadLine line = HeadLine.read(passages.get(next));
            if (line != null) {
                told.take(line);
            }
            if (isRecognised(passages.get(next))) {
                afterHead = next + 1;
            } else if (++titles > MAX_TITLES) {
                break;
            }
        }
        return afterHead;
    }

    /** All of a very short text looks like a head: then what would be the title is the text. */
    private void withoutBody(List<Passage> passages, int from, @Nullable String titleKnown, Head head) {
        head.title = titleKnown;
        head.firstLine = passages.stream()
                .filter(passage -> !isRecognised(passage))
                .mapToInt(Passage::first)
                .findFirst()
                .orElse(from);
    }

    private boolean isRecognised(Passage passage) {
        return furniture.isAtHead(passage) || HeadLine.read(passage) != null;
    }

    private boolean belongsToHead(List<Passage> passages, int at, boolean titled, Head told) {
        Passage passage = passages.get(at);
        if (isRecognised(passage) || passage.isHeading()) {
            return true;
        }
        if (LIST_ITEM.matcher(passage.plain()).matches()) {
            return false;
        }
        if (!passage.endsSentence()) {
            return passage.length() <= (titled ? MAX_SUBTITLE : MAX_TITLE);
        }
        // A headline or subtitle with a full stop is known only by the byline or date that follows at once. In a
        // chronicle, dates stand between the sentences as well.
        HeadLine following = at + 1 < passages.size() ? HeadLine.read(passages.get(at + 1)) : null;
        boolean tellsMore = following != null
                && ((following.author() != null && told.author == null)
                        || (following.date() != null && told.published == null));
        return tellsMore && passage.length() <= (titled ? MAX_SUBTITLE : PARAGRAPH);
    }

    private void take(Passage passage, Head head) {
        if (furniture.isAtHead(passage)) {
            head.furniture.add(passage);
            return;
        }
        HeadLine line = HeadLine.read(passage);
        if (line != null) {
            head.take(line);
        } else if (head.title == null && !SLUG.matcher(passage.plain()).matches()) {
            head.title = passage.plain();
        } else if (Byline.isSoleName(passage.plain())) {
            head.possibleAuthor = passage.plain();
        }
    }

    private static boolean isTitle(Passage passage, Head head, boolean afterHead) {
        String plain = passage.plain();
        if (head.title != null) {
            return plain.equalsIgnoreCase(head.title);
        }
        boolean shape = passage.length() <= MAX_TITLE
                && !LIST_ITEM.matcher(plain).matches()
                && plain.codePoints().anyMatch(Character::isLetter);
        boolean opensText = plain.endsWith(":") || plain.endsWith(",") || plain.endsWith(";");
        return shape && (passage.isHeading() || (!passage.endsSentence() && (afterHead || !opensText)));
    }

    /** A line above lines that are no sentences either is one of a list. */
    private static boolean hasSentences(List<Passage> passages, int from) {
        return passages.stream().skip(from).anyMatch(Passage::endsSentence);
    }

    /** Reads the block of "key: value" lines between two rules that Markdown files may begin with. */
    private static int frontMatter(Lines lines, Head head) {
        if (lines.size() < 3 || !isRule(lines, 0)) {
            return 0;
        }
        for (int end = 1; end < Math.min(lines.size() - 1, 40); end++) {
            if (isRule(lines, end)) {
                for (int line = 1; line < end; line++) {
                    takeFrontMatter(lines.passage(line, line).plain(), head);
                }
                return end + 1;
            }
            if (!FRONT_MATTER.matcher(lines.passage(end, end).plain()).matches()
                    && !LIST_ITEM.matcher(lines.passage(end, end).plain()).matches()) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isRule(Lines lines, int line) {
        return lines.passage(line, line).written().equals("---");
    }

    private static void takeFrontMatter(String line, Head head) {
        Matcher matcher = FRONT_MATTER.matcher(line);
        String value = matcher.matches() ? matcher.group("value").replaceAll("^[\"']|[\"']$", "") : "";
        HeadLine known = value.isEmpty() ? null : HeadLine.read(matcher.group("key") + ": " + value);
        if (known != null) {
            head.take(known);
        } else if (!value.isEmpty() && matcher.group("key").equalsIgnoreCase("author")) {
            head.author = head.author == null ? value : head.author;
        }
    }

    /** "GENEVA, 8 April 2021 (Agency) — " at the beginning of the text: it stays in the text, but tells. */
    private static void readDateline(Passage passage, Head head) {
        Matcher matcher = DATELINE.matcher(passage.plain());
        if (!matcher.find()) {
            return;
        }
        String place = matcher.group("place");
        Matcher agency = AGENCY.matcher(place);
        if (agency.find() && head.publication == null) {
            head.publication = agency.group("agency");
        }
        HeadLine line = HeadLine.read(place);
        if (line != null && line.date() != null && head.published == null && head.ambiguousDate == null) {
            head.published = line.date();
        }
    }

    /** The date a headline closes with, for want of anything better: "Remarks of the minister, 3 May 2020". */
    static @Nullable LocalDate dateOfTitle(@Nullable String title) {
        if (title == null || title.length() > MAX_TITLE) {
            return null;
        }
        List<DateText.Found> found = DateText.find(title);
        if (found.size() != 1
                || found.get(0).end() < title.replaceAll("[).]$", "").length()) {
            return null;
        }
        String before = title.substring(0, found.get(0).start()).strip();
        return before.matches(".*[,(|–—-]") ? found.get(0).date() : null;
    }
}
