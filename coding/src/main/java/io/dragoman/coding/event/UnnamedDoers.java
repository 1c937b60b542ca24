package io.dragoman.coding.event;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.coding.lexicon.Ontology;
import io.dragoman.coding.mention.Participant;
import io.dragoman.coding.mention.SentenceCast;
import io.dragoman.record.ActorType;
import io.dragoman.record.Category;
import io.dragoman.text.Role;
import io.dragoman.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who does what is told without a doer: the state where an envoy is posted summons and expels him, his own recalls him,
 * the other one of two states does what is done to the first, and what a government's own document says was done, that
 * government did. Immutable.
 */
final class UnnamedDoers {

    /** What the other one does to somebody who only has it done to him: "has been invited", "was granted a loan". */
    private static final Set<Category> RECEIVED = Set.of(
            Category.AGREE,
            Category.AID,
            Category.SANCTION,
            Category.CONSULT,
            Category.REQUEST,
            Category.ACCUSE,
            Category.COERCE);

    /** What governments write that they did to others. */
    private static final Set<Category> ISSUED = Set.of(
            Category.AGREE,
            Category.AID,
            Category.SANCTION,
            Category.COERCE,
            Category.SUPPORT,
            Category.REQUEST,
            Category.REJECT,
            Category.THREATEN);

    /** What may be told by a noun and a passive: "its withdrawal was requested". */
    private static final Set<Category> NAMED = Set.of(Category.REQUEST, Category.COERCE, Category.SANCTION);

    /** What a measure named by a noun does: "are subject to an asset freeze". */
    private static final Set<Category> MEASURES = Set.of(Category.COERCE, Category.SANCTION);

    /** What the state where envoys are posted does to them. */
    private static final Set<Category> TO_ENVOYS =
            Set.of(Category.ACCUSE, Category.SANCTION, Category.COERCE, Category.REQUEST);

    /** Whom his own state is likelier to ban or arrest than another. */
    private static final Set<String> WITHIN = Set.of("OPP", "REB", "SEP");

    private static final Set<String> FOR_WHOM = Set.of("for", "of", "to", "from", "with");

    private static final Set<Role> ATTRIBUTIVE = Set.of(Role.ADJECTIVE_MODIFIER, Role.NOUN_MODIFIER);

    /** CAMEO: make a visit. */
    private static final String VISIT = "042";

    /** CAMEO: arrest or detain. */
    private static final String ARREST = "173";

    /** CAMEO: reduce or break diplomatic relations; recalling an envoy is coded so. */
    private static final String RELATIONS = "161";

    private final Lexicon lexicon;

    UnnamedDoers(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The doer; empty if nothing tells.
     *
     * @param pair the state of the one it is done to and the other one it deals with, where nobody of a third is named
     */
    List<Participant> of(Reading reading, SentenceCast actors, List<Participant> to, List<Participant> pair) {
        Ontology.CameoCode code = lexicon.ontology().code(reading.code());
        if (code == null || !reading.source().isEmpty()) {
            return List.of();
        }
        boolean receives = lexicon.inSet("receiving-verbs", reading.trigger().lemma());
        boolean passive = receives || isPassive(reading, actors);
        if (passive && reading.code().startsWith(RELATIONS)) {
            List<Participant> own = recalling(reading, actors);
            if (!own.isEmpty()) {
                return own;
            }
        }
        if (passive && reading.code().startsWith(ARREST)) {
            List<Participant> arresting = arresting(reading, actors, to);
            if (!arresting.isEmpty()) {
                return arresting;
            }
        }
        if (passive && TO_ENVOYS.contains(code.category())) {
            List<Participant> host = host(reading, actors, to);
            if (!host.isEmpty()) {
                return host;
            }
        }
        boolean done = receives || reading.trigger().tag().equals("VBN");
        boolean ours = receives && actors.home() != null;
        if (done && passive && !ours && RECEIVED.contains(code.category())) {
            List<Participant> other = otherOf(reading, actors, code.category(), to, pair);
            if (!other.isEmpty()) {
                return other;
            }
        }
        Participant home = actors.home();
        if (passive && reading.code().equals(VISIT) && to.size() == 1) {
            // "the visit to Tunis has been put off", in an article about two states or of one of them
            return home != null
                    ? ImpliedParties.others(List.of(home), to.get(0))
                    : pair.isEmpty() ? List.of() : ImpliedParties.others(pair, to.get(0));
        }
        boolean named = reading.trigger().isVerb() || NAMED.contains(code.category());
        boolean issued = (passive && named && ISSUED.contains(code.category()))
                || (MEASURES.contains(code.category()) && isMeasure(reading, actors));
        if (home == null || !issued) {
            return List.of();
        }
        return to.isEmpty() ? List.of(home) : ImpliedParties.others(List.of(home), to.get(0));
    }

    /** A passive that is said of something, no participle before its noun ("displaced persons"). */
    private static boolean isPassive(Reading reading, SentenceCast actors) {
        Token verb = tellingVerb(reading);
        boolean told = verb.equals(reading.trigger())
                || actors.sentence().child(verb, Role.PASSIVE_AUXILIARY) != null
                || actors.sentence().child(verb, Role.PASSIVE_SUBJECT) != null;
        return verb.tag().equals("VBN") && told && !ATTRIBUTIVE.contains(verb.role());
    }

    /** The outermost verb that says something of the act: a governor's, a light one, the act's own. */
    private static Token tellingVerb(Reading reading) {
        Token verb = reading.trigger();
        for (Step step : reading.steps()) {
            if (step.kind() == Step.Kind.GOVERNOR || step.kind() == Step.Kind.LIGHT_VERB) {
                for (Token word : step.words()) {
                    verb = word.isVerb() ? word : verb;
                }
            }
        }
        return verb;
    }

    /** "The ambassador has been recalled": by the state he stands for. */
    private static List<Participant> recalling(Reading reading, SentenceCast actors) {
        List<Token> words = new ArrayList<>(reading.target());
        reading.slots().forEach(slot -> words.addAll(slot.words()));
        return actors.find(words).participants().stream()
                .filter(Participant::isEnvoy)
                .flatMap(envoy -> actors.stateOf(envoy).stream())
                .limit(1)
                .toList();
    }

    /** "Two Malian reporters were arrested <u>in Guinea</u>": by the state where that was. */
    private static List<Participant> arresting(Reading reading, SentenceCast actors, List<Participant> to) {
        List<Token> places = actors.sentence().children(reading.trigger(), Role.PREPOSITION).stream()
                .filter(preposition -> preposition.form().equals("in"))
                .flatMap(preposition -> actors.sentence().children(preposition, Role.PREPOSITION_OBJECT).stream())
                .toList();
        List<Participant> states = actors.find(places).participants();
        boolean abroad = states.size() == 1
                && states.get(0).type() == ActorType.COUNTRY
                && !to.isEmpty()
                && to.stream().allMatch(each -> each.country() != null)
                && !ImpliedParties.others(states, to.get(0)).isEmpty();
        return abroad ? states : List.of();
    }

    /** "Peru's ambassador in Chile was summoned": by the state he is sent to. */
    private static List<Participant> host(Reading reading, SentenceCast actors, List<Participant> to) {
        boolean envoy = to.size() == 1 && to.get(0).isEnvoy();
        for (Token word : envoy ? reading.target() : List.<Token>of()) {
            for (Participant post : actors.posts(word)) {
                List<Participant> host = ImpliedParties.others(List.of(post), to.get(0));
                if (!host.isEmpty()) {
                    return actors.stateOf(post);
                }
            }
        }
        // "three diplomats were told to leave Chad"
        List<Token> places = envoy ? new ArrayList<>(left(reading, actors)) : List.of();
        if (envoy && reading.trigger().isVerb()) {
            places.addAll(cameFrom(reading, actors));
        }
        for (Participant left : actors.find(places).participants()) {
            if (!ImpliedParties.others(List.of(left), to.get(0)).isEmpty()) {
                return actors.stateOf(left);
            }
        }
        return List.of();
    }

    /** "Two envoys were expelled <u>from Chad</u>". */
    private static List<Token> cameFrom(Reading reading, SentenceCast actors) {
        return actors.sentence().children(reading.trigger(), Role.PREPOSITION).stream()
                .filter(preposition -> preposition.form().equals("from")
                        && preposition.index() > reading.trigger().index())
                .flatMap(preposition -> actors.sentence().children(preposition, Role.PREPOSITION_OBJECT).stream())
                .toList();
    }

    /** "Visas <u>for Chadian students</u> were halted". */
    private static boolean isForWhom(Token word, SentenceCast actors) {
        Token preposition =
                word.role() == Role.PREPOSITION_OBJECT ? actors.sentence().head(word) : null;
        return preposition != null && FOR_WHOM.contains(preposition.form());
    }

    private static String sector(String code) {
        return code.substring(code.lastIndexOf(' ') + 1);
    }

    private static List<Token> left(Reading reading, SentenceCast actors) {
        return actors.sentence().subtree(reading.trigger()).stream()
                .filter(word -> word.role() == Role.OBJECT)
                .filter(word -> {
                    Token verb = actors.sentence().head(word);
                    return verb != null && verb.lemma().equals("leave");
                })
                .toList();
    }

    /** Who did to one of the two states what a passive says was done to it. */
    private static List<Participant> otherOf(
            Reading reading, SentenceCast actors, Category category, List<Participant> to, List<Participant> pair) {
        boolean within = to.stream().anyMatch(each -> each.code() != null && WITHIN.contains(sector(each.code())));
        if (within) {
            return List.of();
        }
        boolean measure = MEASURES.contains(category)
                && reading.steps().stream().noneMatch(step -> step.kind() == Step.Kind.COMPLETION);
        boolean said = reading.target().stream()
                .allMatch(word -> actors.names(word)
                        && (word.role() == Role.PASSIVE_SUBJECT
                                || word.role() == Role.SUBJECT
                                || (measure && isForWhom(word, actors))
                                || word.index() == reading.trigger().head()));
        List<Participant> others =
                said && to.size() == 1 && !pair.isEmpty() ? ImpliedParties.others(pair, to.get(0)) : List.of();
        return others.size() == 1 ? others : List.of();
    }

    /** "Are subject to an asset freeze", "the travel ban applies", "the ban is extended". */
    private boolean isMeasure(Reading reading, SentenceCast actors) {
        Token noun = reading.trigger();
        Token head = actors.sentence().head(noun);
        if (!noun.isNoun() || head == null) {
            return false;
        }
        boolean applies = noun.role() == Role.SUBJECT && lexicon.inSet("measure-verbs", head.lemma());
        boolean extended = noun.role() == Role.PASSIVE_SUBJECT;
        Token over = noun.role() == Role.PREPOSITION_OBJECT ? actors.sentence().head(head) : null;
        boolean subjected = over != null && lexicon.inSet("measure-holders", over.lemma());
        return applies || extended || subjected;
    }
}
