package io.dragoman.intake.book;

import io.dragoman.text.load.Facts;
import io.dragoman.text.load.Form;
import io.dragoman.text.load.Found;
import io.dragoman.text.load.Input;
import io.dragoman.text.load.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A document of a word processor, DOCX: its paragraphs. Other office documents are named and refused. */
public final class DocxForm implements Form {

    private static final String DOCUMENT = "word/document.xml";
    private static final String PROPERTIES = "docProps/core.xml";
    /** Parts of a paragraph that are not its text: what was deleted, instructions, notes. */
    private static final Set<String> PASSED_OVER = Set.of("del", "instrText", "delText", "txbxContent", "moveFrom");

    @Override
    public boolean recognises(Input input) {
        if (!input.begins("PK\u0003\u0004")) {
            return false;
        }
        String beginning = input.beginning();
        return beginning.contains("[Content_Types].xml")
                || beginning.contains("word/")
                || beginning.contains("mimetypeapplication/vnd.oasis");
    }

    @Override
    public void read(Input input, Found found) throws Refusal, IOException {
        Members members = Members.read(input, name -> name.equals(DOCUMENT) || name.equals(PROPERTIES), "document");
        if (!members.has(DOCUMENT)) {
            throw new Refusal("a spreadsheet, slides or another office document", "save it as .docx or plain text");
        }
        try {
            String text = text(members.get(DOCUMENT));
            Facts facts = members.has(PROPERTIES) ? facts(members.get(PROPERTIES)) : Facts.NOTHING;
            found.article(input.baseName(), input.origin(), text, facts.or(input.facts()));
        } catch (XMLStreamException e) {
            throw new Refusal("a damaged document", "open it in its program and save it as plain text");
        }
    }

    private static XMLStreamReader open(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // No entity can be declared, so that none can be read from a file or grow.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    private static String text(byte[] xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        StringBuilder paragraph = new StringBuilder();
        int passedOver = 0;
        boolean inText = false;
        XMLStreamReader reader = open(xml);
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String tag = reader.getLocalName();
                passedOver += PASSED_OVER.contains(tag) ? 1 : 0;
                inText = tag.equals("t");
                if (tag.equals("tab") || tag.equals("br") || tag.equals("cr")) {
                    paragraph.append(' ');
                } else if (tag.equals("noBreakHyphen")) {
                    paragraph.append('-');
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                String tag = reader.getLocalName();
                passedOver -= PASSED_OVER.contains(tag) ? 1 : 0;
                inText = false;
                if (tag.equals("p") && passedOver == 0) {
                    end(paragraph, text);
                }
            } else if (event == XMLStreamConstants.CHARACTERS && inText && passedOver == 0) {
                paragraph.append(reader.getText());
            }
        }
        end(paragraph, text);
        return text.toString();
    }

    private static void end(StringBuilder paragraph, StringBuilder text) {
        String words = paragraph.toString().replaceAll("\\s{1,999}", " ").strip();
        if (!words.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(words);
        }
        paragraph.setLength(0);
    }

    private static Facts facts(byte[] xml) throws XMLStreamException {
        Facts.Builder facts = Facts.builder();
        XMLStreamReader reader = open(xml);
        String tag = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                tag = reader.getLocalName();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                tag = "";
            } else if (event == XMLStreamConstants.CHARACTERS) {
                switch (tag) {
                    case "title" -> facts.title(reader.getText());
                    case "creator" -> facts.author(reader.getText());
                    case "created" -> facts.lastResort(day(reader.getText()), "the day the file was made");
                    default -> {}
                }
            }
        }
        return facts.build();
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written.strip().substring(0, 10));
        } catch (RuntimeException e) {
            return null;
        }
    }
}
