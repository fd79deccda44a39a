package dev.sota.video.ffmpeg.internal.transition;

import dev.sota.video.ffmpeg.internal.frame.I420;

/** Transitions in which every sample changes alike. */
final class Fades {

    static final int BLACK = 16;
    static final int WHITE = 235;
    private static final int FULL = 256;

    private Fades() {}

    static void cross(I420 frame, I420 next, double part) {
        frame.blend(next, weight(part));
    }

    /** First the old picture to a grey, then the new one from it. */
    static void through(I420 frame, I420 next, double part, int luma) {
        if (part < 0.5) {
            frame.dim(luma, weight(1 - 2 * part));
        } else {
            frame.copy(next);
            frame.dim(luma, weight(2 * part - 1));
        }
    }

    /** Colours go, the picture changes, colours come. */
    static void grays(I420 frame, I420 next, double part) {
        frame.blend(next, weight(smooth(3 * part - 1)));
        double colour = Math.max(Math.max(0, 1 - 3 * part), 3 * part - 2);
        frame.u().dim(I420.GREY, weight(colour));
        frame.v().dim(I420.GREY, weight(colour));
    }

    /** A cross-fade in the middle third: before and after it something else changes. */
    static void quick(I420 frame, I420 next, double part) {
        frame.blend(next, weight(smooth(3 * part - 1)));
    }

    static int weight(double part) {
        return (int) Math.round(FULL * Math.max(0, Math.min(1, part)));
    }

    /** From 0 to 1 without corners. */
    static double smooth(double part) {
        double p = Math.max(0, Math.min(1, part));
        return p * p * (3 - 2 * p);
    }
}
