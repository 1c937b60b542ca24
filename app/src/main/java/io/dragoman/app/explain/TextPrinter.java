package io.dragoman.app.explain;

import io.dragoman.app.explain.Page.Cell;
import io.dragoman.coding.Explanation;
import io.dragoman.coding.event.Reading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.Span;
import io.dragoman.text.Gate;
import io.dragoman.text.Parser;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import io.dragoman.text.TreePicture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Prints explanations for a terminal: of each sentence its actors, its tree, its acts with the way to their codes, and
 * why other words gave none.
 */
public final class TextPrinter {

    private final ActorNotes actors;
    private final ActNotes acts;
    private final StepNotes steps;
    private final MissNotes misses;
    private final Ontology ontology;
    private final Gate gate;
    private final int width;
    private final boolean colours;

    /**
     * A printer.
     *
     * @param gate which sentences {@code read} parses
     * @param width columns of the terminal
     */
    public TextPrinter(Lexicon lexicon, Gate gate, int width, boolean colours) {
        this.ontology = lexicon.ontology();
        this.actors = new ActorNotes(lexicon);
        this.acts = new ActNotes(ontology);
        this.steps = new StepNotes(acts);
        this.misses = new MissNotes(steps);
        this.gate = gate;
        this.width = width;
        this.colours = colours;
    }

    /** Everything about a text, each line ended. */
    public String print(ExplainedText text) {
        Page page = new Page(width, colours);
        if (text.explanations().isEmpty()) {
            page.paragraph(0, "Nothing to explain: there are no words.", Ink.PLAIN);
        }
        if (text.objection() != null) {
            page.paragraph(0, "An article like this would be refused: " + text.objection() + ".", Ink.LEFT);
        }
        for (Explanation explanation : text.explanations()) {
            page.blank();
            sentence(page, text, explanation);
        }
        ExplainedText.PairRelation relation = text.relation();
        if (relation != null) {
            new RelationNotes(acts).print(page, text, relation);
        }
        return page.toString();
    }

    private void sentence(Page page, ExplainedText text, Explanation explanation) {
        Sentence sentence = explanation.actors().sentence();
        page.paragraph(0, text.slice(sentence.span()), Ink.HEADING);
        Span dateline = sentence.dateline();
        if (dateline != null) {
            page.paragraph(0, "Dateline taken off: " + text.slice(dateline), Ink.PLAIN);
        }
        if (!gate.admits(words(sentence))) {
            page.paragraph(0, "Turned away by the gate: " + turnedAway(sentence), Ink.LEFT);
        }
        actors(page, text, explanation.actors());
        page.heading("Parse");
        if (!sentence.parsed()) {
            page.paragraph(2, "None: the sentence or a word of it is too long.", Ink.LEFT);
        } else {
            page.raw(2, TreePicture.draw(sentence, width - 2, paint(explanation)));
        }
        acts(page, text, explanation);
        left(page, explanation);
    }

    /** The words of a sentence as the gate gets them; their offsets do not matter to it. */
    static List<Parser.Word> words(Sentence sentence) {
        return sentence.tokens().stream()
                .map(token -> new Parser.Word(
                        token.form(), token.span().start(), token.span().end()))
                .toList();
    }

    private static String turnedAway(Sentence sentence) {
        return (sentence.size() < 3
                        ? "it has fewer than three words"
                        : "it names no actor and nobody who stands for one")
                + "; reading an article would not have parsed it.";
    }

    private BiFunction<Token, String, String> paint(Explanation explanation) {
        Set<Integer> triggers = new HashSet<>();
        for (Explanation.Act act : explanation.acts()) {
            act.outcome().reading().steps().stream()
                    .flatMap(step -> step.words().stream())
                    .forEach(word -> triggers.add(word.index()));
        }
        return (token, form) -> {
            Ink ink = triggers.contains(token.index())
                    ? Ink.TRIGGER
                    : explanation.actors().mentionAt(token) == null ? Ink.PLAIN : Ink.ACTOR;
            return ink.on(form, colours);
        };
    }

    private void actors(Page page, ExplainedText text, SentenceCast cast) {
        page.heading("Actors on " + text.date());
        Map<List<String>, Integer> notes = new LinkedHashMap<>();
        for (ActorNote note : actors.of(text, cast)) {
            String where = note.entries().stream().map(ActorNotes::place).collect(Collectors.joining(", "));
            String taken = note.taken() + (where.isEmpty() ? "" : " · " + where);
            notes.merge(List.of(note.words(), note.codes(), taken), 1, Integer::sum);
        }
        List<List<Cell>> rows = new ArrayList<>();
        notes.forEach((note, times) -> rows.add(List.of(
                new Cell(note.get(0) + (times > 1 ? " ×" + times : ""), Ink.ACTOR),
                new Cell(note.get(1), Ink.PLAIN),
                new Cell(note.get(2), Ink.PLAIN))));
        if (rows.isEmpty()) {
            page.paragraph(2, "None.", Ink.PLAIN);
        }
        page.table(2, rows);
    }

    private void acts(Page page, ExplainedText text, Explanation explanation) {
        if (explanation.acts().isEmpty()) {
            return;
        }
        page.heading(explanation.acts().size() == 1 ? "Act" : "Acts");
        boolean first = true;
        for (Explanation.Act act : explanation.acts()) {
            if (!first) {
                page.blank();
            }
            first = false;
            Reading reading = act.outcome().reading();
            page.paragraph(2, acts.line(text, act, explanation.actors()), act.coded() ? Ink.CODED : Ink.LEFT);
            if (!act.coded()) {
                page.paragraph(4, "not coded: " + whyNot(text, act, explanation.actors()), Ink.LEFT);
            }
            List<List<Cell>> rows = new ArrayList<>();
            for (StepNotes.Row row : steps.of(reading)) {
                rows.add(row(row.label(), row.words(), row.effect()));
            }
            rows.addAll(closing(text, act, explanation.actors()));
            page.table(4, act.repeated() ? rows.subList(0, 1) : rows);
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static List<Cell> row(String label, String words, String effect) {
        return List.of(new Cell(label, Ink.FAINT), new Cell(words, Ink.PLAIN), new Cell(effect, Ink.PLAIN));
    }

    /** Who the words turned out to be, where that is not plain; when and where; what the ontology adds. */
    private List<List<Cell>> closing(ExplainedText text, Explanation.Act act, SentenceCast cast) {
        List<List<Cell>> rows = new ArrayList<>();
        Reading reading = act.outcome().reading();
        who("from", reading.source(), text, cast, rows);
        who("to", reading.target(), text, cast, rows);
        if (!reading.attribution().isEmpty()) {
            rows.add(row(
                    "told by",
                    ActNotes.forms(reading.attribution().stream()),
                    ActNotes.side(cast.find(reading.attribution()).participants())));
        }
        if (act.date() != null) {
            rows.add(row(
                    "when",
                    act.date().iso(),
                    word(act.date().precision()) + ", " + word(act.date().basis())));
        }
        if (act.place() != null) {
            rows.add(row("place", act.place(), ""));
        }
        Ontology.CameoCode code = ontology.code(reading.code());
        if (code != null && act.coded()) {
            rows.add(row("scale", "", scale(code)));
        }
        return rows;
    }

    private static String scale(Ontology.CameoCode code) {
        return "Goldstein " + (code.goldstein() == null ? "none" : code.goldstein())
                + (code.mode() == null ? ", no mode" : ", mode " + code.mode())
                + (code.contexts().isEmpty() ? "" : ", context " + String.join(", ", code.contexts()));
    }

    private static void who(
            String label, List<Token> words, ExplainedText text, SentenceCast cast, List<List<Cell>> rows) {
        for (Token word : words) {
            SentenceCast.Found found = cast.find(List.of(word));
            String phrase = text.phrase(cast, word);
            if (found.isEmpty()) {
                rows.add(row(label, phrase, word.isProperNoun() ? "name of nobody known" : "no actor"));
            } else if (!found.direct()) {
                String inside = found.spans().stream().map(text::slice).collect(Collectors.joining(" … "));
                rows.add(row(
                        label, phrase, "leads to " + ActNotes.side(found.participants()) + " by \"" + inside + "\""));
            }
        }
    }

    static String whyNot(ExplainedText text, Explanation.Act act, SentenceCast cast) {
        if (act.repeated()) {
            return "the sentence has given this event already";
        }
        String reason = act.outcome().reason();
        Reading reading = act.outcome().reading();
        List<Token> words =
                cast.find(reading.source()).isEmpty() && !reading.source().isEmpty()
                        ? reading.source()
                        : reading.target();
        String phrases = words.stream()
                .filter(word -> cast.find(List.of(word)).isEmpty())
                .map(word -> "\"" + text.phrase(cast, word) + "\"")
                .collect(Collectors.joining(", "));
        return reason + (phrases.isEmpty() ? "" : ": " + phrases);
    }

    private void left(Page page, Explanation explanation) {
        boolean coded = explanation.acts().stream().anyMatch(Explanation.Act::coded);
        List<List<Cell>> rows = new ArrayList<>();
        for (MissNotes.Note note : misses.of(explanation.misses())) {
            boolean first = true;
            for (String reason : note.reasons()) {
                rows.add(List.of(
                        new Cell(first ? note.word().form() : "", Ink.PLAIN),
                        new Cell(first ? kind(note.word()) : "", Ink.FAINT),
                        new Cell(reason, Ink.PLAIN)));
                first = false;
            }
        }
        List<Token> unknown = MissNotes.withoutFrame(explanation.misses());
        if (!rows.isEmpty() || !unknown.isEmpty()) {
            page.heading(coded ? "Other words" : "Nothing coded");
        } else if (explanation.acts().isEmpty()
                && explanation.actors().sentence().parsed()) {
            page.heading("Nothing coded");
            page.paragraph(2, "No word of it could name an act.", Ink.PLAIN);
        }
        page.table(2, rows);
        noFrame(page, unknown);
    }

    private static void noFrame(Page page, List<Token> unknown) {
        if (!unknown.isEmpty()) {
            String words = unknown.stream()
                    .map(word -> word.lemma() + " (" + kind(word) + ")")
                    .distinct()
                    .collect(Collectors.joining(", "));
            page.paragraph(2, "No frame in the lexicon: " + words, Ink.PLAIN);
        }
    }

    private static String kind(Token word) {
        return word.isVerb() ? "verb" : word.isNoun() ? "noun" : "adjective";
    }
}
