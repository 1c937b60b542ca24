package io.dragoman.intake.pdf;

import io.dragoman.text.load.Facts;
import io.dragoman.text.load.Form;
import io.dragoman.text.load.Found;
import io.dragoman.text.load.Input;
import io.dragoman.text.load.Refusal;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** A PDF: one article. */
public final class PdfForm implements Form {

    private static final int MAX_BYTES = 20_000_000;

    private static final int MAX_PAGES = 2_000;
    /** What its streams may unpack to, in bytes. */
    private static final long MAX_UNPACKED = 24_000_000;

    private static final Pattern POOR_TITLE = Pattern.compile(
            "(?i)(?:microsoft word|untitled|document\\d{0,3}|.{0,80}\\.(?:docx?|indd|qxd|pdf|rtf)|.{0,5})\\b.{0,80}");

    @Override
    public boolean recognises(Input input) {
        String beginning = input.beginning();
        int at = beginning.indexOf("%PDF-");
        return at >= 0 && at < 1024 && (at == 0 || !beginning.substring(0, at).contains("<"));
    }

    @Override
    public void read(Input input, Found found) throws Refusal, IOException {
        byte[] bytes = input.bytes(MAX_BYTES, "a PDF");
        GlyphCollector collector;
        Facts.Builder facts = Facts.builder();
        String titleTold;
        try {
            ObjectStreams.check(bytes);
        } catch (TooMuch e) {
            throw tooMuch();
        }
        try (PDDocument document = Loader.loadPDF(
                new BoundedRead(bytes), MemoryUsageSetting.setupMainMemoryOnly(MAX_UNPACKED).streamCache)) {
            collector = new GlyphCollector();
            collector.setEndPage(MAX_PAGES);
            collector.writeText(document, Writer.nullWriter());
            PDDocumentInformation information = document.getDocumentInformation();
            titleTold = told(information.getTitle());
            facts.author(told(information.getAuthor()))
                    .language(document.getDocumentCatalog().getLanguage())
                    .lastResort(day(information.getCreationDate()), "the day the file was made");
        } catch (InvalidPasswordException e) {
            throw new Refusal("a PDF with a password", "save it without one");
        } catch (TooMuch e) {
            throw tooMuch();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Refusal("a damaged PDF (" + firstLine(e) + ")", "open it in a viewer and save the text");
        }
        List<List<Line>> pages = RunningHeads.without(collector.pages());
        List<String> paragraphs = Paragraphs.of(pages);
        if (paragraphs.isEmpty()) {
            throw new Refusal("a PDF without text, only pictures", "run a text recognition over it first");
        }
        String title = title(pages);
        facts.title(title == null ? titleTold : title);
        found.article(
                input.baseName(),
                input.origin(),
                String.join("\n\n", paragraphs),
                facts.build().or(input.facts()));
    }

    private static Refusal tooMuch() {
        return new Refusal("a PDF that unpacks to more than any document holds", "save it as plain text");
    }

    private static @Nullable String told(@Nullable String value) {
        return value == null
                        || value.isBlank()
                        || value.length() > 300
                        || POOR_TITLE.matcher(value).matches()
                ? null
                : value.strip();
    }

    private static @Nullable LocalDate day(@Nullable Calendar calendar) {
        if (calendar == null) {
            return null;
        }
        LocalDate day = LocalDate.ofInstant(calendar.toInstant(), ZoneOffset.UTC);
        return day.getYear() < 1990 ? null : day;
    }

    /** The largest letters of the first page, if they are larger than those of the text. */
    private static @Nullable String title(List<List<Line>> pages) {
        List<Line> first = pages.get(0);
        if (first.isEmpty()) {
            return null;
        }
        double usual = first.stream()
                .flatMap(line -> Stream.of(line.size()))
                .sorted()
                .toList()
                .get(first.size() / 2);
        double largest = first.stream()
                .max(Comparator.comparingDouble(Line::size))
                .orElseThrow()
                .size();
        if (largest < 1.15 * usual) {
            return null;
        }
        StringBuilder title = new StringBuilder();
        for (Line line : first) {
            if (line.size() > 0.97 * largest) {
                title.append(title.isEmpty() ? "" : " ").append(line.text());
            } else if (!title.isEmpty()) {
                break;
            }
        }
        return title.length() < 5 || title.length() > 220 ? null : title.toString();
    }

    private static String firstLine(Throwable e) {
        String message = String.valueOf(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage())
                .lines()
                .findFirst()
                .orElse("");
        return message.length() > 100 ? message.substring(0, 100) + "…" : message;
    }
}
