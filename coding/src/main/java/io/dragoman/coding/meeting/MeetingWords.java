package io.dragoman.coding.meeting;

import io.dragoman.coding.article.CodedEvent;
import io.dragoman.coding.event.Reading;
import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.mention.Participant;
import io.dragoman.record.Span;
import io.dragoman.text.ArticleText;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what the words around a visit or meeting tell of its kind, setting, occasion and topics. Immutable. */
final class MeetingWords {

    private static final int NEAR = 4;
    private static final int LONGEST = 25;

    private final Lexicon lexicon;

    MeetingWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a reading tells what was talked about rather than that people met. */
    boolean isDiscussion(Reading reading) {
        return lexicon.inSet("discuss-verbs", reading.trigger().lemma());
    }

    /** "have visited many times": no single visit. */
    boolean isHabit(Reading reading, Sentence sentence) {
        int at = reading.trigger().index();
        for (int i = at; i < Math.min(sentence.size() - 1, at + 2 * NEAR); i++) {
            String word = sentence.token(i).form().toLowerCase(Locale.ROOT);
            if (word.matches("often|regularly|frequently|repeatedly|every|annually")
                    || (sentence.token(i + 1).form().equals("times") && word.matches("many|several|numerous|few"))) {
                return true;
            }
        }
        return false;
    }

    /** Who is sent: "sent <u>an envoy</u> to Lima"; empty where nobody is. */
    List<Participant> envoys(CodedEvent coded) {
        if (!coded.reading().frame().at().id().matches(".*(send-envoy|dispatch-delegation).*")) {
            return List.of();
        }
        Token object = coded.actors().sentence().child(coded.reading().trigger(), Role.OBJECT);
        return object == null ? List.of() : coded.actors().find(List.of(object)).participants();
    }

    boolean postponed(Reading reading) {
        return reading.governors().stream().anyMatch(frame -> frame.at().id().matches(".*(postpone|delay|put-off).*"))
                || lexicon.inSet("postponing-verbs", reading.top().lemma());
    }

    @Nullable
    String kind(Reading reading, Sentence sentence, String code) {
        if (code.startsWith("041")) {
            return "call";
        }
        int at = reading.trigger().index();
        for (int i = Math.max(0, at - NEAR); i < Math.min(sentence.size(), at + NEAR + 1); i++) {
            Token token = sentence.token(i);
            Token next = i + 1 < sentence.size() ? sentence.token(i + 1) : token;
            boolean visit = next.lemma().matches("visit|trip|tour|stopover")
                    || (next.isAdjective()
                            && i + 2 < sentence.size()
                            && sentence.token(i + 2).lemma().matches("visit|trip|tour"));
            String word = token.form().toLowerCase(Locale.ROOT);
            if (visit && lexicon.inSet("visit-kinds", word)) {
                return word;
            }
            if (token.lemma().equals("summit") && !code.startsWith("042")) {
                return "summit";
            }
        }
        return code.startsWith("046") ? "talks" : null;
    }

    @Nullable
    String setting(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.lemma().matches("sideline|margin|fringe") && token.role() == Role.PREPOSITION_OBJECT) {
                return "margins";
            }
        }
        return sentence.tokens().stream().anyMatch(token -> token.lemma().equals("bilateral")) ? "bilateral" : null;
    }

    /** "on the sidelines of <u>the summit in Lima</u>", "for <u>the funeral of …</u>". */
    @Nullable
    String occasion(Sentence sentence, Token trigger, ArticleText text) {
        for (Token token : sentence.tokens()) {
            Token preposition = sentence.head(token);
            boolean fits = lexicon.inSet("occasion-nouns", token.lemma())
                    && token.role() == Role.PREPOSITION_OBJECT
                    && preposition != null
                    && preposition.form().toLowerCase(Locale.ROOT).matches("for|at|of|during|in|after")
                    && !sentence.isUnder(trigger, token)
                    && sentence.isUnder(token, anchor(sentence, trigger));
            if (fits) {
                return phrase(sentence, token, text);
            }
        }
        return null;
    }

    private static Token anchor(Sentence sentence, Token trigger) {
        Token head = sentence.head(trigger);
        return trigger.isNoun() && head != null ? head : trigger;
    }

    /** What a verb of discussion has as its objects. */
    List<String> topics(CodedEvent coded, ArticleText text) {
        Sentence sentence = coded.actors().sentence();
        Token verb = coded.reading().trigger();
        List<String> topics = new ArrayList<>();
        for (Token child : sentence.children(verb)) {
            if (child.role() == Role.OBJECT || child.role() == Role.PASSIVE_SUBJECT) {
                topics.add(phrase(sentence, child, text));
            }
        }
        return topics;
    }

    /** A noun with all that depends on it, without its article and without clauses set off by commas. */
    private static String phrase(Sentence sentence, Token noun, ArticleText text) {
        int first = noun.index();
        int last = noun.index();
        for (int i = noun.index() - 1; i >= 0 && sentence.isUnder(sentence.token(i), noun); i--) {
            if (sentence.token(i).form().matches("(?i)the|a|an|[“\",]")) {
                break;
            }
            first = i;
        }
        for (int i = noun.index() + 1; i < sentence.size() && i - noun.index() < LONGEST; i++) {
            if (!sentence.isUnder(sentence.token(i), noun)
                    || sentence.token(i).form().matches("[,;:()”\"]")) {
                break;
            }
            last = i;
        }
        Span span = sentence.token(first).span().union(sentence.token(last).span());
        return text.slice(span).replaceAll("\\s+", " ");
    }
}
