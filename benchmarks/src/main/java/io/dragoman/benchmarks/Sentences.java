package io.dragoman.benchmarks;

import io.dragoman.coding.Coder;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.parser.SentenceParser;
import io.dragoman.parser.store.ConverterProcess;
import io.dragoman.parser.store.ModelStore;
import io.dragoman.record.Manifest;
import io.dragoman.text.AnalyzedArticle;
import io.dragoman.text.Analyzer;
import io.dragoman.text.Article;
import io.dragoman.text.Gate;
import io.dragoman.text.Parser.Word;
import io.dragoman.text.english.EnglishParser;
import io.dragoman.text.load.ArticleReader;
import io.dragoman.text.load.InputProblem;
import io.dragoman.text.load.Sink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The engine's parts and what they work on.
 *
 * @param articles with every sentence parsed
 * @param texts their paragraphs, as far as they are one line of the file
 * @param words of each sentence
 * @param forms the words alone
 */
record Sentences(
        EnglishParser parser,
        SentenceParser bare,
        Coder coder,
        List<AnalyzedArticle> articles,
        List<String> texts,
        List<List<Word>> words,
        List<List<String>> forms) {

    Sentences {
        articles = List.copyOf(articles);
        texts = List.copyOf(texts);
        words = List.copyOf(words);
        forms = List.copyOf(forms);
    }

    /** Reads a folder of articles. */
    static Sentences of(Path folder) throws IOException {
        Path cache = ModelStore.defaultFolder();
        ConverterProcess converter = ConverterProcess.ofProperties();
        EnglishParser parser = EnglishParser.load(cache, converter, progress -> {});
        SentenceParser bare = SentenceParser.over(new ModelStore(cache, converter, progress -> {}).open());
        Lexicon lexicon = Lexicon.load(null, cache);
        Coder coder = new Coder(lexicon, new Manifest("benchmark", lexicon.hash(), "", EnglishParser.NAME));
        Analyzer analyzer = Analyzer.builder().parser(parser).gate(Gate.OPEN).build();
        List<AnalyzedArticle> articles = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Article article : articles(folder)) {
            articles.add(analyzer.analyze(article));
            article.text().string().lines().filter(line -> !line.isBlank()).forEach(texts::add);
        }
        List<List<Word>> words =
                texts.stream().flatMap(text -> parser.split(text).stream()).toList();
        List<List<String>> forms = words.stream()
                .map(sentence -> sentence.stream().map(Word::form).toList())
                .toList();
        return new Sentences(parser, bare, coder, articles, texts, words, forms);
    }

    private static List<Article> articles(Path folder) {
        List<Article> articles = new ArrayList<>();
        ArticleReader.builder()
                .date(LocalDate.of(2021, 4, 8))
                .build()
                .read(List.of(folder.toString()), InputStream.nullInputStream(), new Sink() {
                    @Override
                    public void article(Article article) {
                        articles.add(article);
                    }

                    @Override
                    public void problem(InputProblem problem) {
                        throw new IllegalArgumentException(problem.toString());
                    }
                });
        return articles;
    }
}
