package io.dragoman.coding.mention;

import io.dragoman.coding.lexicon.Lexicon;
import io.dragoman.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * The noun phrases of one sentence that name actors, read from left to right: a unit is a name of the lexicon or a run of
 * unknown proper nouns; units that stand together (country + role + name, name + comma + role) become one mention.
 */
final class Phrases {

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final List<Unit> units;

    Phrases(Sentence sentence, List<NameTrie.Hit> hits, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.units = Units.of(sentence, hits, lexicon);
    }

    /** The mentions, in order. */
    List<Mention> read() {
        Links links = new Links(sentence, lexicon);
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < units.size()) {
            Assembly assembly = new Assembly(sentence, units, at, lexicon, links);
            assembly.extend();
            Mention mention = assembly.mention();
            if (mention != null) {
                mentions.add(mention);
            }
            at = Math.max(at + 1, assembly.next());
        }
        return mentions;
    }
}
