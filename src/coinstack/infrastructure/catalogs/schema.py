"""The tables of a catalog's file; it is written once, beside the one in use, and then only read."""

VERSION = 1

TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sources (
    kind TEXT PRIMARY KEY, name TEXT NOT NULL, corpus TEXT, rows INTEGER NOT NULL, dated TEXT, loaded_at TEXT NOT NULL,
    licence TEXT NOT NULL, licence_url TEXT, url TEXT, sha256 TEXT
) WITHOUT ROWID;
CREATE TABLE types (
    number INTEGER PRIMARY KEY, corpus TEXT NOT NULL, id TEXT NOT NULL, label TEXT NOT NULL,
    volume TEXT, edition TEXT, section TEXT, printed TEXT, digits INTEGER, leading TEXT, suffix TEXT,
    year_from INTEGER, year_to INTEGER, reign_from INTEGER, reign_to INTEGER, pair INTEGER, broader TEXT,
    obverse TEXT NOT NULL, reverse TEXT NOT NULL
);
CREATE TABLE links (
    type INTEGER NOT NULL, relation TEXT NOT NULL, position INTEGER NOT NULL, authority TEXT NOT NULL,
    PRIMARY KEY (type, relation, position)
) WITHOUT ROWID;
CREATE TABLE pairs (number INTEGER PRIMARY KEY, obverse TEXT NOT NULL, reverse TEXT NOT NULL, types INTEGER NOT NULL);
CREATE TABLE replaced (
    corpus TEXT NOT NULL, old TEXT NOT NULL, position INTEGER NOT NULL, new TEXT NOT NULL,
    PRIMARY KEY (corpus, old, position)
) WITHOUT ROWID;
CREATE TABLE authorities (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, label TEXT NOT NULL, year_from INTEGER, year_to INTEGER,
    latitude REAL, longitude REAL, replaced_by TEXT, definition TEXT, broader TEXT NOT NULL, source TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE labels (
    authority TEXT NOT NULL, language TEXT NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL, folded TEXT NOT NULL,
    sound TEXT NOT NULL, source TEXT NOT NULL
);
CREATE TABLE terms (
    authority TEXT NOT NULL, role TEXT, organization TEXT, year_from INTEGER, year_to INTEGER, source TEXT NOT NULL
);
CREATE TABLE matches (authority TEXT NOT NULL, uri TEXT NOT NULL, source TEXT NOT NULL);
CREATE TABLE redirects (old TEXT PRIMARY KEY, new TEXT NOT NULL, source TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE specimens (
    id TEXT PRIMARY KEY, type_uri TEXT, issuer TEXT, denomination TEXT, material TEXT, weight_mg INTEGER,
    diameter REAL, axis INTEGER, collection TEXT, title TEXT,
    issuer_said TEXT, denomination_said TEXT, material_said TEXT, year_from INTEGER, year_to INTEGER
) WITHOUT ROWID;
CREATE TABLE concordance (
    catalog_a TEXT NOT NULL, reference_a TEXT NOT NULL, key_a TEXT NOT NULL,
    catalog_b TEXT NOT NULL, reference_b TEXT NOT NULL, key_b TEXT NOT NULL, coins INTEGER NOT NULL
);
CREATE TABLE symbols (
    id TEXT PRIMARY KEY, label TEXT NOT NULL, letters TEXT NOT NULL, letters_sorted TEXT NOT NULL, matches TEXT NOT NULL
) WITHOUT ROWID;
"""
# types.obverse and reverse are JSON: {"l": legends, "d": [[language, description]], "p": portraits, "c": marks}.
# types.printed is the number as the book prints it ("23b", "326(a)", "44/5"); `leading` and `suffix` are its parts.
# links.relation: issuer authority mint region denomination material obverse_portrait reverse_portrait.
# pairs: the folded legends of both sides (domain/legends.fold), and how many types bear them.
# labels.kind: pref alt; `folded` as domain/spelling.fold, `sound` under which Kyzikos and Cyzicus are one.
# specimens.*_said: what the table says, from which issuer, denomination and material are read at every build.

INDEXES = """
CREATE UNIQUE INDEX types_by_id ON types (corpus, id);
CREATE INDEX types_by_number ON types (corpus, printed);
CREATE INDEX types_by_digits ON types (corpus, digits);
CREATE INDEX types_by_section ON types (corpus, volume, section, digits);
CREATE INDEX types_by_pair ON types (pair);
CREATE INDEX links_by_authority ON links (authority, relation, type);
CREATE INDEX replaced_by_new ON replaced (corpus, new);
CREATE INDEX labels_by_name ON labels (folded, authority);
CREATE INDEX labels_by_sound ON labels (sound, authority);
CREATE INDEX labels_by_authority ON labels (authority);
CREATE INDEX authorities_by_kind ON authorities (kind);
CREATE INDEX terms_by_authority ON terms (authority);
CREATE INDEX matches_by_authority ON matches (authority);
CREATE INDEX specimens_by_type ON specimens (type_uri, weight_mg);
CREATE INDEX specimens_by_issuer ON specimens (issuer, denomination, weight_mg);
CREATE INDEX concordance_by_a ON concordance (catalog_a, key_a);
CREATE INDEX concordance_by_b ON concordance (catalog_b, key_b);
"""

COUNTED = {
    "types": "types",
    "authorities": "authorities",
    "redirects": "redirects",
    "specimens": "specimens",
    "concordance": "concordance",
    "symbols": "symbols",
}
"""What `status` counts, by table."""
