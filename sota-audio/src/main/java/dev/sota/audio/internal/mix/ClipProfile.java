package dev.sota.audio.internal.mix;

import java.util.BitSet;

/**
 * What the mixer heard of a clip before mixing.
 *
 * @param samples its length at the mix's rate
 * @param seconds its length
 * @param loudnessLufs its loudness as heard from both loudspeakers; negative infinity for silence
 * @param first its first sample, of the louder channel
 * @param last its last sample
 * @param levels the mean square of each 10 ms
 */
record ClipProfile(long samples, double seconds, double loudnessLufs, double first, double last, float[] levels) {

    /** A voice is there where it is at most so far below its loudness. */
    private static final double VOICE_BELOW_LU = 27;

    /** Whether the clip is anything but silence. */
    boolean sounds() {
        return loudnessLufs > Double.NEGATIVE_INFINITY;
    }

    /** Marks the hops of the mix in which the voice is there. */
    void markVoice(BitSet voice, int firstHop) {
        if (!sounds()) {
            return;
        }
        double threshold = ClipProfiler.meanSquare(loudnessLufs - VOICE_BELOW_LU);
        for (int h = 0; h < levels.length; h++) {
            if (levels[h] > threshold) {
                voice.set(firstHop + h);
            }
        }
    }

    /** The loudness of several clips together, each for its length; negative infinity when all are silent. */
    static double together(Iterable<ClipProfile> clips) {
        double energy = 0;
        double seconds = 0;
        for (ClipProfile clip : clips) {
            if (clip.sounds()) {
                energy += clip.seconds * Math.pow(10, clip.loudnessLufs / 10);
                seconds += clip.seconds;
            }
        }
        return seconds == 0 ? Double.NEGATIVE_INFINITY : 10 * Math.log10(energy / seconds);
    }
}
