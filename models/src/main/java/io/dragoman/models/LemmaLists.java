package io.dragoman.models;

import io.dragoman.parser.file.KeyTableDraft;
import io.dragoman.parser.file.TextHash;
import io.dragoman.parser.lemmas.LemmaRules;
import io.dragoman.parser.lemmas.SuffixRule;
import io.dragoman.parser.lemmas.WordKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The library's lists and rules of dictionary forms.
 *
 * @param bases from the hash of a word to the kinds of which it is a base form
 */
record LemmaLists(LemmaRules rules, KeyTableDraft bases) {

    private static final String FOLDER = "edu/emory/mathcs/nlp/component/morph/english/";
    private static final List<WordKind> INFLECTED =
            List.of(WordKind.VERB, WordKind.NOUN, WordKind.ADJECTIVE, WordKind.ADVERB);

    static LemmaLists read() throws IOException {
        Map<String, Integer> kinds = new HashMap<>();
        for (WordKind kind : WordKind.values()) {
            for (String word : lines(name(kind) + ".base")) {
                kinds.merge(word, kind.bit(), (before, bit) -> before | bit);
            }
        }
        KeyTableDraft bases = new KeyTableDraft(kinds.size());
        kinds.forEach((word, bits) -> bases.put(TextHash.of(word), bits));
        Map<WordKind, Map<String, String>> exceptions = new EnumMap<>(WordKind.class);
        for (WordKind kind : INFLECTED) {
            exceptions.put(kind, pairs(lines(name(kind) + ".exc")));
        }
        return new LemmaLists(new LemmaRules(shortened(), exceptions, suffixes()), bases);
    }

    private static String name(WordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> pairs(List<String> lines) {
        Map<String, String> pairs = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split(" +", -1);
            pairs.put(parts[0], parts[1]);
        }
        return pairs;
    }

    private static Map<String, String> shortened() throws IOException {
        Map<String, String> shortened = new HashMap<>();
        for (String line : lines("abbreviation.rule")) {
            String[] parts = line.split(" +", -1);
            shortened.put(parts[0] + " " + parts[1], parts[2]);
        }
        return shortened;
    }

    private static List<SuffixRule> suffixes() throws IOException {
        List<SuffixRule> rules = new ArrayList<>();
        Document document = document("inflection_suffix.xml");
        for (WordKind kind : INFLECTED) {
            Element section =
                    (Element) document.getElementsByTagName(name(kind)).item(0);
            NodeList affixes = section.getElementsByTagName("affix");
            for (int i = 0; i < affixes.getLength(); i++) {
                Element affix = (Element) affixes.item(i);
                String tags = affix.getAttribute("org_pos").trim();
                NodeList replacing = affix.getElementsByTagName("rule");
                for (int k = 0; k < replacing.getLength(); k++) {
                    Element rule = (Element) replacing.item(k);
                    rules.add(new SuffixRule(
                            kind,
                            tags.isEmpty() ? List.of() : List.of(tags.split("\\|", -1)),
                            rule.getAttribute("affix_form").trim(),
                            List.of(rule.getAttribute("replacements").trim().split(",", -1)),
                            Boolean.parseBoolean(
                                    rule.getAttribute("doubleConsonants").trim())));
                }
            }
        }
        return rules;
    }

    private static Document document(String name) throws IOException {
        try (InputStream in = open(name)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(name + ": " + e.getMessage(), e);
        }
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = open(name)) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::trim)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = LemmaLists.class.getClassLoader().getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IOException(FOLDER + name + " is not on the class path");
        }
        return in;
    }
}
