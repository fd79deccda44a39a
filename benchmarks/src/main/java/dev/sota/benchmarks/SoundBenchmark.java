package dev.sota.benchmarks;

import dev.sota.api.LoudnessReport;
import dev.sota.api.Mood;
import dev.sota.spi.AudioClip;
import dev.sota.spi.AudioMixer;
import dev.sota.spi.AudioMixerProvider;
import dev.sota.spi.AudioSink;
import dev.sota.spi.Bus;
import dev.sota.spi.MixClip;
import dev.sota.spi.MixRequest;
import dev.sota.spi.MusicComposer;
import dev.sota.spi.MusicComposerProvider;
import dev.sota.spi.MusicRequest;
import dev.sota.spi.RunContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A minute of sound. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 4, time = 3)
public class SoundBenchmark {

    private static final int RATE = 48_000;
    private static final long MINUTE = 60L * RATE;

    private MusicComposer composer = none();
    private AudioMixer mixer = none();
    private Path folder = Path.of("");
    private RunContext context = new NoContext(folder);
    private MixRequest mix = MixRequest.builder(1).build();

    /** Opens the engines and makes something to mix. */
    @Setup(Level.Trial)
    public void open() throws IOException {
        folder = Engines.folder();
        context = new NoContext(folder);
        composer = Engines.open(MusicComposerProvider.class, folder);
        mixer = Engines.open(AudioMixerProvider.class, folder);
        mix = MixRequest.builder(MINUTE)
                .clips(List.of(
                        new MixClip(Bus.MUSIC, 0, tone(2, 60)),
                        new MixClip(Bus.SPEECH, 4L * RATE, tone(1, 20)),
                        new MixClip(Bus.SPEECH, 30L * RATE, tone(1, 20))))
                .build();
    }

    /** Closes them. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        composer.close();
        mixer.close();
        Engines.delete(folder);
    }

    /** A minute of music. */
    @Benchmark
    public long compose() throws IOException {
        Counter sink = new Counter();
        composer.compose(MusicRequest.builder(MINUTE).mood(Mood.CALM).build(), sink, context);
        return sink.count;
    }

    /** A minute of speech over music, mastered. */
    @Benchmark
    public LoudnessReport mix() throws IOException {
        return mixer.mix(mix, new Counter(), context);
    }

    private static AudioClip tone(int channels, int seconds) {
        float[] samples = new float[seconds * RATE * channels];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.2 * Math.sin(i * 0.03) * Math.sin(i * 0.0001));
        }
        return AudioClip.of(RATE, channels, samples);
    }

    private static final class Counter implements AudioSink {
        private long count;

        @Override
        public int sampleRate() {
            return RATE;
        }

        @Override
        public int channels() {
            return 2;
        }

        @Override
        public void write(float[] interleaved, int offset, int n) {
            count += n;
        }
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // set before each trial
    private static <T> T none() {
        return null;
    }
}
