package dev.sota.tck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.Mood;
import dev.sota.spi.MusicComposer;
import dev.sota.spi.MusicComposerProvider;
import dev.sota.spi.MusicRequest;
import dev.sota.spi.MusicSection;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every music composer promises. */
public abstract class MusicComposerContract extends ProviderContract<MusicComposerProvider, MusicComposer> {

    private static final int RATE = 48_000;
    private static final long TWELVE_SECONDS = 12L * RATE;

    /** For subclasses. */
    protected MusicComposerContract() {}

    @Override
    protected final Class<MusicComposerProvider> service() {
        return MusicComposerProvider.class;
    }

    private float[] play(MusicRequest request) throws IOException {
        MemorySink sink = new MemorySink(RATE, 2);
        engine().compose(request, sink, context());
        assertEquals(request.samples(), sink.length());
        return sink.samples();
    }

    @Test
    final void theMusicIsExactlyAsLongAsAskedFor() throws IOException {
        for (long samples : new long[] {1, 1600, 47_999, TWELVE_SECONDS + 1}) {
            play(MusicRequest.builder(samples).build());
        }
    }

    @Test
    final void theSameRequestGivesTheSameSamplesAndAnotherSeedOthers() throws IOException {
        MusicRequest request =
                MusicRequest.builder(TWELVE_SECONDS).seed(3).mood(Mood.CALM).build();
        float[] first = play(request);
        assertArrayEquals(first, play(request));
        assertFalse(Arrays.equals(first, play(request.toBuilder().seed(4).build())));
    }

    @Test
    final void everyMoodSoundsWithinFullScaleAndEndsInSilence() throws IOException {
        for (Mood mood : Mood.values()) {
            float[] samples = play(MusicRequest.builder(TWELVE_SECONDS)
                    .mood(mood)
                    .sections(List.of(new MusicSection(0, mood), new MusicSection(5L * RATE, Mood.NEUTRAL)))
                    .build());
            double energy = 0;
            for (float sample : samples) {
                assertTrue(Math.abs(sample) <= 1, mood + " exceeds full scale");
                energy += sample * sample;
            }
            assertTrue(Math.sqrt(energy / samples.length) > 0.005, mood + " is nearly silent");
            assertTrue(Math.abs(samples[samples.length - 1]) < 0.01, mood + " is cut off");
        }
    }

    @Test
    final void oneChannelIsPlayedToo() throws IOException {
        MemorySink sink = new MemorySink(22_050, 1);
        engine().compose(MusicRequest.builder(22_050).build(), sink, context());
        assertEquals(22_050, sink.length());
    }

    @Test
    final void anUnknownOptionIsRefused() {
        assertFails(
                GenerationException.Kind.REQUEST,
                () -> play(MusicRequest.builder(RATE)
                        .options(Map.of("no-such-option", "1"))
                        .build()));
    }

    @Test
    final void aCancelledRunStops() {
        assertFails(
                GenerationException.Kind.CANCELLED,
                () -> engine().compose(
                                MusicRequest.builder(TWELVE_SECONDS).build(),
                                new MemorySink(RATE, 2),
                                TestContext.cancelledAfter(folder, 2)));
    }
}
