package io.dragoman.app;

import io.dragoman.parser.file.ModelFile;
import io.dragoman.parser.store.ConverterProcess;
import io.dragoman.parser.store.ModelStore;
import io.dragoman.text.Analyzer;
import io.dragoman.text.Article;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import io.dragoman.text.english.EnglishParser;
import io.dragoman.text.load.ArticleReader;
import io.dragoman.text.load.InputProblem;
import io.dragoman.text.load.Sink;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman models}: work on the parser's compiled model. */
@Command(
        name = "models",
        description = "Builds the parser's compiled model, or compares the parser with the library it comes from.",
        subcommands = {ModelsCommand.Build.class, ModelsCommand.Compare.class},
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  dragoman models build"})
final class ModelsCommand {

    @Command(
            name = "build",
            mixinStandardHelpOptions = true,
            description = "Builds the compiled model anew; it is built by itself when it is first needed.",
            footer = {"", "Example:", "  dragoman models build"})
    static final class Build implements Callable<Integer> {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws IOException {
            PrintWriter err = spec.commandLine().getErr();
            ModelStore store = new ModelStore(Main.setup(spec).cache(), ConverterProcess.ofProperties(), err::println);
            ModelFile model = rebuilt(store);
            spec.commandLine().getOut().println(store.file() + ": " + (model.size() >> 20) + " MB");
            return 0;
        }

        private static ModelFile rebuilt(ModelStore store) throws IOException {
            try {
                return store.rebuild();
            } catch (IOException e) {
                throw new UserError(String.valueOf(e.getMessage()));
            }
        }
    }

    @Command(
            name = "compare",
            mixinStandardHelpOptions = true,
            description = {
                "Compares tokens, tags, lemmas, heads and labels with those of the library that the models come from,",
                "for all sentences of the files and for odd ones made out of them. Takes 3 GB of memory."
            },
            footer = {"", "Example:", "  dragoman models compare --more 20000 examples/"})
    static final class Compare implements Callable<Integer> {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(arity = "1..*", paramLabel = "PATH", description = "Articles, as for read.")
        private List<String> paths = List.of();

        @Option(
                names = "--more",
                defaultValue = "20000",
                paramLabel = "N",
                description = "Odd sentences to make (default: ${DEFAULT-VALUE}).")
        private int more;

        @Override
        public Integer call() throws IOException {
            PrintWriter err = spec.commandLine().getErr();
            Path cache = Main.setup(spec).cache();
            ConverterProcess process = ConverterProcess.ofProperties();
            Path file = Files.createTempFile("dragoman-", ".txt");
            try {
                Analyzer splitter = Analyzer.builder()
                        .parser(EnglishParser.load(cache, process, err::println))
                        .gate(words -> false)
                        .build();
                Files.write(file, sentences(splitter));
                Path model = new ModelStore(cache, process, err::println).file();
                process.compare(model, file, more, spec.commandLine().getOut()::println);
                return 0;
            } catch (IOException e) {
                throw new UserError(String.valueOf(e.getMessage()));
            } finally {
                Files.delete(file);
            }
        }

        /** The different sentences of the articles, their words as they are parsed. */
        private Set<String> sentences(Analyzer splitter) {
            Set<String> sentences = new TreeSet<>();
            PrintWriter err = spec.commandLine().getErr();
            ArticleReader.builder().build().read(paths, Main.setup(spec).input(), new Sink() {
                @Override
                public void article(Article article) {
                    for (Sentence sentence : splitter.analyze(article).sentences()) {
                        sentences.add(
                                sentence.tokens().stream().map(Token::form).collect(Collectors.joining(" ")));
                    }
                }

                @Override
                public void problem(InputProblem problem) {
                    err.println(problem);
                }
            });
            return sentences;
        }
    }
}
