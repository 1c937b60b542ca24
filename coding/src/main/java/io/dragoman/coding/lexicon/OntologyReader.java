package io.dragoman.coding.lexicon;

import io.dragoman.record.AgreementStage;
import io.dragoman.record.Category;
import io.dragoman.record.Delivery;
import io.dragoman.record.Modality;
import io.dragoman.record.StepKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads ontology/*.tsv: tab-separated, "#" begins a comment line, the first other line names the columns. */
final class OntologyReader {

    private final Map<String, String> files;
    private final UnaryOperator<String> names;
    private final List<LexiconProblem> problems;

    /** {@code names} says how a file is called in problems. */
    OntologyReader(Map<String, String> files, UnaryOperator<String> names, List<LexiconProblem> problems) {
        this.files = files;
        this.names = names;
        this.problems = problems;
    }

    Ontology read() {
        Map<String, Ontology.CameoCode> codes = new HashMap<>();
        for (Row row : rows("ontology/cameo.tsv", 6)) {
            Category category = constant(row, Category.class, row.cell(2));
            if (category != null) {
                codes.put(
                        row.cell(0),
                        new Ontology.CameoCode(
                                row.cell(0),
                                row.cell(1),
                                category,
                                emptyToNull(row.cell(3)),
                                row.cell(4).isEmpty()
                                        ? List.of()
                                        : List.of(row.cell(4).split(";", -1)),
                                row.cell(5).isEmpty() ? null : number(row, row.cell(5))));
            }
        }
        Map<String, Double> scores = new HashMap<>();
        for (Row row : rows("ontology/plover.tsv", 5)) {
            scores.put(row.cell(0) + "/" + row.cell(1), number(row, row.cell(4)));
        }
        Set<String> sectors = new HashSet<>();
        rows("ontology/sectors.tsv", 3).forEach(row -> sectors.add(row.cell(0)));
        return new Ontology(codes, scores, sectors, compositions(codes), statuses());
    }

    private Map<Operator, List<Composition>> compositions(Map<String, Ontology.CameoCode> codes) {
        Map<Operator, List<Composition>> compositions = new EnumMap<>(Operator.class);
        for (Row row : rows("ontology/composition.tsv", 4)) {
            Operator operator = constant(row, Operator.class, row.cell(0));
            String result = row.cell(2);
            if (!result.equals("=") && !result.equals("-") && !codes.containsKey(result)) {
                problem(row, "code \"" + result + "\" is not in ontology/cameo.tsv");
            }
            checkAct(row, codes);
            Modality modality = row.cell(3).equals("=") ? null : constant(row, Modality.class, row.cell(3));
            if (operator != null) {
                compositions
                        .computeIfAbsent(operator, key -> new ArrayList<>())
                        .add(new Composition(row.cell(1), result, modality));
            }
        }
        return compositions;
    }

    private List<StatusLine> statuses() {
        List<StatusLine> lines = new ArrayList<>();
        for (Row row : rows("ontology/status.tsv", 5)) {
            lines.add(new StatusLine(
                    any(row, StepKind.class, 0),
                    any(row, AgreementStage.class, 1),
                    any(row, Delivery.class, 2),
                    any(row, Modality.class, 3),
                    row.cell(4)));
        }
        return lines;
    }

    private <E extends Enum<E>> @Nullable E any(Row row, Class<E> type, int cell) {
        return row.cell(cell).equals("*") ? null : constant(row, type, row.cell(cell));
    }

    private void checkAct(Row row, Map<String, Ontology.CameoCode> codes) {
        String act = row.cell(1);
        boolean known = act.equals("*")
                || act.equals("coop")
                || act.equals("conflict")
                || codes.keySet().stream().anyMatch(code -> !act.isEmpty() && code.startsWith(act))
                || Arrays.stream(Category.values())
                        .anyMatch(category -> category.name().equals(act));
        if (!known) {
            problem(
                    row,
                    "act \"" + act
                            + "\" is none; write the beginning of a code in ontology/cameo.tsv, a category such as"
                            + " CONSULT, coop, conflict or *");
        }
    }

    private double number(Row row, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            problem(row, "\"" + text + "\" is no number; write one such as -4.5");
            return 0;
        }
    }

    private List<Row> rows(String file, int columns) {
        List<Row> rows = new ArrayList<>();
        String content = files.get(file);
        if (content == null) {
            problems.add(new LexiconProblem(names.apply(file), 1, 1, "the file is missing"));
            return rows;
        }
        int line = 0;
        boolean header = true;
        for (String text : content.split("\n", -1)) {
            line++;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            if (header) {
                header = false;
                continue;
            }
            List<String> cells = List.of(text.split("\t", -1));
            Row row = new Row(file, line, cells);
            if (cells.size() != columns) {
                problem(row, "the line has " + cells.size() + " columns, the table " + columns);
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    private <E extends Enum<E>> @Nullable E constant(Row row, Class<E> type, String word) {
        boolean lower = type != Category.class;
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            problem(
                    row,
                    "\"" + word + "\" is no " + type.getSimpleName().toLowerCase(Locale.ROOT) + "; there are "
                            + Arrays.stream(type.getEnumConstants())
                                    .map(constant -> lower ? constant.name().toLowerCase(Locale.ROOT) : constant.name())
                                    .collect(Collectors.joining(", ")));
            return null;
        }
    }

    private void problem(Row row, String message) {
        problems.add(new LexiconProblem(names.apply(row.file()), row.line(), 1, message));
    }

    private static @Nullable String emptyToNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private record Row(String file, int line, List<String> cells) {
        String cell(int at) {
            return cells.get(at).strip();
        }
    }
}
