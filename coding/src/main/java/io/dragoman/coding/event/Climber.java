package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.Operator;
import io.dragoman.record.Modality;
import io.dragoman.text.Role;
import io.dragoman.text.Sentence;
import io.dragoman.text.Token;
import java.util.List;
import java.util.Set;

/**
 * Takes an act up through the words that govern it: conjunctions lead on to the word they share a governor with; light
 * verbs ("hold talks") lend their subject; governors of the lexicon compose; negation, modals and tense are taken at
 * each verb on the way.
 */
final class Climber {

    private static final int MAX_STEPS = 12;

    /** What somebody may have none of, so that he does not want to act. */
    private static final Set<Operator> WISHES =
            Set.of(Operator.INTEND, Operator.PROMISE, Operator.AGREE, Operator.OFFER, Operator.CONSIDER);

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Negations negations;
    private final VerbForms forms;
    private final Governors governors;
    private final LightVerbs lightVerbs;
    private final Moods moods;
    private final Composer composer;

    Climber(Sentence sentence, Arguments arguments, Lexicon lexicon, FrameIndex frames) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.negations = new Negations(sentence);
        this.forms = new VerbForms(sentence);
        this.governors = new Governors(sentence, arguments, lexicon, frames, forms);
        this.lightVerbs = new LightVerbs(sentence, arguments, lexicon);
        this.moods = new Moods(sentence, arguments, lexicon, governors, forms, negations);
        this.composer = new Composer(sentence, arguments, lexicon, forms);
    }

    /** Governors that fit at a word, the most specific first. */
    List<FrameMatch> governorsAt(Token word) {
        return governors.governorsAt(word);
    }

    /** "<u>Insists</u> that it is sound": what is said to be so, not what is asked for. */
    boolean isAssertion(Token verb) {
        return composer.isAssertion(verb);
    }

    /** Climbs as far as it goes; false if nothing is left to code. Adds the governors it went through to consumed. */
    boolean climb(Chain chain, Set<Integer> consumed) {
        Token at = chain.trigger();
        if (negations.isWithout(at)) {
            return false;
        }
        if (negations.negatedNoun(at)) {
            chain.modality(Modality.NOT_HAPPENED, Step.Kind.NEGATION, List.of(at));
        }
        if (at.isNoun() && !moods.prospect(chain, at)) {
            return false;
        }
        if (at.isVerb() && !moods.mood(chain, at)) {
            return false;
        }
        if (isPredicative(at)) {
            Token copula = sentence.head(at);
            if (copula != null && !moods.mood(chain, copula)) {
                return false;
            }
            at = copula == null ? at : copula;
        }
        for (int step = 0; step < MAX_STEPS; step++) {
            Governors.Link link = governors.governor(at);
            if (link == null) {
                break;
            }
            Token word = link.governor();
            if (lexicon.inSet("works", word.lemma())) {
                // "a film about the war between Chad and Libya"
                return false;
            }
            FrameMatch match = governors.isPurpose(at, word) ? null : governors.governing(word, link.place());
            if (match != null) {
                if (!composer.compose(chain, match)) {
                    if (match.frame().operator() != Operator.REFUSE) {
                        consumed.add(word.index());
                    }
                    return false;
                }
                if (word.isNoun()
                        && negations.negatedNoun(word)
                        && WISHES.contains(match.frame().operator())) {
                    // "has no intention of meeting", "made no promise to help"
                    if (!chain.apply(Operator.REFUSE, Step.Kind.NEGATION, List.of(word))) {
                        return false;
                    }
                }
                consumed.add(word.index());
            } else if (lightVerbs.isSupport(word, at)) {
                lightVerbs.lend(chain, word, at);
            } else if (!link.transparent()) {
                if (link.place().equals("infinitive") && negations.isYetTo(word)) {
                    // "has yet to ratify"
                    chain.modality(Modality.NOT_HAPPENED, Step.Kind.NEGATION, List.of(word));
                    return true;
                }
                if (link.place().equals("infinitive")
                        && chain.modality() == Modality.HAPPENED
                        && !forms.isPerfect(at)) {
                    // a purpose or a possibility, nothing that is said to have happened
                    return chain.apply(Operator.INTEND, Step.Kind.PURPOSE, List.of(at));
                }
                break;
            }
            chain.climbTo(word);
            if (word.isVerb() && !link.transparent() && !moods.mood(chain, word)) {
                return false;
            }
            at = word;
            if (isPredicative(at)) {
                Token copula = sentence.head(at);
                if (copula != null) {
                    if (!moods.mood(chain, copula)) {
                        return false;
                    }
                    at = copula;
                }
            }
        }
        return true;
    }

    private static boolean isPredicative(Token word) {
        return !word.isVerb() && (word.role() == Role.ADJECTIVE_COMPLEMENT || word.role() == Role.ATTRIBUTE);
    }
}
