package dev.sota.voice.mary.internal.vocoder;

/** Plays one utterance, frame by frame. Not thread-safe; one for each utterance. */
public final class Vocoder {

    private final MixedExcitation excitation;
    private final MlsaFilter filter;
    private final PostFilter postFilter;
    private final double alpha;
    private final double[] target;

    /**
     * A vocoder.
     *
     * @param setting how the voice was trained
     */
    public Vocoder(Setting setting) {
        this.alpha = setting.alpha();
        this.excitation = new MixedExcitation(setting.bands(), setting.frame(), setting.sampleRate());
        this.filter = new MlsaFilter(setting.order(), setting.alpha());
        this.postFilter = new PostFilter(setting.order(), setting.alpha(), setting.beta());
        this.target = new double[setting.order()];
    }

    /**
     * How a voice was trained.
     *
     * @param order the number of mel-cepstral coefficients
     * @param alpha how the frequency axis is warped
     * @param beta how much formants are sharpened
     * @param bands the filters of the mixed excitation
     * @param frame samples of a frame
     * @param sampleRate samples of a second
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on once, and never compared.
    public record Setting(int order, double alpha, double beta, double[][] bands, int frame, int sampleRate) {}

    /**
     * Plays the next frame.
     *
     * @param cepstrum its mel-cepstrum
     * @param strengths how strongly each band is voiced
     * @param frequency the pitch in hertz; 0 when it is unvoiced
     * @param out gets its samples; as long as a frame
     */
    public void next(double[] cepstrum, double[] strengths, double frequency, double[] out) {
        excitation.next(strengths, frequency, out);
        MelCepstrum.toFilter(cepstrum, target, alpha);
        postFilter.apply(cepstrum, target);
        filter.apply(out, target);
    }
}
