package dev.sota.voice.mary.internal.context;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the sounds of US English are made, in SAMPA: for vowels length (long, short, diphthong, schwa-like), height, front
 * to back and lip rounding; for consonants manner (stop, fricative, affricate, nasal, liquid, approximant), place and
 * voice (Ladefoged, "A Course in Phonetics", tables of English vowels and consonants).
 */
final class Articulation {

    /** Vowel or not, then the features in the order above; 0 where one means nothing. */
    static final int FEATURES = 8;

    private static final String TABLE = """
            A  + l 3 3 - 0 0 0
            O  + l 3 3 + 0 0 0
            u  + l 1 3 + 0 0 0
            i  + l 1 1 - 0 0 0
            {  + s 3 1 - 0 0 0
            V  + s 2 2 - 0 0 0
            E  + s 2 1 - 0 0 0
            I  + s 1 1 - 0 0 0
            U  + s 1 3 + 0 0 0
            @  + a 2 2 - 0 0 0
            r= + a 2 2 - r 0 0
            aU + d 3 2 - 0 0 0
            OI + d 2 3 + 0 0 0
            @U + d 2 3 + 0 0 0
            EI + d 2 1 - 0 0 0
            AI + d 3 2 - 0 0 0
            p  - 0 0 0 0 s l -
            t  - 0 0 0 0 s a -
            k  - 0 0 0 0 s v -
            b  - 0 0 0 0 s l +
            d  - 0 0 0 0 s a +
            g  - 0 0 0 0 s v +
            tS - 0 0 0 0 a p -
            dZ - 0 0 0 0 a p +
            f  - 0 0 0 0 f b -
            v  - 0 0 0 0 f b +
            T  - 0 0 0 0 f d -
            D  - 0 0 0 0 f d +
            s  - 0 0 0 0 f a -
            z  - 0 0 0 0 f a +
            S  - 0 0 0 0 f p -
            Z  - 0 0 0 0 f p +
            h  - 0 0 0 0 f g -
            l  - 0 0 0 0 l a +
            m  - 0 0 0 0 n l +
            n  - 0 0 0 0 n a +
            N  - 0 0 0 0 n v +
            r  - 0 0 0 0 r a +
            w  - 0 0 0 0 r l +
            j  - 0 0 0 0 r p +
            """;

    private static final Map<String, List<String>> PHONES = read();

    private Articulation() {}

    private static Map<String, List<String>> read() {
        Map<String, List<String>> phones = new HashMap<>();
        for (String line : TABLE.split("\n", -1)) {
            String[] columns = line.split(" +", -1);
            if (columns.length > 1) {
                phones.put(columns[0], List.of(columns).subList(1, columns.length));
            }
        }
        return phones;
    }

    /** The features of every phone, by its symbol. */
    static Map<String, List<String>> phones() {
        return Map.copyOf(PHONES);
    }
}
