package dev.sota.voice.mary.internal.hmm;

import dev.sota.voice.mary.internal.vocoder.Vocoder;
import java.io.IOException;
import java.util.Map;
import java.util.Properties;
import marytts.exceptions.MaryConfigurationException;
import marytts.htsengine.HMMData;
import marytts.util.io.PropertiesAccessor;

/**
 * The trained models of the voice cmu-slt-hsmm: decision trees and Gaussians for spectrum, pitch, excitation and
 * duration.
 *
 * <p>Not thread-safe; its owner lets one call in at a time.
 */
final class VoiceData extends HMMData {

    /** Samples per second. */
    static final int SAMPLE_RATE = 48_000;

    /** Samples per frame of the models: 5 ms. */
    static final int FRAME = 240;

    private static final String NAME = "cmu-slt-hsmm";
    private static final String PREFIX = "voice." + NAME + ".";

    /** Setting to resource. Each path stands whole in the class file, so that relocating the resources renames it. */
    private static final Map<String, String> RESOURCES = Map.ofEntries(
            Map.entry("Ftd", "/marytts/voice/CmuSltHsmm/tree-dur.inf"),
            Map.entry("Ftf", "/marytts/voice/CmuSltHsmm/tree-lf0.inf"),
            Map.entry("Ftm", "/marytts/voice/CmuSltHsmm/tree-mgc.inf"),
            Map.entry("Fts", "/marytts/voice/CmuSltHsmm/tree-str.inf"),
            Map.entry("Fmd", "/marytts/voice/CmuSltHsmm/dur.pdf"),
            Map.entry("Fmf", "/marytts/voice/CmuSltHsmm/lf0.pdf"),
            Map.entry("Fmm", "/marytts/voice/CmuSltHsmm/mgc.pdf"),
            Map.entry("Fms", "/marytts/voice/CmuSltHsmm/str.pdf"),
            Map.entry("Fgvf", "/marytts/voice/CmuSltHsmm/gv-lf0.pdf"),
            Map.entry("Fgvm", "/marytts/voice/CmuSltHsmm/gv-mgc.pdf"),
            Map.entry("Fgvs", "/marytts/voice/CmuSltHsmm/gv-str.pdf"),
            Map.entry("FeaFile", "/marytts/voice/CmuSltHsmm/cmu_us_arctic_slt_b0487.pfeats"),
            Map.entry("trickyPhonesFile", "/marytts/voice/CmuSltHsmm/trickyPhones.txt"),
            Map.entry("Fif", "/marytts/voice/CmuSltHsmm/mix_excitation_filters.txt"));

    /** The values of the voice's own configuration file. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("samplingRate", Integer.toString(SAMPLE_RATE)),
            Map.entry("framePeriod", Integer.toString(FRAME)),
            Map.entry("alpha", "0.55"),
            Map.entry("gamma", "0"),
            Map.entry("logGain", "true"),
            Map.entry("beta", "0.1"),
            Map.entry("useGV", "true"),
            Map.entry("useContextDependentGV", "true"),
            Map.entry("gvMethod", "gradient"),
            Map.entry("maxMgcGvIter", "100"),
            Map.entry("maxLf0GvIter", "100"),
            Map.entry("maxStrGvIter", "100"),
            Map.entry("useMixExc", "true"),
            Map.entry("in", "5"),
            Map.entry("useAcousticModels", "false"));

    private VoiceData() {}

    static VoiceData load() throws IOException {
        Properties properties = new Properties();
        SETTINGS.forEach((key, value) -> properties.setProperty(PREFIX + key, value));
        for (Map.Entry<String, String> e : RESOURCES.entrySet()) {
            if (VoiceData.class.getResource(e.getValue()) == null) {
                throw new IOException("no resource " + e.getValue());
            }
            properties.setProperty(PREFIX + e.getKey(), "jar:" + e.getValue());
        }
        VoiceData data = new VoiceData();
        try {
            data.initHMMData(new PropertiesAccessor(properties, false, Map.of()), NAME);
        } catch (MaryConfigurationException e) {
            throw new IOException("the voice data are damaged", e);
        }
        return data;
    }

    /** Whether the models lie where they should; opens nothing. */
    static boolean present() {
        return RESOURCES.values().stream().allMatch(path -> VoiceData.class.getResource(path) != null);
    }

    Vocoder.Setting vocoder() {
        return new Vocoder.Setting(
                getCartTreeSet().getMcepVsize() / Trajectory.WINDOWS, getAlpha(), getBeta(), getMixFilters(), FRAME, SAMPLE_RATE);
    }

    Gaussian spectrumVariance() {
        return new Gaussian(getGVModelSet().getGVmeanMgc(), getGVModelSet().getGVcovInvMgc());
    }

    Gaussian excitationVariance() {
        return new Gaussian(getGVModelSet().getGVmeanStr(), getGVModelSet().getGVcovInvStr());
    }

    Gaussian pitchVariance() {
        return new Gaussian(getGVModelSet().getGVmeanLf0(), getGVModelSet().getGVcovInvLf0());
    }
}
