package io.dragoman.intake.page;

import io.dragoman.intake.markup.Moment;
import io.dragoman.text.load.DateText;
import io.dragoman.text.load.Facts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day of publication of a page. What is declared for machines is asked first, then what is written near the
 * title, then the address. A date that can be read as two days is settled by what else the page tells, and how is
 * recorded; see {@link DayOrder}. Immutable and thread-safe.
 */
final class PageDay {

    private static final Pattern ISO =
            Pattern.compile("^(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\d-]).*");
    private static final Pattern COMPACT =
            Pattern.compile("^(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?:T?\\d{4,6}.*)?$");
    private static final Pattern EPOCH = Pattern.compile("^\\d{10}(?:\\d{3})?$");
    private static final Pattern TWO_DIGITS = Pattern.compile(
            "(?<![\\d./-])(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{2}(?:\\d{2})?)(?![\\d/-])");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/(?<year>(?:19|20)\\d{2})[/-](?<month>\\d{1,2})(?:[/-](?<day>\\d{1,2}))(?=[/.-]|$)");
    private static final Pattern COMPACT_IN_ADDRESS =
            Pattern.compile("[/_-](?<year>20\\d{2})(?<month>[01]\\d)(?<day>[0-3]\\d)(?=[/._-]|$)");
    private static final Pattern UPDATED = Pattern.compile("(?i)\\b(?:updated|modified|edited|revised|changed)\\b");

    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "date.published",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "dc.date.created",
            "publish-date",
            "publish_date",
            "publishdate",
            "pubdate",
            "publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "citation_publication_date",
            "citation_date",
            "article_date_original",
            "originalpublicationdate",
            "article.published",
            "cxenseparse:recs:publishtime",
            "rnews:datepublished",
            "release_date",
            "dateissued",
            "date",
            "created");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "dcterms.modified",
            "last-modified",
            "lastmod",
            "revised");

    private final LocalDate today;

    PageDay(LocalDate today) {
        this.today = today;
    }

    /** Puts what is known of the day into facts. */
    void find(Document page, Clues clues, StructuredData data, @Nullable String url, Facts.Builder facts) {
        List<String> declared = new ArrayList<>();
        add(data.published(), declared);
        for (String name : PUBLISHED) {
            add(clues.meta(name), declared);
        }
        add(clues.properties.get("datepublished"), declared);
        add(clues.properties.get("datecreated"), declared);
        List<String> written = written(clues);
        LocalDate ofAddress = ofAddress(url);
        String modified = data.modified() == null ? clues.meta(MODIFIED.toArray(String[]::new)) : data.modified();
        LocalDate changed = modified == null ? null : plain(modified);
        Instant updated = Moment.of(modified);
        facts.updated(updated == null || updated.isAfter(end()) ? null : updated);
        String ambiguous = null;
        DayOrder order = null;
        for (String each : concat(declared, written)) {
            LocalDate day = plain(each);
            if (day != null) {
                facts.published(day);
                return;
            }
            Matcher matcher = TWO_DIGITS.matcher(each);
            if (matcher.find()) {
                order = order == null ? new DayOrder(today, page, clues, data, url, ofAddress, changed) : order;
                DayOrder.Settled settled = order.settle(matcher);
                if (settled != null) {
                    facts.published(settled.day(), settled.basis());
                    return;
                }
                ambiguous = ambiguous == null ? matcher.group() : ambiguous;
            }
        }
        if (ofAddress != null) {
            facts.published(ofAddress, "the address");
        } else if (changed != null) {
            facts.lastResort(changed, "the page's last change");
        }
        facts.ambiguousDate(ambiguous);
    }

    private Instant end() {
        return today.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Texts that may hold the date, those that speak of publication before those that speak of changes. */
    private static List<String> written(Clues clues) {
        List<String> first = new ArrayList<>();
        List<String> later = new ArrayList<>();
        for (Element time : clues.times) {
            String machine = time.attr("datetime").strip();
            String value = machine.isEmpty() ? time.text().strip() : machine;
            boolean published = time.hasAttr("pubdate") || time.attr("itemprop").equalsIgnoreCase("datePublished");
            boolean updated = UPDATED.matcher(time.className()).find()
                    || UPDATED.matcher(before(time)).find();
            if (published) {
                first.add(0, value);
            } else {
                (updated ? later : first).add(value);
            }
        }
        for (String text : clues.dated) {
            (UPDATED.matcher(text).find() ? later : first).add(text);
        }
        first.addAll(later);
        return first.size() > 30 ? first.subList(0, 30) : first;
    }

    private static String before(Element time) {
        Element parent = time.parent();
        String text = parent == null ? "" : parent.ownText();
        return text.length() > 60 ? "" : text;
    }

    private static void add(@Nullable String value, List<String> into) {
        if (value != null) {
            into.add(value);
        }
    }

    private static List<String> concat(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** The day a text tells in one way only; null if there is none. A day to come is none. */
    @Nullable
    LocalDate plain(String text) {
        LocalDate day = unchecked(text.strip());
        return day == null || day.isAfter(today.plusDays(1)) ? null : day;
    }

    private static @Nullable LocalDate unchecked(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso);
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(compact);
        }
        if (EPOCH.matcher(text).matches()) {
            long number = Long.parseLong(text);
            return LocalDate.ofInstant(
                    text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number), ZoneOffset.UTC);
        }
        if (text.length() > 300) {
            return null;
        }
        for (DateText.Found found : DateText.find(text)) {
            if (found.date() != null) {
                return found.date();
            }
        }
        return null;
    }

    private static @Nullable LocalDate ofAddress(@Nullable String url) {
        if (url == null || url.length() > 2_000) {
            return null;
        }
        for (Pattern pattern : List.of(IN_ADDRESS, COMPACT_IN_ADDRESS)) {
            Matcher matcher = pattern.matcher(url);
            if (matcher.find()) {
                return day(matcher);
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(Matcher matcher) {
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group("year")),
                    Integer.parseInt(matcher.group("month")),
                    Integer.parseInt(matcher.group("day")));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
