package dev.sota.audio.internal.mix;

import dev.sota.api.GenerationException;
import dev.sota.api.LoudnessReport;
import dev.sota.audio.internal.loudness.LoudnessMeter;
import dev.sota.spi.AudioMixer;
import dev.sota.spi.AudioSink;
import dev.sota.spi.MixRequest;
import dev.sota.spi.RunContext;
import java.io.IOException;

/**
 * The built-in mixer. It listens to the voices and the music, mixes them into a file of the work directory, then masters
 * that file to the loudness and true peak asked for. Holds no state between calls.
 */
final class StudioMixer implements AudioMixer {

    private static final int HIGHEST_RATE = 192_000;
    private static final long LONGEST_SECONDS = 12 * 60 * 60;

    @Override
    public LoudnessReport mix(MixRequest request, AudioSink sink, RunContext context) throws IOException {
        int rate = sink.sampleRate();
        int channels = sink.channels();
        check(request, rate, channels);
        MixProgress progress = new MixProgress(context, request.samples());
        MixPlan plan = new MixPlanner(request, rate, progress).plan();
        try (MixFile file = MixFile.create(context.workDirectory(), channels);
                MixFile kept = MixFile.create(context.workDirectory(), channels)) {
            LoudnessMeter meter = LoudnessMeter.of(rate, channels);
            try (MixPass pass = new MixPass(plan, rate, channels, request.samples())) {
                pass.run(file, meter, progress);
            }
            Mastering mastering = new Mastering(file, kept, rate, request, progress);
            return mastering.master(meter.reading().integratedLufs(), sink, context);
        }
    }

    private static void check(MixRequest request, int rate, int channels) {
        if (rate < LoudnessMeter.LOWEST_RATE || rate > HIGHEST_RATE || channels < 1 || channels > 2) {
            throw GenerationException.request(
                            "The mixer cannot make sound of " + channels + " channels at " + rate + " Hz.")
                    .remedy("Ask for one or two channels at 8000 to 192000 Hz.")
                    .build();
        }
        if (request.samples() / rate >= LONGEST_SECONDS) {
            throw GenerationException.request("The mixer makes at most twelve hours of sound at once.")
                    .remedy("Make several films of the text.")
                    .build();
        }
    }
}
