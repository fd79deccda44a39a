package dev.sota.video.ffmpeg.internal.frame;

import java.util.Arrays;

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
    /** Of groups with even and with odd numbers: every plane that is drawn at once asks for two that follow each other. */
    private final Axis[] bent;

    private final int[] group = new int[2];
    private final int[] from = new int[2];
    private final int[] to = new int[2];
    private final Phases phases = new Phases();
    private boolean moves;
    private double offset;
    private double step;
    private int length;
    private Way way = STRAIGHT;

    /** A straight one over columns that are set elsewhere. */
    Bend(Axis columns) {
        this.columns = columns;
        this.bent = new Axis[] {new Axis(columns.count()), new Axis(columns.count())};
    }

    /** Bends or straightens columns that are set by the same numbers. */
    void set(boolean bends, double toOffset, double toStep, int toLength, Way toWay) {
        this.moves = bends;
        this.offset = toOffset;
        this.step = toStep;
        this.length = toLength;
        this.way = toWay;
        Arrays.fill(group, -1);
    }

    /** The columns of a group of rows, of which some are looked at. */
    Axis of(int number, int first, int end) {
        if (!moves) {
            return columns;
        }
        int i = number & 1;
        if (group[i] != number || first < from[i] || end > to[i]) {
            bent[i].set(offset + way.of(number), step, length, phases, first, end);
            group[i] = number;
            from[i] = first;
            to[i] = end;
        }
        return bent[i];
    }
}
