package io.dragoman.text;

/** What a word is to its head: the grammatical roles that coding builds on, independent of any parser's label set. */
public enum Role {
    ROOT,
    SUBJECT,
    PASSIVE_SUBJECT,
    CLAUSE_SUBJECT,
    OBJECT,
    INDIRECT_OBJECT,
    /** "by" of a passive; the doer is its {@link #PREPOSITION_OBJECT}. */
    AGENT,
    /** A preposition under the verb or noun it belongs to. */
    PREPOSITION,
    PREPOSITION_OBJECT,
    /** Gerund or clause under a preposition: "accused of <u>bombing</u>". */
    PREPOSITION_CLAUSE,
    POSSESSIVE,
    APPOSITION,
    /** A conjoined word, under the first one of its chain. */
    CONJUNCT,
    /** "and", "or", "but". */
    COORDINATION,
    /** Infinitive or participle without a subject of its own: "agreed to <u>meet</u>". */
    OPEN_COMPLEMENT,
    CLAUSE_COMPLEMENT,
    ADVERBIAL_CLAUSE,
    /** Participle or infinitive under a noun: "a treaty <u>signed</u> in May". */
    NOUN_CLAUSE,
    RELATIVE_CLAUSE,
    /** What a copula says of its subject: "is a <u>partner</u>". */
    ATTRIBUTE,
    ADJECTIVE_COMPLEMENT,
    OBJECT_PREDICATE,
    NEGATION,
    /** "will", "has", and the "to" of an infinitive. */
    AUXILIARY,
    PASSIVE_AUXILIARY,
    MARKER,
    PARTICLE,
    DETERMINER,
    ADJECTIVE_MODIFIER,
    NOUN_MODIFIER,
    NUMBER,
    ADVERB,
    /** A noun phrase used as an adverb: "<u>Monday</u>", "two <u>days</u> later". */
    NOUN_ADVERBIAL,
    /** The 's itself, under the possessor. */
    CASE,
    EXPLETIVE,
    PARATAXIS,
    VOCATIVE,
    META,
    PUNCTUATION,
    OTHER
}
