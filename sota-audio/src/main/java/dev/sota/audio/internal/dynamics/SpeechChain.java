package dev.sota.audio.internal.dynamics;

import dev.sota.audio.internal.filter.Biquad;

/**
 * Makes a close, dry, synthetic voice pleasant, lightly: a high-pass, small cuts where such voices are boxy and harsh, a
 * little air, a gentle compressor and the trace of a room. One channel in, two out, no delay. Not thread-safe.
 *
 * <p>It expects speech at {@link #LEVEL_LUFS} and gives it back at about the same loudness.
 */
public final class SpeechChain {

    /** The loudness of speech in the chain, as heard from both loudspeakers. */
    public static final double LEVEL_LUFS = -18;

    private static final double RUMBLE_HZ = 70;
    private static final double BOX_HZ = 300;
    private static final double BOX_DB = -1.5;
    private static final double HARSH_HZ = 3200;
    private static final double HARSH_DB = -2.0;
    private static final double AIR_HZ = 7500;
    private static final double AIR_DB = 1.5;

    private static final double THRESHOLD_DB = -22;
    private static final double RATIO = 2.5;
    private static final double KNEE_DB = 10;
    /** Gives back what the compressor takes from speech at the level above. */
    private static final double MAKEUP_DB = 3.7;

    /** Brings the room to about -22 dB of the voice. */
    static final double ROOM_LEVEL = 0.1;

    /** After so many seconds of silence the room's tail is below -120 dB and the chain may rest. */
    private static final double RINGS_SECONDS = 1.0;

    private final Biquad[] filters;
    private final Compressor compressor;
    private final Room room;
    private final long rings;
    private long silence;

    /**
     * A chain.
     *
     * @param sampleRate samples per second
     */
    public SpeechChain(int sampleRate) {
        filters = new Biquad[] {
            Biquad.highPass(RUMBLE_HZ, Math.sqrt(0.5), sampleRate),
            Biquad.peak(BOX_HZ, 1.0, BOX_DB, sampleRate),
            Biquad.peak(HARSH_HZ, 0.9, HARSH_DB, sampleRate),
            Biquad.highShelf(AIR_HZ, AIR_DB, sampleRate)
        };
        compressor = new Compressor(sampleRate, THRESHOLD_DB, RATIO, KNEE_DB, MAKEUP_DB);
        room = new Room(sampleRate, ROOM_LEVEL);
        rings = (long) (RINGS_SECONDS * sampleRate);
        silence = rings;
    }

    /**
     * Processes a piece.
     *
     * @param voice the voice; overwritten
     * @param count samples
     * @param left receives the sum of what it holds and the result
     * @param right likewise
     */
    public void process(double[] voice, int count, double[] left, double[] right) {
        if (isSilent(voice, count)) {
            if (silence >= rings) {
                return;
            }
            silence += count;
        } else {
            silence = 0;
        }
        for (Biquad filter : filters) {
            filter.process(voice, count);
        }
        compressor.process(voice, count);
        for (int i = 0; i < count; i++) {
            left[i] += voice[i];
            right[i] += voice[i];
        }
        room.process(voice, count, left, right);
    }

    private static boolean isSilent(double[] voice, int count) {
        for (int i = 0; i < count; i++) {
            if (voice[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
