-- The tables of a Dragoman store. Every change here needs another number in StoreSchema.VERSION.
--
-- articles.record is the whole record as JSON; all other tables are derived from it when an article is put, so that
-- they can be counted and joined. "article" is articles.id, "ordinal" the item's place among the items of its kind,
-- "key" both of these in one word, 0123456789abcdef/3, "evidence" the first piece of evidence (code points into articles.text), "json" the whole item. Lists of names, codes
-- and countries go in step: the third code belongs to the third name. A country is an ISO 3166-1 alpha-3 code or, for
-- actors without a country, the first word of their code (EUR, IGO, NGO ...), unless that is a sector (GOV, MIL ...).

CREATE TABLE meta (
    key VARCHAR NOT NULL,
    value VARCHAR NOT NULL
);

CREATE TABLE articles (
    id VARCHAR PRIMARY KEY,
    article_id VARCHAR NOT NULL,
    title VARCHAR,
    author VARCHAR,
    published DATE,
    publication VARCHAR,
    url VARCHAR,
    genre VARCHAR,
    language VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    program VARCHAR NOT NULL,
    lexicon VARCHAR NOT NULL,
    settings VARCHAR NOT NULL,
    parser VARCHAR NOT NULL,
    countries VARCHAR[] NOT NULL, -- of the participants of its events
    pairs VARCHAR[] NOT NULL, -- of countries with an event between them: KOR-RUS, the alphabet's first ahead
    digest VARCHAR NOT NULL, -- SHA-256 of record: what "unchanged" means
    record JSON NOT NULL
);

-- What articles were before they were corrected at the same address; 0 is the oldest. The newest version of each is in
-- articles, and all other tables are of that alone.
CREATE TABLE versions (
    article VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    title VARCHAR,
    published DATE,
    updated TIMESTAMP, -- in UTC
    text VARCHAR NOT NULL,
    program VARCHAR NOT NULL,
    lexicon VARCHAR NOT NULL,
    settings VARCHAR NOT NULL,
    parser VARCHAR NOT NULL,
    digest VARCHAR NOT NULL,
    record JSON NOT NULL
);

CREATE TABLE actors (
    article VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    key VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    country VARCHAR,
    code VARCHAR,
    role VARCHAR,
    aliases VARCHAR[] NOT NULL,
    entry VARCHAR,
    mentions INTEGER NOT NULL,
    evidence VARCHAR,
    evidence_start INTEGER,
    evidence_end INTEGER,
    json JSON NOT NULL
);

CREATE TABLE events (
    article VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    key VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    category VARCHAR,
    mode VARCHAR,
    cameo VARCHAR,
    quad INTEGER,
    goldstein DOUBLE,
    plover_score DOUBLE,
    contexts VARCHAR[] NOT NULL,
    source_names VARCHAR[] NOT NULL,
    source_codes VARCHAR[] NOT NULL,
    source_countries VARCHAR[] NOT NULL,
    target_names VARCHAR[] NOT NULL,
    target_codes VARCHAR[] NOT NULL,
    target_countries VARCHAR[] NOT NULL,
    is_symmetric BOOLEAN NOT NULL,
    date VARCHAR, -- as printed: 2021-03-23, 2020-12, 2021-Q2, 2013, start/end
    date_start DATE, -- first day, null if open
    date_end DATE, -- last day, null if open
    date_precision VARCHAR,
    date_basis VARCHAR,
    place VARCHAR,
    modality VARCHAR NOT NULL,
    attributed_to VARCHAR[] NOT NULL,
    trigger_word VARCHAR NOT NULL,
    rule VARCHAR NOT NULL,
    rule_file VARCHAR NOT NULL,
    rule_line INTEGER NOT NULL,
    governors VARCHAR[] NOT NULL,
    evidence VARCHAR,
    evidence_start INTEGER,
    evidence_end INTEGER,
    json JSON NOT NULL
);

CREATE TABLE event_participants (
    article VARCHAR NOT NULL,
    event VARCHAR NOT NULL,
    side VARCHAR NOT NULL, -- source or target
    ordinal INTEGER NOT NULL,
    actor VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    code VARCHAR,
    country VARCHAR
);

-- One row for each ordered pair of different countries of an event that counts and whose day or month is known: what
-- is counted over time. A symmetric event has both directions.
CREATE TABLE dyads (
    article VARCHAR NOT NULL,
    event VARCHAR NOT NULL,
    pair VARCHAR NOT NULL, -- both countries, the alphabet's first ahead
    source VARCHAR NOT NULL,
    target VARCHAR NOT NULL,
    day DATE NOT NULL, -- the first day, where only the month is known
    is_day BOOLEAN NOT NULL, -- whether the day is known
    quad INTEGER NOT NULL, -- 0 where the event has no category
    score DOUBLE NOT NULL -- on Goldstein's scale, else the PLOVER score, else 0
);

CREATE TABLE statements (
    article VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    key VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    speaker_names VARCHAR[] NOT NULL,
    speaker_codes VARCHAR[] NOT NULL,
    speaker_countries VARCHAR[] NOT NULL,
    addressees VARCHAR[] NOT NULL,
    target_names VARCHAR[] NOT NULL,
    target_codes VARCHAR[] NOT NULL,
    target_countries VARCHAR[] NOT NULL,
    verb VARCHAR,
    kind VARCHAR NOT NULL,
    quote VARCHAR,
    topic VARCHAR,
    stance VARCHAR NOT NULL,
    stance_towards VARCHAR[] NOT NULL,
    occasion VARCHAR,
    asked_by VARCHAR[] NOT NULL,
    reported_by VARCHAR[] NOT NULL,
    date VARCHAR,
    date_start DATE,
    date_end DATE,
    date_precision VARCHAR,
    date_basis VARCHAR,
    evidence VARCHAR,
    evidence_start INTEGER,
    evidence_end INTEGER,
    json JSON NOT NULL
);

CREATE TABLE agreements (
    article VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    key VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    other_names VARCHAR[] NOT NULL,
    kind VARCHAR,
    base VARCHAR,
    party_names VARCHAR[] NOT NULL,
    party_codes VARCHAR[] NOT NULL,
    party_countries VARCHAR[] NOT NULL,
    status VARCHAR NOT NULL,
    stage VARCHAR, -- by this article alone
    delivery VARCHAR NOT NULL, -- by this article alone
    amount DOUBLE,
    unit VARCHAR,
    qualifier VARCHAR,
    evidence VARCHAR,
    evidence_start INTEGER,
    evidence_end INTEGER,
    json JSON NOT NULL
);

CREATE TABLE agreement_steps (
    article VARCHAR NOT NULL,
    agreement VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    step VARCHAR NOT NULL,
    date VARCHAR,
    date_start DATE,
    date_end DATE,
    date_precision VARCHAR,
    date_basis VARCHAR,
    modality VARCHAR NOT NULL,
    actors VARCHAR[] NOT NULL,
    stated_by VARCHAR[] NOT NULL,
    proof VARCHAR,
    proof_start INTEGER,
    proof_end INTEGER
);

CREATE TABLE agreement_provisions (
    article VARCHAR NOT NULL,
    agreement VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    provision VARCHAR NOT NULL,
    date VARCHAR, -- when it is due
    date_start DATE,
    date_end DATE,
    date_precision VARCHAR,
    date_basis VARCHAR,
    obliged VARCHAR[] NOT NULL,
    proof VARCHAR,
    proof_start INTEGER,
    proof_end INTEGER
);

CREATE TABLE agreement_money (
    article VARCHAR NOT NULL,
    agreement VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    stage VARCHAR NOT NULL, -- pledged, committed, allocated, disbursed
    value DOUBLE NOT NULL,
    unit VARCHAR NOT NULL,
    qualifier VARCHAR,
    date VARCHAR,
    date_start DATE,
    date_end DATE,
    date_precision VARCHAR,
    date_basis VARCHAR,
    paid_by VARCHAR[] NOT NULL,
    proof VARCHAR,
    proof_start INTEGER,
    proof_end INTEGER
);

CREATE TABLE meetings (
    article VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    key VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    level VARCHAR NOT NULL, -- trip, leg or meeting
    parent VARCHAR, -- id of the trip or leg, in the same article
    visitor_names VARCHAR[] NOT NULL,
    visitor_codes VARCHAR[] NOT NULL,
    visitor_countries VARCHAR[] NOT NULL,
    counterpart_names VARCHAR[] NOT NULL,
    counterpart_codes VARCHAR[] NOT NULL,
    counterpart_countries VARCHAR[] NOT NULL,
    kind VARCHAR,
    setting VARCHAR, -- bilateral or margins
    place VARCHAR,
    date VARCHAR,
    date_start DATE,
    date_end DATE,
    date_precision VARCHAR,
    date_basis VARCHAR,
    occasion VARCHAR,
    outcome VARCHAR NOT NULL,
    topics VARCHAR[] NOT NULL,
    left_out VARCHAR[] NOT NULL,
    signing VARCHAR NOT NULL, -- yes, no, not_reported
    signed VARCHAR[] NOT NULL, -- ids of agreements of the article
    precedent INTEGER, -- 1 for "the first"
    precedent_since INTEGER, -- the year it is counted from
    evidence VARCHAR,
    evidence_start INTEGER,
    evidence_end INTEGER,
    json JSON NOT NULL
);

CREATE TABLE calendar (
    article VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    key VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    act VARCHAR NOT NULL,
    what VARCHAR NOT NULL,
    actor_names VARCHAR[] NOT NULL,
    actor_codes VARCHAR[] NOT NULL,
    actor_countries VARCHAR[] NOT NULL,
    place VARCHAR,
    date VARCHAR,
    date_start DATE,
    date_end DATE,
    date_precision VARCHAR,
    date_basis VARCHAR,
    evidence VARCHAR,
    evidence_start INTEGER,
    evidence_end INTEGER,
    json JSON NOT NULL
);

CREATE TABLE figures (
    article VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    key VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    value DOUBLE NOT NULL,
    unit VARCHAR NOT NULL,
    qualifier VARCHAR,
    year INTEGER,
    subject VARCHAR,
    stated_by VARCHAR[] NOT NULL,
    evidence VARCHAR,
    evidence_start INTEGER,
    evidence_end INTEGER,
    json JSON NOT NULL
);

CREATE TABLE relations (
    article VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    key VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    stated_by VARCHAR[] NOT NULL,
    between_names VARCHAR[] NOT NULL,
    between_codes VARCHAR[] NOT NULL,
    between_countries VARCHAR[] NOT NULL,
    held VARCHAR, -- current, previous, outlook
    attitude VARCHAR,
    evidence VARCHAR,
    evidence_start INTEGER,
    evidence_end INTEGER,
    json JSON NOT NULL
);

CREATE TABLE times (
    article VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    key VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    date VARCHAR,
    date_start DATE,
    date_end DATE,
    date_precision VARCHAR,
    date_basis VARCHAR,
    evidence VARCHAR,
    evidence_start INTEGER,
    evidence_end INTEGER,
    json JSON NOT NULL
);

CREATE TABLE places (
    article VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    key VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    country VARCHAR,
    type VARCHAR NOT NULL,
    evidence VARCHAR,
    evidence_start INTEGER,
    evidence_end INTEGER,
    json JSON NOT NULL
);

CREATE TABLE coreference (
    article VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    key VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    refers_to VARCHAR[] NOT NULL,
    evidence VARCHAR,
    evidence_start INTEGER,
    evidence_end INTEGER,
    json JSON NOT NULL
);

CREATE TABLE marks (
    article VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    item VARCHAR NOT NULL,
    mark VARCHAR NOT NULL,
    note VARCHAR,
    evidence VARCHAR,
    evidence_start INTEGER,
    evidence_end INTEGER
);

-- Which items are between two countries, so that those of a pair are found without a look into the lists of countries:
-- one row for each pair of an item. Events and statements are between who acts or speaks and who is meant, and symmetric
-- events between all who take part; meetings, agreements, calendar and relations are between all who are named, and
-- between each and itself.
CREATE TABLE item_pairs (
    pair VARCHAR NOT NULL, -- KOR-RUS, the alphabet's first ahead
    kind VARCHAR NOT NULL, -- the item's table
    article VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    key VARCHAR NOT NULL,
    date VARCHAR, -- the item's, as in its table
    date_start DATE,
    date_end DATE
);

-- Items are taken out by their keys, a page at a time: reading through their JSON costs a hundred times more.
CREATE INDEX events_by_key ON events (key);
CREATE INDEX statements_by_key ON statements (key);
CREATE INDEX agreements_by_key ON agreements (key);
CREATE INDEX meetings_by_key ON meetings (key);
CREATE INDEX calendar_by_key ON calendar (key);
CREATE INDEX figures_by_key ON figures (key);
CREATE INDEX relations_by_key ON relations (key);
