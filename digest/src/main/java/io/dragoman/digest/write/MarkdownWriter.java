package io.dragoman.digest.write;

import io.dragoman.chronicle.DateLabel;
import io.dragoman.digest.model.Arrow;
import io.dragoman.digest.model.Digest;
import io.dragoman.digest.model.Group;
import io.dragoman.digest.model.Line;
import io.dragoman.digest.model.Point;
import io.dragoman.digest.model.Quote;
import io.dragoman.digest.model.Scope;
import io.dragoman.digest.model.Section;
import io.dragoman.digest.model.Sign;
import io.dragoman.digest.model.Source;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** CommonMark: readable as it stands, and by whatever takes Markdown. */
public final class MarkdownWriter {

    public String write(Digest digest) {
        Scope scope = digest.scope();
        StringBuilder out = new StringBuilder();
        out.append("# ").append(plain(scope.title())).append("\n\n");
        out.append("**").append(plain(scope.period())).append("**, as of ").append(DateLabel.of(scope.day()));
        out.append("\n\n## In brief\n\n");
        for (Point point : digest.brief()) {
            out.append("- **").append(plain(point.label())).append("**: ").append(plain(point.text()));
            out.append(references(point.sources())).append('\n');
        }
        section(out, digest.outlook());
        out.append("\n## Trends\n\n");
        for (Arrow arrow : digest.trends()) {
            out.append("- ").append(arrow.symbol().isEmpty() ? "" : arrow.symbol() + " ");
            out.append("**").append(plain(arrow.what())).append("** ").append(arrow.word());
            out.append(": ").append(plain(arrow.text())).append('\n');
            arrow.movers().forEach(line -> line(out, line, "  "));
        }
        section(out, digest.happened());
        section(out, digest.said());
        section(out, digest.agreed());
        out.append("\n## Sources\n\n");
        for (Source source : digest.sources()) {
            source(out, source);
        }
        out.append("\nCompiled by Dragoman; every line quotes the sentence it rests on. Signs: ");
        out.append(Arrays.stream(Sign.values())
                .filter(sign -> sign != Sign.NONE)
                .map(sign -> sign.symbol() + " " + sign.word())
                .collect(Collectors.joining(", ", "", ".\n")));
        return out.toString();
    }

    private static void section(StringBuilder out, Section section) {
        out.append("\n## ").append(plain(section.title())).append("\n");
        if (section.isEmpty()) {
            out.append("\n").append(plain(section.empty())).append("\n");
        }
        for (Group group : section.groups()) {
            if (!group.title().isEmpty()) {
                out.append("\n### ").append(plain(group.title())).append("\n");
            }
            if (!group.note().isEmpty()) {
                out.append("\n*").append(plain(group.note())).append("*\n");
            }
            out.append('\n');
            group.lines().forEach(line -> line(out, line, ""));
            if (group.more() > 0) {
                out.append("- and ").append(group.more()).append(" more\n");
            }
        }
    }

    private static void line(StringBuilder out, Line line, String indent) {
        out.append(indent).append("- ");
        if (!line.when().isEmpty()) {
            out.append("**").append(plain(line.when())).append("** ");
        }
        if (line.sign() != Sign.NONE) {
            out.append(line.sign().symbol()).append(' ');
        }
        out.append(plain(line.text()));
        if (!line.badge().isEmpty()) {
            out.append(" *(").append(plain(line.badge())).append(")*");
        }
        out.append('\n');
        line.notes()
                .forEach(note ->
                        out.append(indent).append("  ").append(plain(note)).append("  \n"));
        for (Quote quote : line.quotes()) {
            out.append('\n').append(indent).append("  > ");
            String words = quote.words();
            if (words != null) {
                out.append(plain(words)).append(' ');
            }
            out.append('[').append(quote.source()).append("](");
            out.append(quote.page() == null ? "#sources" : quote.page()).append(")\n");
        }
        out.append('\n');
    }

    private static void source(StringBuilder out, Source source) {
        String address = source.address();
        out.append(source.number()).append(". ");
        out.append(address == null ? plain(source.title()) : "[" + plain(source.title()) + "](<" + address + ">)");
        if (source.author() != null) {
            out.append(". ").append(plain(source.author()));
        }
        if (source.outlet() != null) {
            out.append(". ").append(plain(source.outlet()));
        }
        if (source.published() != null) {
            out.append(", ").append(DateLabel.of(source.published()));
        }
        out.append('\n');
    }

    private static String references(List<Integer> sources) {
        return sources.stream().map(source -> " [" + source + "](#sources)").collect(Collectors.joining());
    }

    /** Text that no reader of Markdown takes for marks. */
    static String plain(String text) {
        String marked = text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1");
        // A number with a dot, or a sign, at the beginning of a paragraph would be a list.
        return marked.replaceFirst("^(\\d+)([.)])", "$1\\\\$2").replaceFirst("^([-+=])", "\\\\$1");
    }
}
