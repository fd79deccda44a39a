package dev.sota.voice.mary.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import marytts.fst.FSTLookup;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TransducerTest {

    private static final byte[] FILE = file();
    private static final Transducer OURS = ours(FILE);
    private static final FSTLookup REFERENCE = reference();

    private static byte[] file() {
        try (InputStream in = TransducerTest.class.getResourceAsStream("/marytts/language/en_US/lexicon/cmudict.fst")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Transducer ours(byte[] file) {
        try {
            return Transducer.read(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FSTLookup reference() {
        try {
            return new FSTLookup(new ByteArrayInputStream(FILE), "test");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> expected(String word) {
        return Arrays.stream(REFERENCE.lookup(word)).findFirst();
    }

    @Test
    void knowsWords() {
        assertEquals(Optional.of("' l { m p"), OURS.lookup("lamp"));
        List.of("a", "the", "record", "lighthouse", "harbour", "zebra", "read", "it's", "antidisestablishmentarianism")
                .forEach(word -> assertEquals(expected(word), OURS.lookup(word), word));
    }

    @Property(tries = 2000)
    void findsWhatTheReferenceFinds(@ForAll @LowerChars @StringLength(max = 5) String word) {
        assertEquals(expected(word), OURS.lookup(word));
    }

    @Property(tries = 200)
    void takesAnyText(@ForAll @AlphaChars @StringLength(max = 300) String text) {
        assertEquals(expected(text), OURS.lookup(text));
    }

    @Property(tries = 100)
    void refusesAFileThatBreaksOff(@ForAll @IntRange(min = 0, max = 400_000) int length) {
        assertThrows(IOException.class, () -> Transducer.read(Arrays.copyOf(FILE, length)));
    }

    /** Whatever a damaged file says, reading and asking it end. */
    @Property(tries = 200)
    void standsADamagedFile(@ForAll @IntRange(min = 0, max = 600_000) int at, @ForAll byte value) {
        byte[] damaged = FILE.clone();
        damaged[at % 64] = value;
        damaged[at] ^= value;
        try {
            Transducer.read(damaged).lookup("lighthouse");
        } catch (IOException e) {
            assertEquals(IOException.class, e.getClass());
        }
    }
}
