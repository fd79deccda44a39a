package dev.sota.audio.internal.music;

import dev.sota.api.GenerationException;
import dev.sota.spi.AudioSink;
import dev.sota.spi.MusicComposer;
import dev.sota.spi.MusicRequest;
import dev.sota.spi.RunContext;
import java.io.IOException;

/** The built-in composer. Safe for use by several threads: every call has a band of its own. */
public final class Composer implements MusicComposer {
    private static final int BLOCK = 1024;
    private static final double LONGEST_SECONDS = 4 * 3600.0;
    private static final int LOWEST_RATE = 8_000;

    private static final int HIGHEST_RATE = 192_000;

    @Override
    public void compose(MusicRequest request, AudioSink sink, RunContext context) throws IOException {
        double rate = sink.sampleRate();
        check(request, sink);
        context.checkpoint();
        Score score = new ScoreWriter(Brief.of(request, rate)).write(context::checkpoint);
        long rehearsed = Rehearsal.samples(score);
        long total = rehearsed + request.samples();
        context.progress(0, total);
        double loudness = Rehearsal.loudness(score, done -> {
            context.checkpoint();
            context.progress(done, total);
        });
        Performance performance = new Performance(score, rate, sink.channels(), request.samples(), loudness, BLOCK);
        float[] block = new float[BLOCK * sink.channels()];
        for (long at = 0; at < request.samples(); at += BLOCK) {
            context.checkpoint();
            int count = (int) Math.min(BLOCK, request.samples() - at);
            performance.render(block, count);
            sink.write(block, 0, count);
            context.progress(rehearsed + at + count, total);
        }
    }

    private static void check(MusicRequest request, AudioSink sink) {
        int rate = sink.sampleRate();
        if (rate < LOWEST_RATE || rate > HIGHEST_RATE || sink.channels() < 1 || sink.channels() > 2) {
            throw GenerationException.request(
                            "Music cannot be played at " + rate + " Hz in " + sink.channels() + " channels.")
                    .remedy("Use 8000 to 192000 Hz and one or two channels.")
                    .build();
        }
        if (request.samples() / (double) rate > LONGEST_SECONDS) {
            throw GenerationException.request("The music would be longer than four hours.")
                    .remedy("Make a shorter film, or several.")
                    .build();
        }
    }
}
