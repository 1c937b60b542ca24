package io.dragoman.app.show;

import io.dragoman.record.ArticleRecord;
import io.dragoman.store.RecordStore;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What can be listed. */
public enum Listings {
    STATEMENTS,
    AGREEMENTS,
    MEETINGS,
    CALENDAR,
    FIGURES,
    RELATIONS;

    /** The articles of a store, as much of each as this listing needs. */
    public List<ArticleRecord> articles(RecordStore store) {
        return new Slim(store, this, Set.of()).articles();
    }

    /** The rows of a store that a filter lets through. */
    public Listing of(RecordStore store, Filter filter) {
        return of(new Slim(store, this, filter.countries()).articles(), filter);
    }

    /** The rows of some articles that a filter lets through. */
    public Listing of(Collection<ArticleRecord> articles, Filter filter) {
        return switch (this) {
            case STATEMENTS -> ItemListing.statements(articles, filter);
            case AGREEMENTS -> new AgreementListing(articles, filter);
            case MEETINGS -> new MeetingListing(articles, filter);
            case CALENDAR -> new CalendarListing(articles, filter);
            case FIGURES -> ItemListing.figures(articles, filter);
            case RELATIONS -> ItemListing.relations(articles, filter);
        };
    }
}
