package io.dragoman.text.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an article's last paragraph says of its author: "A. Name, professor of history, exclusively for the magazine
 * “Outlet”."
 *
 * @param description without the author's name and the clause that names the outlet
 */
record Bio(String author, String description, @Nullable String publication) {

    private static final int MAX_LENGTH = 650;
    private static final Pattern PREFIX = Pattern.compile("(?i)^about the authors?:? ");
    private static final Pattern DISCLAIMER =
            Pattern.compile("(?i)(?<=[.!?]) (?:the |these )?(?:views?|opinions?) .*+");
    private static final Pattern VERB = Pattern.compile(
            "^ (?:(?<copula>is|was) |(?=(?:writes|covers|reports|teaches|works|worked|serves|served|has|holds|edits"
                    + "|contributes|lives|heads|leads|directs|researches|studies) ))(?<description>.+)$");
    private static final Pattern STRANGER = Pattern.compile("^(?<name>" + Byline.NAME
            + ")(?: (?:writes|reports) (?:for|on|about) |(?:,| is| was) (?:an? |the )?(?:[\\p{L}-]{1,20} ){0,4}"
            + "(?:columnist|journalist|correspondent|contributor|analyst|fellow|professor|lecturer|researcher|editor"
            + "|writer|reporter|commentator|scholar|historian|diplomat|expert|observer)\\b).*");
    private static final Pattern WRITTEN_FOR = Pattern.compile(
            "[,;—–(]? ?(?:(?:written |writing )?(?:exclusively|especially|specially|specifically) |(?<=[,;—–(] ?))for "
                    + "(?:the )?(?:(?:online|web|internet|print|on-line|monthly|weekly) ){0,2}"
                    + "(?:(?:magazine|journal|newspaper|outlet|edition|portal|site|website|publication) )?"
                    + "(?<outlet>[“\"«‘'](?:[^”\"»]{2,80})[”\"»’']|(?:The )?\\p{Lu}[^,;“”\"]{1,80}?)\\)?[”.]{0,2}$");
    private static final Pattern EMPLOYED = Pattern.compile(
            "(?:\\bwrites|\\breports|columnist|correspondent|contributor|commentator|reporter|writer|editor|journalist)"
                    + "(?: (?:regularly|often|on|about|who|covering|from|in) [^.,;]{0,60}?)? (?:for|at|of|to|with) (?:the )?"
                    + "(?<outlet>[“\"«][^”\"»]{2,80}[”\"»]|(?:The )?\\p{Lu}[\\p{L}’'&-]{0,30}+(?: (?:(?:of|the|and|&) ){0,2}\\p{Lu}[\\p{L}’'&-]{0,30}+){0,6})");
    private static final Pattern STAFF = Pattern.compile(
            "^(?:an? |the )?(?<outlet>\\p{Lu}[^.,;]{1,60}? (?i:staff (?:writer|reporter|correspondent)))\\b.*");

    /**
     * Reads a paragraph, or gives null if it is none.
     *
     * @param author as known, or null; then only a self-description that could be nothing else is taken
     */
    static @Nullable Bio read(Passage passage, @Nullable String author) {
        if (passage.length() > MAX_LENGTH) {
            return null;
        }
        String paragraph = PREFIX.matcher(passage.plain()).replaceFirst("");
        if (author == null) {
            Matcher stranger = STRANGER.matcher(paragraph);
            return stranger.matches() ? describe(stranger.group("name"), paragraph) : null;
        }
        for (String name : author.split(", and |, | and | & ", -1)) {
            String bare = Byline.withoutHonorific(name);
            for (String form : new String[] {name, bare}) {
                if (!form.isEmpty() && paragraph.regionMatches(true, 0, form, 0, form.length())) {
                    Bio bio = describe(paragraph.substring(0, form.length()), paragraph);
                    if (bio != null) {
                        return bio;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable Bio describe(String name, String paragraph) {
        String rest = paragraph.substring(name.length());
        Matcher verb = VERB.matcher(rest);
        String description;
        if (rest.startsWith(", ") || rest.startsWith(" – ") || rest.startsWith(" — ")) {
            description = rest.replaceFirst("^[ ,–—]{1,3}", "");
        } else if (verb.matches()) {
            description = verb.group("description");
        } else {
            return null;
        }
        description = DISCLAIMER.matcher(description).replaceFirst("");
        Matcher writtenFor = WRITTEN_FOR.matcher(description);
        if (writtenFor.find()) {
            String before = description.substring(0, writtenFor.start());
            return new Bio(name, trimmed(before), Byline.outlet(writtenFor.group("outlet")));
        }
        Matcher employed = EMPLOYED.matcher(description);
        Matcher staff = STAFF.matcher(description);
        String outlet = null;
        if (employed.find()) {
            outlet = Byline.outlet(employed.group("outlet"));
        } else if (staff.matches()) {
            outlet = Byline.staffOutlet(staff.group("outlet"));
        }
        return new Bio(name, trimmed(description), outlet);
    }

    private static String trimmed(String description) {
        return description.strip().replaceAll("[ ,;.—–]{1,4}$", "");
    }
}
