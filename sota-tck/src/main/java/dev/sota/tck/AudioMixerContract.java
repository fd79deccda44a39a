package dev.sota.tck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.LoudnessReport;
import dev.sota.spi.AudioClip;
import dev.sota.spi.AudioMixer;
import dev.sota.spi.AudioMixerProvider;
import dev.sota.spi.Bus;
import dev.sota.spi.MixClip;
import dev.sota.spi.MixRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every audio mixer promises. */
public abstract class AudioMixerContract extends ProviderContract<AudioMixerProvider, AudioMixer> {

    private static final int RATE = 48_000;

    /** For subclasses. */
    protected AudioMixerContract() {}

    @Override
    protected final Class<AudioMixerProvider> service() {
        return AudioMixerProvider.class;
    }

    private static AudioClip tone(double hertz, double seconds, int rate, int channels, double level) {
        float[] samples = new float[(int) (seconds * rate) * channels];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (level * Math.sin(2 * Math.PI * hertz * (i / channels) / rate));
        }
        return AudioClip.of(rate, channels, samples);
    }

    private static MixRequest film() {
        return MixRequest.builder(10L * RATE)
                .clips(List.of(
                        new MixClip(Bus.MUSIC, 0, tone(220, 10, RATE, 2, 0.2)),
                        new MixClip(Bus.SPEECH, 2L * RATE, tone(440, 3, RATE, 1, 0.3)),
                        new MixClip(Bus.SPEECH, 6L * RATE, tone(330, 2, 22_050, 1, 0.1))))
                .build();
    }

    @Test
    final void theMixHasItsLengthLoudnessAndPeak() throws IOException {
        MemorySink sink = new MemorySink(RATE, 2);
        LoudnessReport report = engine().mix(film(), sink, context());
        assertEquals(10L * RATE, sink.length());
        assertEquals(-14, report.integratedLufs(), 0.5);
        assertTrue(report.truePeakDbtp() <= -1, report.toString());
        for (float sample : sink.samples()) {
            assertTrue(Math.abs(sample) <= 1);
        }
    }

    @Test
    final void theSameRequestGivesTheSameSamples() throws IOException {
        MemorySink first = new MemorySink(RATE, 2);
        MemorySink second = new MemorySink(RATE, 2);
        engine().mix(film(), first, context());
        engine().mix(film(), second, context());
        assertArrayEquals(first.samples(), second.samples());
    }

    @Test
    final void silenceStaysSilent() throws IOException {
        MemorySink sink = new MemorySink(RATE, 2);
        LoudnessReport report = engine().mix(MixRequest.builder(RATE).build(), sink, context());
        assertEquals(RATE, sink.length());
        assertEquals(Double.NEGATIVE_INFINITY, report.integratedLufs());
        for (float sample : sink.samples()) {
            assertEquals(0, sample);
        }
    }

    @Test
    final void aClipBeyondTheEndIsCut() throws IOException {
        MemorySink sink = new MemorySink(RATE, 2);
        MixRequest request = MixRequest.builder(RATE)
                .clips(List.of(
                        new MixClip(Bus.EFFECTS, RATE / 2, tone(440, 3, RATE, 2, 0.3)),
                        new MixClip(Bus.EFFECTS, 5L * RATE, tone(440, 1, RATE, 2, 0.3))))
                .build();
        engine().mix(request, sink, context());
        assertEquals(RATE, sink.length());
    }

    @Test
    final void aCancelledRunStopsAndLeavesNoFile() throws IOException {
        Path work = Files.createDirectory(folder.resolve("cancelled"));
        assertFails(
                GenerationException.Kind.CANCELLED,
                () -> engine().mix(film(), new MemorySink(RATE, 2), TestContext.cancelledAfter(work, 3)));
        try (Stream<Path> left = Files.list(work)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
