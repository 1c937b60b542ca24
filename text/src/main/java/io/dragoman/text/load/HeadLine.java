package io.dragoman.text.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that tells only who published the article, when and where: "08.04.2021 Author: A. Name", "Geneva, 8 April
 * 2021", "By A. Name | The Outlet", "Source: Outlet".
 *
 * @param date null if none is told, or only one that can be read in two ways
 * @param updated whether the date is that of a later change
 * @param ambiguous the date that can be read in two ways, as written
 */
record HeadLine(
        @Nullable LocalDate date,
        boolean updated,
        @Nullable String ambiguous,
        @Nullable String author,
        @Nullable String publication,
        @Nullable String title,
        @Nullable String url) {

    private static final int MAX_LENGTH = 180;
    private static final HeadLine EMPTY = new HeadLine(null, false, null, null, null, null, null);

    private static final Pattern RULE = Pattern.compile("(?:[-=_~#·•—–]|\\*(?: ?\\*)){1,60}+");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?<label>title|headline|source|publication|outlet|publisher|published (?:by|in)|url|link): ?(?<value>.{1,170})");
    private static final Pattern FIRST_PUBLISHED = Pattern.compile(
            "(?i)\\(?(?:this (?:article|piece|commentary|interview|story|text|report) )?(?:was |is )?"
                    + "(?:first |originally |previously )?(?:published|appeared)(?: first)? (?:by|in|on|at) (?<outlet>.{2,80})");
    private static final Pattern AFTER_OUTLET = Pattern.compile("[ ,.)]{0,5}(?: on)?[ ,.)]{0,5}$");
    private static final Pattern UPDATED = Pattern.compile("(?i).*\\b(?:updated|modified|edited|revised)\\b[^|]{0,12}");
    private static final Pattern DATE_LABEL =
            Pattern.compile("(?i)^[ ,|(]*(?:this (?:article|story) was )?(?:(?:first|last|originally) )?"
                    + "(?:published|posted|updated|modified|edited|revised|date|dated|issued|released|filed|created|on)"
                    + "(?: on| at| in)?\\b:? ?");
    private static final Pattern SEPARATORS = Pattern.compile("[|·•;()\\[\\]/]| [-–—]{1,2}(?: |$)|, | [-–—]$");
    private static final Pattern IGNORED = Pattern.compile(
            "(?i)\\d{1,3} ?min(?:ute)?s?(?: read)?|\\d{1,5} (?:comments?|views?|shares?)|for immediate release"
                    + "|(?:no|number|vol|volume|issue)\\.? ?\\d{1,6}|.{0,20}(?:editor|correspondent|reporter|writer|analyst)|staff");
    private static final Pattern CAPITALISED = Pattern.compile(
            "(?:(?:in|at|from) )?[\\p{Lu}\\d][^ ]{0,30}(?: (?:(?:of|the|and|for|de|&) ){0,2}[\\p{Lu}\\d][^ ]{0,30}){0,5}");

    /** "Ministry of Foreign Affairs of Japan": the office that issues a document. */
    private static final Pattern ISSUER =
            Pattern.compile("(?:The )?(?:Ministry|Department|Office|Embassy|Permanent Mission"
                    + "|Press Service|Government|Secretariat|Delegation) (?:of|for|to)(?: (?:(?:of|for|the|to|and|in) ){0,3}"
                    + "\\p{Lu}[\\p{L}.'’-]{1,30}+){1,9}");

    /** Reads a passage, or gives null if it tells anything else. */
    static @Nullable HeadLine read(Passage passage) {
        return passage.length() > 2 * MAX_LENGTH ? null : read(passage.plain());
    }

    /** Reads a line, or gives null if it tells anything else. */
    static @Nullable HeadLine read(String line) {
        if (line.length() > MAX_LENGTH) {
            return null;
        }
        if (RULE.matcher(line).matches()) {
            return EMPTY;
        }
        if (ISSUER.matcher(line).matches()) {
            return new HeadLine(null, false, null, null, line, null, null);
        }
        Matcher label = LABEL.matcher(line);
        if (label.matches()) {
            return labelled(
                    label.group("label").toLowerCase(Locale.ROOT),
                    label.group("value").strip());
        }
        return new Reader().read(line);
    }

    private static HeadLine labelled(String label, String value) {
        return switch (label) {
            case "title", "headline" -> new HeadLine(null, false, null, null, null, unquoted(value), null);
            case "url", "link" -> new HeadLine(null, false, null, null, null, null, value);
            default ->
                value.startsWith("http")
                        ? new HeadLine(null, false, null, null, null, null, value)
                        : new HeadLine(null, false, null, null, Byline.outlet(value), null, null);
        };
    }

    private static String unquoted(String value) {
        return value.replaceAll("^[\"'](.*)[\"']$", "$1");
    }

    /** Takes one line apart. */
    private static final class Reader {
        private @Nullable LocalDate date;
        private boolean updated;
        private @Nullable String ambiguous;
        private @Nullable String author;
        private @Nullable String publication;
        /** The line without its dates. */
        private final StringBuilder undated = new StringBuilder();

        @Nullable
        HeadLine read(String line) {
            String rest = takeDates(line);
            boolean dated = date != null || ambiguous != null;
            List<String> unknown = new ArrayList<>();
            if (takeFirstPublished()) {
                return result();
            }
            Byline.Credit whole = dated ? null : Byline.read(rest);
            if (whole != null) {
                credit(whole);
                rest = whole.rest();
            }
            for (String part : SEPARATORS.split(rest, -1)) {
                if (!takePart(part.strip(), unknown)) {
                    return null;
                }
            }
            if (!dated && author == null) {
                return null;
            }
            takeUnknown(line, unknown);
            return looksLikeHeadline(unknown, dated) ? null : result();
        }

        private String takeDates(String line) {
            StringBuilder rest = new StringBuilder();
            int from = 0;
            for (DateText.Found found : DateText.find(line)) {
                String before = line.substring(from, found.start());
                boolean later = UPDATED.matcher(before).matches();
                if ((date == null && ambiguous == null) || (updated && !later)) {
                    date = found.date();
                    ambiguous = found.date() == null ? found.written() : null;
                    updated = later;
                }
                rest.append(withoutLabel(before)).append('|');
                undated.append(before);
                from = found.end();
            }
            undated.append(line.substring(from));
            return rest.append(line.substring(from)).toString();
        }

        private boolean takeFirstPublished() {
            Matcher first =
                    FIRST_PUBLISHED.matcher(AFTER_OUTLET.matcher(undated).replaceFirst(""));
            if (!first.matches()) {
                return false;
            }
            String outlet = Byline.outlet(first.group("outlet"));
            if (!CAPITALISED.matcher(outlet).matches()) {
                return false;
            }
            publication = outlet;
            return true;
        }

        /** A date's label is the last thing in front of it. */
        private static String withoutLabel(String before) {
            int cut = Math.max(before.lastIndexOf('|'), before.lastIndexOf(',')) + 1;
            String label = before.substring(cut);
            return before.substring(0, cut) + DATE_LABEL.matcher(label).replaceFirst("");
        }

        private boolean takePart(String part, List<String> unknown) {
            if (part.isEmpty()
                    || part.matches("[.:,-]{1,2}")
                    || IGNORED.matcher(part).matches()) {
                String outlet = Byline.staffOutlet(part);
                publication = publication == null ? outlet : publication;
                return true;
            }
            Byline.Credit credit = Byline.read(part);
            if (credit != null && credit.rest().isBlank()) {
                credit(credit);
                return true;
            }
            String where = part.startsWith("for ") ? part.substring(4) : part;
            where = where.startsWith("the ") ? where.substring(4) : where;
            if (where.length() > 70 || !CAPITALISED.matcher(where).matches()) {
                return false;
            }
            if (publication == null && (!where.equals(part) || Byline.isOutlet(where))) {
                publication = Byline.outlet(where);
            } else {
                unknown.add(where);
            }
            return true;
        }

        private void credit(Byline.Credit credit) {
            author = author == null ? credit.author() : author;
            publication = publication == null ? credit.outlet() : publication;
        }

        /** Between bars, a name beside a date is the author's: "A. Name | 8 April 2021". */
        private void takeUnknown(String line, List<String> unknown) {
            if (author == null && line.contains("|") && unknown.size() == 1 && Byline.isSoleName(unknown.get(0))) {
                author = unknown.remove(0);
            }
        }

        /** "Minister Visits Sweden, 3 May 2020" is a headline. */
        private boolean looksLikeHeadline(List<String> unknown, boolean dated) {
            return dated && author == null && unknown.stream().anyMatch(part -> part.split(" ", -1).length >= 3);
        }

        private HeadLine result() {
            return new HeadLine(date, updated, ambiguous, author, publication, null, null);
        }
    }
}
