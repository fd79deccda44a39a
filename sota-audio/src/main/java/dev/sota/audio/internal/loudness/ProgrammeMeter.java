package dev.sota.audio.internal.loudness;

import dev.sota.api.LoudnessReport;

/** Measures loudness and true peak of a programme of one or two channels. Not thread-safe. */
public final class ProgrammeMeter {

    private final LoudnessMeter loudness;
    private final TruePeakMeter truePeak;

    /**
     * A meter.
     *
     * @param sampleRate samples per second
     * @param channels 1 or 2
     */
    public ProgrammeMeter(int sampleRate, int channels) {
        loudness = LoudnessMeter.of(sampleRate, channels);
        truePeak = new TruePeakMeter(sampleRate, channels);
    }

    /**
     * Takes samples.
     *
     * @param interleaved samples, full scale at 1
     * @param offset index of the first value
     * @param frames samples of one channel
     */
    public void add(float[] interleaved, int offset, int frames) {
        loudness.add(interleaved, offset, frames);
        truePeak.add(interleaved, offset, frames);
    }

    /**
     * The report on what came in so far.
     *
     * @return loudness, true peak and range
     */
    public LoudnessReport report() {
        LoudnessReading reading = loudness.reading();
        return new LoudnessReport(reading.integratedLufs(), Decibels.ofAmplitude(truePeak.peak()), reading.rangeLu());
    }
}
