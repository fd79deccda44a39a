package dev.sota.voice.mary.internal.hmm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import marytts.features.FeatureDefinition;
import marytts.features.FeatureProcessorManager;
import marytts.features.FeatureVector;
import marytts.features.TargetFeatureComputer;
import marytts.modules.phonemiser.AllophoneSet;
import marytts.unitselection.select.Target;

/**
 * What the decision trees ask about a sound: its neighbours, its place in syllable, word, phrase and sentence, stress,
 * accents and tones around it.
 */
final class ContextFeatures {

    private final TargetFeatureComputer computer;
    private final FeatureDefinition definition;
    private final int phoneFeature;

    ContextFeatures(AllophoneSet allophones, FeatureDefinition definition) {
        this.computer = new TargetFeatureComputer(new Processors(allophones), definition.getFeatureNames());
        this.definition = definition;
        this.phoneFeature = definition.getFeatureIndex("phone");
    }

    List<FeatureVector> compute(List<Segment> segments) {
        List<FeatureVector> vectors = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            vectors.add(computer.computeFeatureVector(new Target(segment.phone(), segment.element())));
        }
        return vectors;
    }

    FeatureDefinition definition() {
        return definition;
    }

    /** The phone as the models name it. */
    String phone(FeatureVector vector) {
        return vector.getFeatureAsString(phoneFeature, definition);
    }

    /** The features of US English, set up without the engine's configuration files. */
    private static final class Processors extends FeatureProcessorManager {
        @SuppressWarnings({"deprecation", "this-escape"}) // The other constructors read global configuration.
        Processors(AllophoneSet allophones) {
            super();
            this.locale = Locale.US;
            setupPhoneFeatureProcessors(allophones, null, null, null);
        }
    }
}
