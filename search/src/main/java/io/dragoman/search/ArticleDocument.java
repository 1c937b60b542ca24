package io.dragoman.search;

import io.dragoman.record.Actor;
import io.dragoman.record.ArticleRecord;
import io.dragoman.record.Event;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** An article as the index holds it. */
final class ArticleDocument {
    static final String ID = "id";
    static final String DIGEST = "digest";
    static final String TITLE = "title";
    static final String TEXT = "text";
    /** Title and text with words as they stand: beginnings of words cannot be found among stems. */
    static final String WORDS = "words";
    /** Before each digest; another one has every article taken in anew. */
    static final String FORM = "2 ";

    static final String ACTOR = "actor";
    static final String CATEGORY = "category";
    static final String COUNTRY = "country";
    static final String DAY = "day";
    static final String PUBLICATION = "publication";

    private ArticleDocument() {}

    static Document of(ArticleRecord article, String digest) {
        Document document = new Document();
        document.add(new StringField(ID, article.id(), Field.Store.YES));
        document.add(new SortedDocValuesField(ID, new BytesRef(article.id())));
        document.add(new SortedDocValuesField(DIGEST, new BytesRef(digest)));
        String title = article.document().title();
        document.add(new TextField(TITLE, title == null ? article.articleId() : title, Field.Store.YES));
        document.add(new TextField(TEXT, article.text(), Field.Store.YES));
        document.add(new TextField(WORDS, (title == null ? "" : title + " ") + article.text(), Field.Store.NO));
        String publication = article.document().publication();
        if (publication != null) {
            document.add(new StoredField(PUBLICATION, publication));
        }
        LocalDate day = article.document().published();
        if (day != null) {
            document.add(new LongPoint(DAY, day.toEpochDay()));
            document.add(new NumericDocValuesField(DAY, day.toEpochDay()));
            document.add(new StoredField(DAY, day.toEpochDay()));
        }
        record(article, document);
        return document;
    }

    /** What the record knows: its actors, and the categories and countries of its events. */
    private static void record(ArticleRecord article, Document document) {
        Map<String, String> countries = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (Actor actor : article.actors()) {
            names.add(name(actor.name()));
            actor.aliases().forEach(alias -> names.add(name(alias)));
            String country = actor.country();
            if (country != null) {
                countries.put(actor.id(), country);
            }
        }
        Set<String> categories = new HashSet<>();
        Set<String> involved = new HashSet<>();
        for (Event event : article.events()) {
            if (event.category() != null) {
                categories.add(event.category().name());
            }
            for (List<String> side : List.of(event.source(), event.target())) {
                side.stream().filter(countries::containsKey).map(countries::get).forEach(involved::add);
            }
        }
        names.forEach(name -> document.add(new StringField(ACTOR, cut(name), Field.Store.NO)));
        categories.forEach(category -> document.add(new StringField(CATEGORY, category, Field.Store.NO)));
        involved.forEach(country -> document.add(new StringField(COUNTRY, country, Field.Store.NO)));
    }

    /** A name as names are compared. */
    static String name(String name) {
        return name.toLowerCase(Locale.ROOT).strip();
    }

    /** Lucene refuses terms of more than 32,766 bytes; no name is nearly as long. */
    private static String cut(String name) {
        return name.length() > 500 ? name.substring(0, 500) : name;
    }
}
