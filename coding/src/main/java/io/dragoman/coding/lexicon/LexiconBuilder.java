package io.dragoman.coding.lexicon;

import io.dragoman.coding.lexicon.ForestCache.Compiled;
import io.dragoman.coding.lexicon.YamlNode.Mapping;
import io.dragoman.coding.lexicon.YamlNode.Sequence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Lexicon} of files: parses them, or takes their compiled form, then reads and checks the entries. */
final class LexiconBuilder {

    private final LexiconSource base;
    private final @Nullable Path overlay;
    private final @Nullable Path cache;
    private final List<LexiconProblem> problems = new ArrayList<>();

    LexiconBuilder(LexiconSource base, @Nullable Path overlay, @Nullable Path cache) {
        this.base = base;
        this.overlay = overlay;
        this.cache = cache;
    }

    /**
     * Reads everything.
     *
     * @param examples whether the built-in entries get their examples; those of the overlay, which nobody has checked
     *     yet, always do
     */
    Lexicon build(boolean examples) throws IOException {
        LexiconFiles own = overlay == null ? null : LexiconFiles.folder(overlay);
        ForestCache compiledForm = cache == null ? null : new ForestCache(cache, base.fingerprint());
        Compiled known = compiledForm == null ? null : compiledForm.read(examples);
        Compiled compiled = known == null ? compile(base.files(), "") : known;
        Map<String, String> tables = new HashMap<>(compiled.tables());
        if (own != null) {
            tables.putAll(own.tables());
        }
        Ontology ontology = new OntologyReader(
                        tables,
                        file -> own != null && own.contents().containsKey(file) ? overlay + "/" + file : file,
                        problems)
                .read();
        List<Item> items = items(compiled.forest(), "", examples || known == null);
        if (own != null) {
            items = overlaid(items, items(compile(own, overlay + "/").forest(), overlay + "/", true));
        }
        Lexicon lexicon = read(items, ontology, hash(compiled.hash(), own));
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
        if (compiledForm != null && known == null) {
            compiledForm.write(compiled);
        }
        return lexicon;
    }

    private Compiled compile(LexiconFiles files, String prefix) {
        SortedMap<String, YamlNode> forest = new TreeMap<>();
        files.contents().forEach((name, content) -> {
            if (name.endsWith(".yaml")) {
                YamlNode root = new YamlReader(prefix + name, problems).read(content);
                if (root != null) {
                    forest.put(name, root);
                }
            }
        });
        return new Compiled(files.hash(), files.tables(), forest);
    }

    /** The entries of all files. */
    private List<Item> items(SortedMap<String, YamlNode> forest, String prefix, boolean examples) {
        List<Item> items = new ArrayList<>();
        forest.forEach((file, root) -> {
            if (!(root instanceof Sequence sequence)) {
                problems.add(new LexiconProblem(
                        prefix + file,
                        root.line(),
                        root.column(),
                        "a file must be a list of entries, each of which begins with \"- id: \""));
                return;
            }
            String previous = "";
            for (YamlNode node : sequence.items()) {
                if (!(node instanceof Mapping mapping)) {
                    problems.add(new LexiconProblem(
                            prefix + file,
                            node.line(),
                            node.column(),
                            "an entry must be a mapping; it begins with \"- id: \""));
                    continue;
                }
                EntryReader entry = new EntryReader(prefix + file, mapping, examples, problems);
                String id = entry.at().id();
                if (previous.compareTo(id) > 0) {
                    entry.problem(
                            mapping, "entries are sorted by id; \"" + id + "\" stands after \"" + previous + "\"");
                }
                previous = id;
                String folder = file.contains("/") ? file.substring(0, file.indexOf('/')) : "";
                items.add(new Item(folder, entry));
            }
        });
        return items;
    }

    private static List<Item> overlaid(List<Item> builtIn, List<Item> own) {
        Set<String> replaced = new HashSet<>();
        own.forEach(item -> replaced.add(item.entry().at().id()));
        return Stream.concat(
                        builtIn.stream()
                                .filter(item ->
                                        !replaced.contains(item.entry().at().id())),
                        own.stream())
                .toList();
    }

    private Lexicon read(List<Item> items, Ontology ontology, String hash) {
        checkUnique(items);
        Map<String, WordSet> wordSets = new LinkedHashMap<>();
        for (Item item : items) {
            if (item.folder().equals("wordsets")) {
                item.entry().allow(Set.of("id", "words"));
                wordSets.put(
                        item.entry().at().id(),
                        new WordSet(
                                item.entry().at(),
                                Set.copyOf(new HashSet<>(item.entry().requiredList("words")))));
            }
        }
        ActorReader actors = new ActorReader(ontology);
        FrameReader frames = new FrameReader(wordSets, ontology);
        FindingReader findings = new FindingReader(wordSets);
        List<CountryEntry> countries = new ArrayList<>();
        List<PersonEntry> persons = new ArrayList<>();
        List<OrganisationEntry> organisations = new ArrayList<>();
        List<RoleEntry> roles = new ArrayList<>();
        List<Frame> frameList = new ArrayList<>();
        for (Item item : items) {
            EntryReader entry = item.entry();
            switch (item.folder()) {
                case "actors" -> {
                    String kind = entry.required("kind");
                    switch (kind) {
                        case "country" -> countries.add(actors.country(entry));
                        case "person" -> persons.add(actors.person(entry));
                        case "role" -> roles.add(actors.role(entry));
                        default -> {
                            if (ActorReader.isOrganisationKind(kind)) {
                                organisations.add(actors.organisation(entry, kind));
                            } else {
                                entry.problem(
                                        entry.field("kind"),
                                        "unknown kind \"" + kind + "\"; there are " + ActorReader.kinds());
                            }
                        }
                    }
                }
                case "verbs", "governors" -> frameList.add(frames.read(entry));
                case "speech" -> findings.speech(entry);
                case "figures" -> findings.figure(entry);
                case "relations" -> findings.characterisation(entry);
                case "marks" -> findings.mark(entry);
                case "agreements" -> findings.agreement(entry);
                case "wordsets" -> {}
                default ->
                    entry.problem(
                            entry.node(),
                            "files lie in actors/, verbs/, governors/, speech/, figures/, relations/, marks/, agreements/,"
                                    + " wordsets/ or ontology/");
            }
        }
        return new Lexicon(
                hash,
                ontology,
                countries,
                persons,
                organisations,
                roles,
                new WordSets(wordSets),
                frameList,
                findings.rules());
    }

    private static void checkUnique(List<Item> items) {
        Map<String, EntryReader> seen = new HashMap<>();
        for (Item item : items) {
            EntryReader first = seen.putIfAbsent(item.entry().at().id(), item.entry());
            if (first != null) {
                item.entry()
                        .problem(
                                item.entry().node(),
                                "id \"" + first.at().id() + "\" stands already at "
                                        + first.at().file() + ":" + first.at().line());
            }
        }
    }

    private static String hash(String base, @Nullable LexiconFiles own) {
        return own == null ? base : LexiconFiles.sha256(base + own.hash());
    }

    private record Item(String folder, EntryReader entry) {}
}
