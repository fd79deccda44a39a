package dev.sota.audio.internal.mix;

import dev.sota.spi.RunContext;

/** Reports how far a mix has come through its four sections, never backwards, and asks whether to go on. */
final class MixProgress {

    private static final int SECTIONS = 4;

    private final RunContext context;
    private final long samples;
    private int section;
    private long reported;

    MixProgress(RunContext context, long samples) {
        this.context = context;
        this.samples = samples;
        context.progress(0, total());
    }

    private long total() {
        return SECTIONS * samples;
    }

    /** A place in the present section, 0 to 1. Called once for each block. */
    void at(double part) {
        context.checkpoint();
        long done = section * samples + (long) (Math.min(part, 1) * samples);
        if (done > reported) {
            reported = done;
            context.progress(done, total());
        }
    }

    void endSection() {
        at(1);
        section++;
    }
}
