package io.dragoman.intake.mail;

import io.dragoman.intake.page.Page;
import io.dragoman.intake.page.PageReader;
import io.dragoman.text.load.Facts;
import io.dragoman.text.load.Form;
import io.dragoman.text.load.Found;
import io.dragoman.text.load.Input;
import io.dragoman.text.load.Refusal;
import io.dragoman.text.load.TooLarge;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/**
 * A mail (one article: its HTML, else its plain text; attachments in known forms are read too), or a page that a browser
 * saved with all its parts into one file.
 */
public final class MailForm implements Form {

    private static final int MAX_BYTES = 12_000_000;

    private static final Pattern HEADER =
            Pattern.compile("(?im)^(?:from|date|message-id|mime-version|received|return-path|subject|content-type):");
    private static final Pattern MACHINE_HEADER = Pattern.compile(
            "(?im)^(?:message-id|mime-version|received|return-path|content-type|content-transfer-encoding|dkim-signature):[ \\t]*[^ \\t\\r\\n]");
    private static final Pattern FIRST_LINE =
            Pattern.compile("^(?:[A-Za-z][A-Za-z0-9-]{1,60}:[ \\t\\r]|From [^\\r\\n]{3,200}@).*", Pattern.DOTALL);

    private final PageReader pages;

    public MailForm(PageReader pages) {
        this.pages = pages;
    }

    @Override
    public boolean recognises(Input input) {
        String beginning = input.beginning();
        if (!FIRST_LINE.matcher(beginning).matches()) {
            return false;
        }
        Matcher end = Pattern.compile("\\r?\\n\\r?\\n").matcher(beginning);
        String head = end.find() ? beginning.substring(0, end.start()) : beginning;
        return MACHINE_HEADER.matcher(head).find()
                && HEADER.matcher(head).results().limit(3).count() >= 2;
    }

    @Override
    public void read(Input input, Found found) throws Refusal, IOException {
        byte[] bytes = withoutEnvelope(input.bytes(MAX_BYTES, "a mail"));
        MailBounds.check(bytes);
        Message message;
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(MailBounds.CONFIG);
            message = builder.parseMessage(new ByteArrayInputStream(bytes));
            new Reading(input, found).read(message);
        } catch (TooLarge e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new Refusal("a damaged mail (" + MailBounds.firstLine(e) + ")", "save its text by itself");
        }
    }

    /** Mailboxes on disk put a line before each mail that is no header. */
    private static byte[] withoutEnvelope(byte[] bytes) {
        if (bytes.length > 5 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("From ")) {
            int end = 0;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            return Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
        }
        return bytes;
    }

    private final class Reading {

        private final Input input;
        private final Found found;
        private @Nullable Entity html;
        private @Nullable Entity plain;

        Reading(Input input, Found found) {
            this.input = input;
            this.found = found;
        }

        void read(Message message) throws IOException, Refusal {
            walk(message);
            String location = field(message, "Snapshot-Content-Location");
            String address = location == null ? field(message, "Content-Location") : location;
            if (address == null && html != null) {
                address = field(html, "Content-Location");
            }
            boolean saved = location != null || (address != null && message.getFrom() == null);
            Facts facts = saved ? savedPage(message) : mail(message);
            String known = address != null && address.startsWith("http") ? address : null;
            tell(known, facts.or(input.facts()), saved);
        }

        private void tell(@Nullable String address, Facts facts, boolean saved) throws IOException, Refusal {
            String text = null;
            Facts told = facts;
            if (html != null) {
                Page page = pages.read(bytes(html), html.getCharset(), address);
                text = page.text();
                told = saved ? page.facts().or(facts) : facts.or(page.facts());
            }
            if ((text == null || text.isBlank()) && plain != null) {
                text = unfolded(new String(bytes(plain), charset(plain)));
            }
            if (text == null || text.isBlank()) {
                throw new Refusal("a mail without text", "save what it holds by itself");
            }
            found.article(input.baseName(), input.origin(), text, told);
        }

        private Facts savedPage(Message message) {
            Date date = message.getDate();
            return Facts.builder()
                    .lastResort(date == null ? null : day(date), "the day the page was saved")
                    .build();
        }

        private Facts mail(Message message) {
            Date date = message.getDate();
            Mailbox from = message.getFrom() == null || message.getFrom().isEmpty()
                    ? null
                    : message.getFrom().get(0);
            return Facts.builder()
                    .title(message.getSubject())
                    .published(date == null ? null : day(date))
                    .publication(from == null ? null : from.getName())
                    .build();
        }

        private void walk(Entity entity) throws IOException {
            Body body = entity.getBody();
            if (body instanceof Multipart multipart) {
                for (Entity part : multipart.getBodyParts()) {
                    walk(part);
                }
            } else if (body instanceof Message inner) {
                walk(inner);
            } else if (isAttachment(entity)) {
                attachment(entity);
            } else if (entity.getMimeType().equals("text/html")) {
                html = html == null ? entity : html;
            } else if (entity.getMimeType().equals("text/plain")) {
                plain = plain == null ? entity : plain;
            }
        }

        private boolean isAttachment(Entity entity) {
            return "attachment".equalsIgnoreCase(entity.getDispositionType());
        }

        private void attachment(Entity entity) throws IOException {
            String name = entity.getFilename() == null ? "attachment" : entity.getFilename();
            found.inside(input.member(
                    name,
                    input.origin() + "/" + name,
                    Facts.NOTHING,
                    new ByteArrayInputStream(bytes(entity)),
                    entity.getCharset()));
        }
    }

    private static LocalDate day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
    }

    private static @Nullable String field(Entity entity, String name) {
        if (entity.getHeader() == null) {
            return null;
        }
        Field field = entity.getHeader().getField(name);
        String value = field == null ? null : field.getBody();
        return value == null || value.isBlank() ? null : value.replaceAll("\\s{1,9}", "");
    }

    private static byte[] bytes(Entity entity) throws IOException {
        Body body = entity.getBody();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (body instanceof SingleBody single && (body instanceof TextBody || body instanceof BinaryBody)) {
            single.writeTo(bytes);
        }
        return bytes.toByteArray();
    }

    private static Charset charset(Entity entity) {
        try {
            return Charset.forName(String.valueOf(entity.getCharset()));
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Plain mail as text: without quoted lines of other mails and without a signature. */
    private static String unfolded(String text) {
        StringBuilder rest = new StringBuilder();
        for (String line : text.split("\\r?\\n", -1)) {
            if (line.equals("-- ")) {
                break;
            }
            if (!line.startsWith(">")) {
                rest.append(line).append('\n');
            }
        }
        return rest.toString();
    }
}
