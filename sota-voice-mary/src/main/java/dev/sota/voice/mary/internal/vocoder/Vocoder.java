package dev.sota.voice.mary.internal.vocoder;

/** Plays one utterance, frame by frame. Not thread-safe; one for each utterance. */
public final class Vocoder {

    private final MixedExcitation excitation;
    private final MlsaFilter filter;
    private final PostFilter postFilter;
    private final double alpha;
    private final double[] target;

    private Vocoder(Design design) {
        this.alpha = design.alpha;
        this.excitation = new MixedExcitation(design.bands, design.frame, design.sampleRate);
        this.filter = new MlsaFilter(design.order, design.alpha);
        this.postFilter = design.postFilter;
        this.target = new double[design.order];
    }

    /** How a voice was trained, and what follows from it. Immutable. */
    public static final class Design {
        private final int order;
        private final double alpha;
        private final double[][] bands;
        private final int frame;
        private final int sampleRate;
        private final PostFilter postFilter;

        /**
         * A design.
         *
         * @param order the number of mel-cepstral coefficients
         * @param alpha how the frequency axis is warped
         * @param beta how much formants are sharpened
         * @param bands the filters of the mixed excitation, which nobody changes
         * @param frame samples of a frame
         * @param sampleRate samples of a second
         */
        public Design(int order, double alpha, double beta, double[][] bands, int frame, int sampleRate) {
            this.order = order;
            this.alpha = alpha;
            this.bands = bands;
            this.frame = frame;
            this.sampleRate = sampleRate;
            this.postFilter = new PostFilter(order, alpha, beta);
        }

        /** A vocoder at the start of an utterance. */
        public Vocoder start() {
            return new Vocoder(this);
        }
    }

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
