package io.dragoman.text.english;

import static java.util.Map.entry;

import io.dragoman.text.Role;
import java.util.Map;

/** The parser's dependency labels as roles. */
final class Labels {

    /** Every label of the English model; {@code nmod} and {@code dative} are told apart by tag. */
    static final Map<String, Role> ROLES = Map.ofEntries(
            entry("root", Role.ROOT),
            entry("nsubj", Role.SUBJECT),
            entry("nsubjpass", Role.PASSIVE_SUBJECT),
            entry("csubj", Role.CLAUSE_SUBJECT),
            entry("csubjpass", Role.CLAUSE_SUBJECT),
            entry("dobj", Role.OBJECT),
            entry("dative", Role.INDIRECT_OBJECT),
            entry("agent", Role.AGENT),
            entry("prep", Role.PREPOSITION),
            entry("pobj", Role.PREPOSITION_OBJECT),
            entry("pcomp", Role.PREPOSITION_CLAUSE),
            entry("poss", Role.POSSESSIVE),
            entry("appos", Role.APPOSITION),
            entry("conj", Role.CONJUNCT),
            entry("cc", Role.COORDINATION),
            entry("preconj", Role.COORDINATION),
            entry("xcomp", Role.OPEN_COMPLEMENT),
            entry("ccomp", Role.CLAUSE_COMPLEMENT),
            entry("advcl", Role.ADVERBIAL_CLAUSE),
            entry("acl", Role.NOUN_CLAUSE),
            entry("relcl", Role.RELATIVE_CLAUSE),
            entry("attr", Role.ATTRIBUTE),
            entry("acomp", Role.ADJECTIVE_COMPLEMENT),
            entry("oprd", Role.OBJECT_PREDICATE),
            entry("neg", Role.NEGATION),
            entry("aux", Role.AUXILIARY),
            entry("auxpass", Role.PASSIVE_AUXILIARY),
            entry("mark", Role.MARKER),
            entry("prt", Role.PARTICLE),
            entry("det", Role.DETERMINER),
            entry("predet", Role.DETERMINER),
            entry("nmod", Role.NOUN_MODIFIER),
            entry("compound", Role.NOUN_MODIFIER),
            entry("qmod", Role.NUMBER),
            entry("advmod", Role.ADVERB),
            entry("npadvmod", Role.NOUN_ADVERBIAL),
            entry("case", Role.CASE),
            entry("expl", Role.EXPLETIVE),
            entry("parataxis", Role.PARATAXIS),
            entry("vocative", Role.VOCATIVE),
            entry("discourse", Role.META),
            entry("meta", Role.META),
            entry("punct", Role.PUNCTUATION),
            entry("dep", Role.OTHER));

    private Labels() {}

    /** The role of a word by its label and tag; {@link Role#OTHER} for a label the model is not known to give. */
    static Role role(String label, String tag) {
        if (label.equals("nmod") && tag.startsWith("JJ")) {
            return Role.ADJECTIVE_MODIFIER;
        }
        if (label.equals("nmod") && tag.equals("CD")) {
            return Role.NUMBER;
        }
        // "gave a letter to Seoul": the label sits on "to", and the receiver is its object.
        if (label.equals("dative") && (tag.equals("IN") || tag.equals("TO"))) {
            return Role.PREPOSITION;
        }
        return ROLES.getOrDefault(label, Role.OTHER);
    }
}
