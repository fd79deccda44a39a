package dev.sota.video.ffmpeg.internal.frame;

/**
 * The columns of a layer whose rows may stand beside each other: four rows of the source share one displacement. Scratch
 * memory: one for each thread.
 */
final class Bend {

    /** Displaces groups of four rows. */
    @FunctionalInterface
    interface Way {
        /** How far on the input axis. */
        double of(int group);
    }

    private static final Way STRAIGHT = group -> 0;

    private final Axis columns;
    private final Axis bent;
    private final Phases phases = new Phases();
    private boolean moves;
    private double offset;
    private double step;
    private int length;
    private Way way = STRAIGHT;

    /** A straight one over columns that are set elsewhere. */
    Bend(Axis columns) {
        this.columns = columns;
        this.bent = new Axis(columns.count());
    }

    /** Bends or straightens columns that are set by the same numbers. */
    void set(boolean bends, double toOffset, double toStep, int toLength, Way toWay) {
        this.moves = bends;
        this.offset = toOffset;
        this.step = toStep;
        this.length = toLength;
        this.way = toWay;
    }

    int count() {
        return columns.count();
    }

    /** The columns of a group of rows, of which some are looked at. */
    Axis of(int group, int from, int to) {
        if (!moves) {
            return columns;
        }
        bent.set(offset + way.of(group), step, length, phases, from, to);
        return bent;
    }
}
