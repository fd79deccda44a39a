package dev.sota.audio.internal.synth;

/**
 * How a struck body sounds: a sum of modes that die away (Adrien, "The missing link: modal synthesis", 1991).
 *
 * @param ratios frequencies of the modes over that of the note
 * @param gains their amplitudes at full velocity
 * @param seconds time in which the lowest mode of middle C falls by 60 dB
 * @param damping how much faster each higher mode dies: its time is divided by 1 + damping (ratio - 1)
 * @param attack seconds to full level
 * @param release seconds in which a damped note falls by 60 dB
 * @param hardness the frequency in hertz above which a full stroke excites less and less
 */
record ModalSpec(
        double[] ratios, double[] gains, double seconds, double damping, double attack, double release, double hardness)
        implements Sound {
    @Override
    public Voice voice(Instrument instrument, Strike strike, WaveTables tables) {
        return new ModalVoice(this, strike);
    }

    /** A stiff string: f_n = n f sqrt(1 + B n^2) (Fletcher, 1964). */
    static double[] stiffString(int count, double stiffness) {
        double[] ratios = new double[count];
        for (int n = 1; n <= count; n++) {
            ratios[n - 1] = n * Math.sqrt((1 + stiffness * n * n) / (1 + stiffness));
        }
        return ratios;
    }
}
