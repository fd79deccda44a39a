package dev.sota.audio.internal.synth;

/** The instruments' specifications. */
final class Sounds {
    static final WaveSpec WARM_PAD = new WaveSpec(WaveSpec.falling(10, 1.6, 0.8), 1.1, 1, 1, 1.9, 9, 0.7, 1200);
    static final WaveSpec STRINGS = new WaveSpec(WaveSpec.falling(16, 1.2, 1), 0.7, 1, 1, 1.3, 12, 0.8, 1500);
    /** Vowel-like: a formant about 600 Hz above the fundamental region, as a fixed spectrum. */
    static final WaveSpec CHOIR =
            new WaveSpec(new double[] {1, 0.75, 0.4, 0.12, 0.06, 0.03}, 0.9, 1, 1, 1.6, 11, 0.7, 1600);

    static final WaveSpec GLASS =
            new WaveSpec(new double[] {1, 0.05, 0.22, 0.02, 0.1, 0, 0.03}, 1.4, 1, 1, 2.2, 6, 0.9, 1800);
    static final WaveSpec FLUTE = new WaveSpec(new double[] {1, 0.22, 0.08, 0.02}, 0.09, 0.5, 0.8, 0.3, 4, 0.2, 1800);
    static final WaveSpec HORN = new WaveSpec(WaveSpec.falling(9, 1.3, 0.9), 0.13, 0.6, 0.8, 0.35, 5, 0.3, 850);
    static final WaveSpec SOFT_BASS =
            new WaveSpec(new double[] {1, 0.5, 0.22, 0.1, 0.04}, 0.02, 0.7, 0.55, 0.16, 2, 0, 420);

    static final ModalSpec FELT_PIANO = new ModalSpec(
            ModalSpec.stiffString(8, 0.0004),
            new double[] {1, 0.55, 0.33, 0.2, 0.13, 0.08, 0.05, 0.03},
            7.5,
            0.25,
            0.005,
            0.45,
            1500);
    /** Modes of a tuned bar at 1 : 3.99 : 10.6 (Fletcher and Rossing, "The physics of musical instruments"). */
    static final ModalSpec MARIMBA = new ModalSpec(
            new double[] {1, 3.99, 10.65, 1.002}, new double[] {1, 0.22, 0.06, 0.2}, 1.6, 0.9, 0.003, 0.8, 2200);

    static final ModalSpec VIBRAPHONE = new ModalSpec(
            new double[] {1, 4.0, 10.2, 1.0015}, new double[] {1, 0.16, 0.03, 0.5}, 5.5, 0.6, 0.004, 0.5, 2400);
    static final ModalSpec CELESTA = new ModalSpec(
            new double[] {1, 2, 3.01, 4.1}, new double[] {1, 0.12, 0.1, 0.06}, 3.2, 0.6, 0.004, 0.6, 2600);
    /** Modes of a membrane: zeros of Bessel functions over the first (Rayleigh, "The theory of sound"). */
    static final ModalSpec TAIKO = new ModalSpec(
            new double[] {1, 1.594, 2.136, 2.653}, new double[] {1, 0.5, 0.3, 0.15}, 0.55, 0.8, 0.006, 0.8, 260);

    static final ModalSpec TICK =
            new ModalSpec(new double[] {1, 2.76, 1.51}, new double[] {1, 0.3, 0.4}, 0.16, 0.5, 0.002, 0.2, 2000);

    static final FmSpec ELECTRIC_PIANO = new FmSpec(1, 1.3, 0.9, 7, 0.03, 5.5, 0.4);

    static final PluckSpec HARP = new PluckSpec(4.5, 1500, 0.32, 0.33, 1.6);
    static final PluckSpec GUITAR = new PluckSpec(3.6, 1700, 0.3, 0.2, 0.5);
    static final PluckSpec PIZZICATO = new PluckSpec(0.8, 1100, 0.42, 0.3, 0.4);
    static final PluckSpec UPRIGHT_BASS = new PluckSpec(2.0, 500, 0.42, 0.28, 0.25);

    private Sounds() {}
}
