package dev.sota.audio.internal.synth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InstrumentTest {
    private static final int RATE = 48_000;
    private static final Set<Instrument> NOISES = Set.of(Instrument.BRUSH, Instrument.SHAKER);
    private static final Set<Instrument> DRUMS =
            Set.of(Instrument.BRUSH, Instrument.SHAKER, Instrument.KICK, Instrument.TAIKO, Instrument.TICK);

    private static float[][] play(Instrument instrument, int note, double velocity, int held, int rate, int length) {
        Voice voice = new Orchestra(rate).play(instrument, note, velocity, held, 7);
        float[][] out = new float[2][length];
        voice.render(out[0], out[1], 0, length);
        return out;
    }

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void everyNoteEndsAndLeavesSilence(Instrument instrument) {
        Voice voice = new Orchestra(RATE).play(instrument, 60, 0.6, RATE / 2, 7);
        float[] left = new float[RATE * 10];
        float[] right = new float[RATE * 10];
        assertFalse(voice.render(left, right, 0, left.length), "it ends");
        double peak = 0;
        for (float x : left) {
            peak = Math.max(peak, Math.abs(x));
        }
        assertTrue(peak > 0.01, "it sounds: " + peak);
        assertEquals(0, SpectrumProbe.rms(left, RATE * 9, RATE * 10), 1e-9, "nothing is left");
    }

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void notesBeginAndEndWithoutAStep(Instrument instrument) {
        float[] left = play(instrument, 60, 0.6, RATE / 2, RATE, RATE * 10)[0];
        assertTrue(Math.abs(left[0]) < 0.01, "first sample " + left[0]);
        int last = left.length - 1;
        while (left[last] == 0) {
            last--;
        }
        assertTrue(Math.abs(left[last]) < 2e-4, "last sample " + left[last]);
    }

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void notesHaveNoOffset(Instrument instrument) {
        float[] left = play(instrument, 57, 0.8, RATE * 2, RATE, RATE * 4)[0];
        double sum = 0;
        for (float x : left) {
            sum += x;
        }
        assertTrue(Math.abs(sum / left.length) < 1e-3, "mean " + sum / left.length);
    }

    @Property(tries = 60)
    void whatSoundsDoesNotDependOnTheBlocks(
            @ForAll Instrument instrument,
            @ForAll @IntRange(min = 36, max = 84) int note,
            @ForAll @IntRange(min = 1, max = 30_000) int held,
            @ForAll @IntRange(min = 1, max = 700) int block) {
        int length = 40_000;
        float[][] whole = play(instrument, note, 0.5, held, RATE, length);
        float[][] cut = new float[2][length];
        Voice voice = new Orchestra(RATE).play(instrument, note, 0.5, held, 7);
        for (int at = 0; at < length; at += block) {
            voice.render(cut[0], cut[1], at, Math.min(length, at + block));
        }
        assertArrayEquals(whole[0], cut[0]);
        assertArrayEquals(whole[1], cut[1]);
    }

    @Property(tries = 80)
    void everyNoteIsFiniteAndBoundedAtEveryRate(
            @ForAll Instrument instrument,
            @ForAll @IntRange(min = 28, max = 96) int note,
            @ForAll @DoubleRange(min = 0.05, max = 1) double velocity,
            @ForAll @IntRange(min = 8_000, max = 192_000) int rate) {
        float[][] out = play(instrument, note, velocity, rate / 4, rate, rate);
        for (float[] channel : out) {
            for (float x : channel) {
                assertTrue(Math.abs(x) < 3, "sample " + x);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void tonesAreInTune(Instrument instrument) {
        if (DRUMS.contains(instrument)) {
            return;
        }
        for (int note : new int[] {45, 60, 76}) {
            float[][] out = play(instrument, note, 0.6, RATE * 2, RATE, RATE * 2);
            float[] mono = new float[out[0].length];
            for (int i = 0; i < mono.length; i++) {
                mono[i] = out[0][i] + out[1][i];
            }
            double expected = Pitch.hertz(note);
            double heard = SpectrumProbe.strongest(mono, RATE / 5, RATE / 2, expected, 25, RATE);
            double cents = 1200 * Math.log(heard / expected) / Math.log(2);
            // Two oscillators a little apart beat, and the beating moves the peak a little.
            assertTrue(Math.abs(cents) <= 10, note + " is " + cents + " cents off");
        }
    }

    @ParameterizedTest
    @CsvSource({"PIZZICATO,8000", "HARP,8000", "GUITAR,11025", "HARP,96000"})
    void pluckedStringsAreInTuneAtOtherRates(Instrument instrument, int rate) {
        for (int note : new int[] {50, 62, 74}) {
            float[] left = play(instrument, note, 0.6, rate, rate, rate)[0];
            double expected = Pitch.hertz(note);
            double heard = SpectrumProbe.strongest(left, rate / 20, rate / 2, expected, 25, rate);
            assertEquals(0, 1200 * Math.log(heard / expected) / Math.log(2), 9, "cents at note " + note);
        }
    }

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void aHarderStrokeIsLouder(Instrument instrument) {
        float[] soft = play(instrument, 60, 0.3, RATE, RATE, RATE)[0];
        float[] hard = play(instrument, 60, 0.9, RATE, RATE, RATE)[0];
        double decibels = SpectrumProbe.decibels(SpectrumProbe.rms(hard, 0, RATE) / SpectrumProbe.rms(soft, 0, RATE));
        assertTrue(decibels > 6 && decibels < 24, "louder by " + decibels + " dB");
    }

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void highNotesDoNotAlias(Instrument instrument) {
        if (NOISES.contains(instrument) || instrument == Instrument.KICK) {
            return;
        }
        int rate = 16_000;
        // A6: its partials are multiples of 1760 Hz; a folded one would fall between, for example on 16000 - 8800 - ...
        float[] left = play(instrument, 93, 0.6, rate * 2, rate, rate * 2)[0];
        double fundamental = SpectrumProbe.amplitude(left, rate / 4, rate, 1760, rate);
        for (int n = 5; n <= 12; n++) {
            double folded = Math.abs(rate * Math.rint(1760.0 * n / rate) - 1760.0 * n);
            double amplitude = SpectrumProbe.amplitude(left, rate / 4, rate, folded, rate);
            assertTrue(amplitude < 0.02 * fundamental + 1e-5, "partial " + n + " folds to " + folded);
        }
    }
}
