package io.dragoman.text.load;

import java.util.List;

/**
 * Finds what stands after the article's own text: page controls, what is said of the author, the day of publication.
 * Reads upwards from the end, and leaves the text at least one passage. Immutable and thread-safe.
 */
final class TailReader {

    private static final int LINES_SEEN = 60;
    private static final int OPENER_REACH = 25;
    private static final int MAX_LINK = 160;

    private final Furniture furniture;

    TailReader(Furniture furniture) {
        this.furniture = furniture;
    }

    /** Reads the tail into {@code head}, whose first line is set, and sets its last line. */
    void read(Lines lines, String text, Head head) {
        int from = Math.max(head.firstLine, lines.size() - LINES_SEEN);
        List<Passage> passages = lines.passages(from, lines.size(), this::isRecognised);
        int end = dropLinks(passages, head);
        while (end > 1 && takeLast(passages.get(end - 1), text, head)) {
            end--;
        }
        head.lastLine = passages.get(end - 1).last();
        takeFurnitureWithin(lines, head);
    }

    private boolean isRecognised(Passage passage) {
        return furniture.isAtTail(passage) || HeadLine.read(passage) != null;
    }

    /** Drops "Related articles" with the list of links below it; gives the end of what is left. */
    private int dropLinks(List<Passage> passages, Head head) {
        int end = passages.size();
        for (int i = passages.size() - 1; i > 0 && i >= passages.size() - OPENER_REACH; i--) {
            Passage passage = passages.get(i);
            if (furniture.opensEnd(passage)) {
                head.furniture.addAll(passages.subList(i, end));
                end = i;
            } else if (!isRecognised(passage) && (passage.length() > MAX_LINK || passage.endsSentence())) {
                break;
            }
        }
        return end;
    }

    private boolean takeLast(Passage passage, String text, Head head) {
        if (furniture.isAtTail(passage)) {
            head.furniture.add(passage);
            return true;
        }
        HeadLine line = HeadLine.read(passage);
        if (line != null) {
            head.take(line);
            return true;
        }
        String author = head.author == null ? head.possibleAuthor : head.author;
        Bio bio = head.bio == null ? Bio.read(passage, author) : null;
        if (bio == null || (author == null && isNamedBefore(bio.author(), passage, text))) {
            return false;
        }
        head.bio = bio.description();
        head.author = head.author == null ? bio.author() : head.author;
        head.publication = head.publication == null ? bio.publication() : head.publication;
        return true;
    }

    /** Somebody the article speaks of is not its author. */
    private static boolean isNamedBefore(String name, Passage passage, String text) {
        int first = text.indexOf(name);
        int last = text.lastIndexOf(name);
        return first != last || first < 0 || passage.first() == 0;
    }

    private void takeFurnitureWithin(Lines lines, Head head) {
        for (int line = head.firstLine + 1; line < head.lastLine; line++) {
            if (lines.end(line) - lines.start(line) <= MAX_LINK) {
                Passage passage = lines.passage(line, line);
                if (furniture.isWithin(passage)) {
                    head.furniture.add(passage);
                }
            }
        }
    }
}
