package press.imprimatur.provenance.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Body;
import press.imprimatur.markup.Markup;

/**
 * The runs of words of a text, hashed (Broder's shingles): two texts that share many are alike,
 * whatever was cut, moved or put between.
 */
final class Shingles {

    /** So many words in a row are rarely the same by chance. */
    static final int RUN = 7;

    /**
     * One of so many is kept in the database, chosen by its own hash: the same ones in every text.
     */
    private static final int KEPT_OF = 4;

    private final Map<Long, BitSet> places = new HashMap<>();
    private final int words;

    private Shingles(List<String> words) {
        this.words = words.size();
        for (var at = 0; at + RUN <= words.size(); at++) {
            places.computeIfAbsent(hash(words.subList(at, at + RUN)), run -> new BitSet()).set(at);
        }
    }

    /** Of what the text says itself: long quotations are somebody else's words, and say so. */
    static Shingles of(Body body, Markup markup) {
        return new Shingles(
                body.blocks().stream()
                        .filter(block -> !(block instanceof Block.Quote))
                        .flatMap(block -> markup.words(new Body(block.html())).stream())
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList());
    }

    int words() {
        return words;
    }

    /** Those that are looked for. */
    Set<Long> kept() {
        var kept = new HashSet<Long>();
        for (var hash : places.keySet()) {
            if (Math.floorMod(hash, KEPT_OF) == 0) {
                kept.add(hash);
            }
        }
        return kept;
    }

    /** How many words of this text stand in runs that the other has too. */
    int wordsIn(Shingles other) {
        var shared = new BitSet(words);
        places.forEach((run, where) -> {
            if (other.places.containsKey(run)) {
                where.stream().forEach(at -> shared.set(at, at + RUN));
            }
        });
        return shared.cardinality();
    }

    /** FNV-1a, 64 bits: the same on every machine and in every version, for it is kept. */
    private static long hash(List<String> run) {
        var hash = 0xcbf29ce484222325L;
        for (var word : run) {
            for (var each : (word + " ").getBytes(UTF_8)) {
                hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
            }
        }
        return hash;
    }
}
