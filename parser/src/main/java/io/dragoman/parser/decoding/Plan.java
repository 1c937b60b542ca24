package io.dragoman.parser.decoding;

import io.dragoman.parser.file.KeyTable;
import io.dragoman.parser.file.TextHash;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Some of a model's joined templates, laid out so that every place is found once and every value read once for all of
 * them. Immutable and thread-safe; what a decision needs is in a {@link Scratch}.
 */
final class Plan {

    private final Atom[] places;
    private final int[] placeOfAtom;
    private final Property[] propertyOfAtom;
    private final int[] atoms;
    private final KeyTable[] tables;

    Plan(List<JoinedTemplate> templates, LongBuffer keys) {
        List<Atom> distinctPlaces = new ArrayList<>();
        List<Atom> distinctAtoms = new ArrayList<>();
        atoms = new int[3 * templates.size()];
        tables = new KeyTable[templates.size()];
        for (int i = 0; i < tables.length; i++) {
            JoinedTemplate template = templates.get(i);
            tables[i] = new KeyTable(keys, template.firstSlot(), template.bits());
            for (int k = 0; k < 3; k++) {
                atoms[3 * i + k] = k < template.atoms().size()
                        ? indexIn(distinctAtoms, template.atoms().get(k))
                        : -1;
            }
        }
        placeOfAtom = new int[distinctAtoms.size()];
        propertyOfAtom = new Property[distinctAtoms.size()];
        for (int i = 0; i < placeOfAtom.length; i++) {
            Atom atom = distinctAtoms.get(i);
            propertyOfAtom[i] = atom.property();
            // A place is an atom that reads anything.
            placeOfAtom[i] =
                    indexIn(distinctPlaces, new Atom(atom.anchor(), atom.window(), atom.relative(), Property.FORM));
        }
        places = distinctPlaces.toArray(Atom[]::new);
    }

    private static int indexIn(List<Atom> list, Atom atom) {
        int at = list.indexOf(atom);
        if (at >= 0) {
            return at;
        }
        list.add(atom);
        return list.size() - 1;
    }

    /** Memory for one decision. */
    static final class Scratch {
        private final int[] words;
        private final long[] hashes;
        private final long[] powers;

        Scratch(Plan plan) {
            words = new int[plan.places.length];
            hashes = new long[plan.placeOfAtom.length];
            powers = new long[plan.placeOfAtom.length];
        }
    }

    int size() {
        return tables.length;
    }

    /**
     * Finds the rows of the features that are there, in the order of the templates.
     *
     * @param rows where the references go, from 0; room for {@link #size()}
     * @return how many there are
     */
    int find(Places state, Words words, Scratch scratch, long[] rows) {
        read(state, words, scratch);
        int found = 0;
        for (int i = 0; i < tables.length; i++) {
            long row = row(i, scratch.hashes, scratch.powers);
            if (row != KeyTable.ABSENT) {
                rows[found++] = row;
            }
        }
        return found;
    }

    private void read(Places state, Words words, Scratch scratch) {
        for (int i = 0; i < places.length; i++) {
            Atom place = places[i];
            scratch.words[i] = state.word(place.anchor(), place.window(), place.relative());
        }
        for (int i = 0; i < placeOfAtom.length; i++) {
            int word = scratch.words[placeOfAtom[i]];
            if (word < 0) {
                scratch.powers[i] = 0;
            } else {
                scratch.hashes[i] = words.hashes(propertyOfAtom[i])[word];
                scratch.powers[i] = words.powers(propertyOfAtom[i])[word];
            }
        }
    }

    private long row(int template, long[] hashes, long[] powers) {
        int first = atoms[3 * template];
        int second = atoms[3 * template + 1];
        int third = atoms[3 * template + 2];
        if (powers[first] == 0) {
            return KeyTable.ABSENT;
        }
        long key = hashes[first];
        if (second >= 0) {
            if (powers[second] == 0) {
                return KeyTable.ABSENT;
            }
            key = TextHash.join(key, hashes[second], powers[second]);
        }
        if (third >= 0) {
            if (powers[third] == 0) {
                return KeyTable.ABSENT;
            }
            key = TextHash.join(key, hashes[third], powers[third]);
        }
        return tables[template].find(key);
    }
}
