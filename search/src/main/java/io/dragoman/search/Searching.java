package io.dragoman.search;

import io.dragoman.store.Found;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/** One search. */
final class Searching {
    private static final int PASSAGES = 3;
    /** How far one may turn pages: finding page n costs the work of all before. */
    private static final int DEEPEST = 10_000;
    /** Marks around what is found; characters of private use, which do not occur in articles. */
    private static final String BEGIN = "\uE000";

    private static final String END = "\uE001";
    private static final Map<String, Float> WEIGHTS = Map.of(ArticleDocument.TITLE, 3f, ArticleDocument.TEXT, 1f);
    private static final int SYNTAX = SimpleQueryParser.AND_OPERATOR
            | SimpleQueryParser.OR_OPERATOR
            | SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.WHITESPACE_OPERATOR;

    private final IndexSearcher searcher;
    private final Analyzer analyzer;

    Searching(IndexSearcher searcher, Analyzer analyzer) {
        this.searcher = searcher;
        this.analyzer = analyzer;
    }

    Found<Hit> run(SearchQuery asked) throws IOException {
        Query words = words(asked.words());
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(words == null ? new MatchAllDocsQuery() : words, BooleanClause.Occur.MUST);
        if (asked.actor() != null) {
            filter(all, ArticleDocument.ACTOR, ArticleDocument.name(asked.actor()));
        }
        filter(all, ArticleDocument.CATEGORY, asked.category());
        filter(all, ArticleDocument.COUNTRY, asked.country());
        if (asked.from() != null || asked.to() != null) {
            all.add(
                    LongPoint.newRangeQuery(
                            ArticleDocument.DAY,
                            asked.from() == null ? Long.MIN_VALUE : asked.from().toEpochDay(),
                            asked.to() == null ? Long.MAX_VALUE : asked.to().toEpochDay()),
                    BooleanClause.Occur.FILTER);
        }
        Query query = all.build();
        int deep = Math.min(DEEPEST, asked.offset() + asked.limit());
        Sort order = words == null
                ? new Sort(new SortField(ArticleDocument.DAY, SortField.Type.LONG, true))
                : new Sort(SortField.FIELD_SCORE, new SortField(ArticleDocument.DAY, SortField.Type.LONG, true));
        TopDocs found = searcher.search(query, Math.max(1, deep), order);
        List<ScoreDoc> page = new ArrayList<>();
        for (int i = asked.offset(); i < Math.min(found.scoreDocs.length, deep); i++) {
            page.add(found.scoreDocs[i]);
        }
        return new Found<>(searcher.count(query), hits(page, words));
    }

    private static void filter(BooleanQuery.Builder all, String field, @Nullable String value) {
        if (value != null) {
            all.add(new TermQuery(new Term(field, value)), BooleanClause.Occur.FILTER);
        }
    }

    private @Nullable Query words(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        Analyzer plain = analyzer;
        SimpleQueryParser parser = new SimpleQueryParser(plain, WEIGHTS, SYNTAX) {
            @Override
            protected Query newPrefixQuery(String text) {
                return new PrefixQuery(new Term(ArticleDocument.WORDS, plain.normalize(ArticleDocument.WORDS, text)));
            }
        };
        parser.setDefaultOperator(BooleanClause.Occur.MUST);
        return parser.parse(words.replace('“', '"').replace('”', '"'));
    }

    private List<Hit> hits(List<ScoreDoc> page, @Nullable Query words) throws IOException {
        UnifiedHighlighter highlighter = UnifiedHighlighter.builder(searcher, analyzer)
                .withFieldMatcher(field -> true)
                .withFormatter(new DefaultPassageFormatter(BEGIN, END, " … ", false))
                .withMaxLength(1_000_000)
                .build();
        int[] documents = page.stream().mapToInt(score -> score.doc).toArray();
        List<String> snippets = new ArrayList<>();
        if (documents.length > 0) {
            Map<String, String[]> made = highlighter.highlightFields(
                    new String[] {ArticleDocument.TEXT},
                    words == null ? new MatchAllDocsQuery() : words,
                    documents,
                    new int[] {PASSAGES});
            for (String snippet : Objects.requireNonNull(made.get(ArticleDocument.TEXT))) {
                snippets.add(snippet == null ? "" : snippet);
            }
        }
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            Document document = SearchIndex.stored(searcher, documents[i]);
            Number day = document.getField(ArticleDocument.DAY) == null
                    ? null
                    : document.getField(ArticleDocument.DAY).numericValue();
            hits.add(new Hit(
                    document.get(ArticleDocument.ID),
                    document.get(ArticleDocument.TITLE),
                    document.get(ArticleDocument.PUBLICATION),
                    day == null ? null : LocalDate.ofEpochDay(day.longValue()),
                    fragments(snippets.get(i))));
        }
        return hits;
    }

    private static List<Hit.Fragment> fragments(String snippet) {
        List<Hit.Fragment> fragments = new ArrayList<>();
        int at = 0;
        while (at < snippet.length()) {
            int begin = snippet.indexOf(BEGIN, at);
            int end = begin < 0 ? -1 : snippet.indexOf(END, begin);
            if (end < 0) {
                break;
            }
            add(fragments, snippet.substring(at, begin), false);
            add(fragments, snippet.substring(begin + 1, end), true);
            at = end + 1;
        }
        add(fragments, snippet.substring(Math.min(at, snippet.length())), false);
        return fragments;
    }

    private static void add(List<Hit.Fragment> fragments, String text, boolean found) {
        if (!text.isEmpty()) {
            fragments.add(new Hit.Fragment(text.replaceAll("\\s+", " "), found));
        }
    }
}
