package io.dragoman.coding.agreement;

import io.dragoman.coding.article.ArticleReading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.time.TimeMention;
import io.dragoman.record.Agreement;
import io.dragoman.record.DateSpan;
import io.dragoman.record.Evidence;
import io.dragoman.record.Span;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what an agreement obliges to: "which <u>regulates the production …</u>", "under the deal, <u>…</u>". */
final class Provisions {

    private static final int LONGEST = 40;

    private Provisions() {}

    static List<Agreement.Provision> of(Thing thing, ArticleReading article, Lexicon lexicon) {
        List<Agreement.Provision> found = new ArrayList<>();
        Sentence sentence = thing.sentence();
        Token head = thing.head();
        Token up = sentence.head(head);
        if (head.role() == Role.SUBJECT && up != null && provides(up, lexicon)) {
            found.add(provision(thing, up, up, article));
        }
        for (Token child : sentence.children(head)) {
            boolean clause = child.role() == Role.RELATIVE_CLAUSE
                    || (child.role() == Role.NOUN_CLAUSE && child.tag().equals("VBG"));
            if (clause && provides(child, lexicon)) {
                found.add(provision(thing, child, child, article));
            }
        }
        if (head.role() == Role.PREPOSITION_OBJECT
                && up != null
                && up.form().toLowerCase(Locale.ROOT).equals("under")) {
            Token verb = sentence.head(up);
            if (verb != null && verb.isVerb() && verb.index() > head.index()) {
                Token first = sentence.tokens().stream()
                        .filter(token -> token.index() > thing.last()
                                && !token.form().matches("[,;:]")
                                && sentence.isUnder(token, verb))
                        .findFirst()
                        .orElse(verb);
                found.add(provision(thing, first, verb, article));
            }
        }
        return found;
    }

    private static boolean provides(Token verb, Lexicon lexicon) {
        return verb.isVerb() && lexicon.inSet("agreement-provision-verbs", verb.lemma());
    }

    /**
     * Who has to do it: the object of what the agreement requires ("obliges <u>Chile</u> to"), else who is to do something
     * under it ("under the deal, <u>Peru</u> will").
     */
    private static List<String> obliged(Thing thing, Token verb) {
        Sentence sentence = thing.sentence();
        List<Token> words = new ArrayList<>();
        boolean requires = verb.lemma().matches("require|oblige|commit|bind|call|prohibit|bar|allow|permit");
        boolean own =
                thing.sentence().isUnder(verb, thing.head()) || thing.sentence().isUnder(thing.head(), verb);
        for (Token child : sentence.children(verb)) {
            boolean object = child.role() == Role.OBJECT && requires;
            boolean subject = child.role() == Role.SUBJECT && !thing.holds(child);
            boolean relative = child.form().matches("(?i)which|that|who|it");
            if ((object || (subject && own)) && !relative) {
                words.add(child);
                words.addAll(sentence.children(child, Role.CONJUNCT));
            }
        }
        List<Participant> found = Parties.of(thing.reading().actors(), words);
        found.forEach(Participant::use);
        return found.stream().map(Participant::id).toList();
    }

    private static Agreement.Provision provision(Thing thing, Token first, Token verb, ArticleReading article) {
        Sentence sentence = thing.sentence();
        List<String> obliged = obliged(thing, verb);
        int last = Math.max(first.index(), verb.index());
        for (int i = last; i < Math.min(sentence.size(), first.index() + LONGEST); i++) {
            boolean ends =
                    sentence.token(i).form().matches("[;:.]|[”\")]") || !sentence.isUnder(sentence.token(i), verb);
            if (ends && i > verb.index()) {
                break;
            }
            last = i;
        }
        Span span = PhraseBounds.span(sentence, first.index(), last);
        Evidence evidence = article.article().text().evidence(span);
        LocalDate day = article.article().document().published();
        DateSpan due = article.times().stream()
                .filter(time -> time.span().overlaps(span))
                .map(TimeMention::date)
                .filter(date -> day != null && (date.end() == null || date.end().isAfter(day)))
                .findFirst()
                .orElse(null);
        return new Agreement.Provision(evidence.text().replaceAll("\\s+", " "), due, obliged, evidence);
    }
}
