package dev.sota.benchmarks;

import dev.sota.audio.internal.synth.Instrument;
import dev.sota.audio.internal.synth.Orchestra;
import dev.sota.audio.internal.synth.Reverb;
import dev.sota.audio.internal.synth.Voice;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One note of two seconds, and two seconds of the hall. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SynthesiserBenchmark {

    private static final int RATE = 48_000;
    private static final int BLOCK = 1024;
    private static final int SAMPLES = 2 * RATE;

    /** Who plays: one of each manner of synthesis. */
    @Param({"WARM_PAD", "FELT_PIANO", "ELECTRIC_PIANO", "HARP", "BRUSH", "KICK"})
    public Instrument instrument = Instrument.FELT_PIANO;

    private final Orchestra orchestra = new Orchestra(RATE);
    private final Reverb hall = new Reverb(2.4, 0.4, RATE);
    private final float[] left = new float[BLOCK];
    private final float[] right = new float[BLOCK];
    private final float[] send = new float[BLOCK];

    /** One note, from its beginning. */
    @Benchmark
    public float note() {
        Voice voice = orchestra.play(instrument, 60, 0.7, SAMPLES, 5);
        boolean sounds = true;
        for (int at = 0; at < SAMPLES && sounds; at += BLOCK) {
            sounds = voice.render(left, right, 0, BLOCK);
        }
        return left[0];
    }

    /** The same note through the hall. */
    @Benchmark
    public float noteInTheHall() {
        Voice voice = orchestra.play(instrument, 60, 0.7, SAMPLES, 5);
        boolean sounds = true;
        for (int at = 0; at < SAMPLES; at += BLOCK) {
            Arrays.fill(send, 0);
            if (sounds) {
                sounds = voice.render(send, send, 0, BLOCK);
            }
            hall.add(send, send, left, right, BLOCK);
        }
        return left[0];
    }
}
