package io.dragoman.coding.agreement;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.article.SentenceReading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.record.Agreement;
import io.dragoman.record.Figure;
import io.dragoman.record.Statement;
import io.dragoman.text.Role;
import io.dragoman.text.Token;
import java.util.List;

/**
 * Finds what an article reports of agreements. Phrases that name, describe or take up an agreement are found by the
 * lexicon's nouns ({@link ThingFinder}), the steps told of them by its verbs, nouns and phrases ({@link StepFinder});
 * phrases that mean the same agreement become one entry ({@link DraftBook}). Invitations and common resolves are found by
 * their verbs. Immutable and thread-safe.
 */
public final class AgreementFinder {

    private final Lexicon lexicon;
    private final ThingFinder things;
    private final StepFinder steps;
    private final Invitations invitations;
    private final Commitments commitments;
    private final Appointments appointments;
    private final PromisedActs promisedActs;

    public AgreementFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.things = new ThingFinder(lexicon);
        this.steps = new StepFinder(lexicon);
        this.invitations = new Invitations(lexicon);
        this.commitments = new Commitments(lexicon);
        this.appointments = new Appointments(lexicon);
        this.promisedActs = new PromisedActs(lexicon);
    }

    /**
     * The agreements in the order of the text.
     *
     * @param statements of the same article; a step told in one rests on its speaker's word
     * @param figures of the same article, of which one can be an agreement's amount
     */
    public List<Agreement> find(ArticleReading article, List<Statement> statements, List<Figure> figures) {
        AgreementCollection collection = new AgreementCollection(lexicon, article, statements, figures);
        Draft last = null;
        SignedList list = new SignedList();
        SignedPapers papers = new SignedPapers(new Realities(lexicon));
        for (SentenceReading sentence : article.sentences()) {
            if (sentence.sentence().parsed()) {
                List<Thing> found = things.find(sentence, article.article().text());
                if (last != null && found.isEmpty()) {
                    pronouns(sentence, last, collection);
                }
                Thing outer = null;
                for (Thing thing : found) {
                    List<StepWord> told = list.complete(thing, steps.find(thing));
                    if (outer != null && collection.takesIn(outer, thing, told)) {
                        continue;
                    }
                    Thing around = outer;
                    outer = outer != null && thing.last() <= outer.last() ? outer : thing;
                    papers.see(thing, told, collection.add(thing, told, around), collection);
                }
                counted(sentence, found, collection);
                list.after(sentence.sentence());
                papers.after(sentence);
                acronyms(sentence, collection);
                invitations.find(sentence, collection);
                commitments.find(sentence, collection);
                Draft arranged = appointments.find(sentence, collection);
                promisedActs.find(sentence, collection);
                Draft subject = collection.subjectOf(found);
                last = subject == null ? arranged : subject;
            }
        }
        new Pledges(lexicon, figures).find(article, collection);
        new CalledOff(lexicon).find(article, collection);
        papers.close(collection);
        return collection.agreements();
    }

    /** "Kenya has yet to ratify <u>it</u>", after a sentence about an agreement. */
    private void pronouns(SentenceReading reading, Draft draft, AgreementCollection collection) {
        for (Token token : reading.sentence().tokens()) {
            if (token.form().equalsIgnoreCase("it") || countsAll(token)) {
                Thing thing = things.acronym(reading, token, draft);
                List<StepWord> told = steps.find(thing);
                if (!told.isEmpty()) {
                    collection.take(draft, thing, List.of(), told);
                    return;
                }
            }
        }
    }

    /** "pledged two boats; <u>both</u> were delivered": what became of all of it, told behind it in the same sentence. */
    private void counted(SentenceReading reading, List<Thing> found, AgreementCollection collection) {
        if (found.size() != 1) {
            return;
        }
        Thing thing = found.get(0);
        for (Token token : reading.sentence().tokens()) {
            boolean subject = token.role() == Role.SUBJECT || token.role() == Role.PASSIVE_SUBJECT;
            boolean some = subject && token.tag().equals("CD") && !token.form().matches("\\d{4}");
            if (token.index() > thing.last() && subject && (some || countsAll(token))) {
                collection.book().drafts().stream()
                        .filter(draft -> draft.holds(thing.head().span()))
                        .findFirst()
                        .ifPresent(draft -> {
                            Thing part = things.acronym(reading, token, draft);
                            List<StepWord> told = some ? steps.ofPart(part) : steps.find(part);
                            if (!told.isEmpty()) {
                                collection.take(draft, part, List.of(), told);
                            }
                        });
                return;
            }
        }
    }

    private static boolean countsAll(Token token) {
        boolean subject = token.role() == Role.SUBJECT || token.role() == Role.PASSIVE_SUBJECT;
        return subject && token.form().matches("(?i)both|neither|none|all");
    }

    private void acronyms(SentenceReading reading, AgreementCollection collection) {
        for (Token token : reading.sentence().tokens()) {
            Draft draft = token.isCapitalized() && token.form().length() > 2
                    ? collection.book().called(token.form())
                    : null;
            boolean modifies = token.role() == Role.NOUN_MODIFIER || token.role() == Role.META;
            if (draft != null && !modifies && !draft.holds(token.span())) {
                Thing thing = things.acronym(reading, token, draft);
                collection.take(draft, thing, List.of(), steps.find(thing));
            }
        }
    }
}
