package dev.sota.audio.internal.mix;

import dev.sota.api.GenerationException;
import dev.sota.api.LoudnessReport;
import dev.sota.spi.AudioSink;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.MixRequest;
import dev.sota.spi.RunContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A run that remembers what it was told, with a sink that remembers what it was given. */
final class TestRun implements RunContext, AudioSink {

    private final Path folder;
    private final int rate;
    private final int channels;
    private float[] written = new float[1 << 16];
    private int size;
    int checkpoints;
    int stopAt = Integer.MAX_VALUE;
    final List<long[]> progress = new ArrayList<>();
    final List<String> notes = new ArrayList<>();

    TestRun(Path folder, int rate, int channels) {
        this.folder = folder;
        this.rate = rate;
        this.channels = channels;
    }

    static TestRun studio(Path folder) {
        return new TestRun(folder, 48_000, 2);
    }

    LoudnessReport mix(MixRequest request) throws IOException {
        try (var mixer = new StudioMixerProvider().open(new EngineSettings(folder, 1))) {
            return mixer.mix(request, this, this);
        }
    }

    float[] written() {
        return Arrays.copyOf(written, size);
    }

    double[] channel(int channel) {
        return dev.sota.audio.internal.Signals.channel(written(), channel, channels);
    }

    long filesLeft() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    @Override
    public int sampleRate() {
        return rate;
    }

    @Override
    public int channels() {
        return channels;
    }

    @Override
    public void write(float[] interleaved, int offset, int count) throws IOException {
        int values = count * channels;
        if (size + values > written.length) {
            written = Arrays.copyOf(written, Math.max(size + values, written.length * 2));
        }
        System.arraycopy(interleaved, offset, written, size, values);
        size += values;
    }

    @Override
    public String correlationId() {
        return "test";
    }

    @Override
    public Path workDirectory() {
        return folder;
    }

    @Override
    public void checkpoint() {
        if (++checkpoints >= stopAt) {
            throw GenerationException.builder(GenerationException.Kind.CANCELLED, "The run was cancelled.")
                    .build();
        }
    }

    @Override
    public void progress(long done, long total) {
        progress.add(new long[] {done, total});
    }

    @Override
    public void note(String sentence) {
        notes.add(sentence);
    }

    @Override
    public Registration onStop(Runnable action) {
        return () -> {};
    }
}
