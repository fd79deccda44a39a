package dev.sota.benchmarks.diffusion;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.util.Locale;

/** Ways to load and run a graph: the engine's own, and one thing otherwise in each of the others. */
enum GraphSetting {
    /** As the engine does without a memory limit. */
    USUAL("all optimisations"),
    /** Nothing is laid out anew for the processor. */
    EXTENDED("no layouts for the processor") {
        @Override
        void apply(SessionOptions options) throws OrtException {
            options.setOptimizationLevel(OptLevel.EXTENDED_OPT);
        }
    },
    /** Only what makes the graph itself simpler. */
    BASIC("basic optimisations") {
        @Override
        void apply(SessionOptions options) throws OrtException {
            options.setOptimizationLevel(OptLevel.BASIC_OPT);
        }
    },
    /** Weights stay as they are in their file. */
    UNPACKED("no pre-packing") {
        @Override
        void apply(SessionOptions options) throws OrtException {
            options.addConfigEntry("session.disable_prepacking", "1");
        }
    },
    /** Each tensor is allocated and freed by itself. */
    NO_ARENA("no arena") {
        @Override
        void apply(SessionOptions options) throws OrtException {
            options.setCPUArenaAllocator(false);
        }
    },
    /** Memory is not laid out by the first run for later ones. */
    NO_PATTERN("no memory pattern") {
        @Override
        void apply(SessionOptions options) throws OrtException {
            options.setMemoryPatternOptimization(false);
        }
    },
    /** What the arena took for a run is given back after it. */
    SHRINK("arena given back after each run"),
    /** As under a memory limit, save for what is given back. */
    FRUGAL("basic, no pre-packing, no folding") {
        @Override
        void apply(SessionOptions options) throws OrtException {
            BASIC.apply(options);
            UNPACKED.apply(options);
            options.addConfigEntry("optimization.disable_specified_optimizers", "ConstantFolding");
        }
    },
    /** Optimised before, and kept in ONNX Runtime's own format. */
    ORT_FORMAT("ORT format, optimised before") {
        @Override
        void apply(SessionOptions options) throws OrtException {
            options.addConfigEntry("session.load_model_format", "ORT");
        }
    };

    private final String label;

    GraphSetting(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static GraphSetting of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Options that the caller closes. */
    SessionOptions options(int threads) throws OrtException {
        SessionOptions options = new SessionOptions();
        options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
        options.setOptimizationLevel(OptLevel.ALL_OPT);
        options.setIntraOpNumThreads(threads);
        options.setInterOpNumThreads(1);
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        apply(options);
        return options;
    }

    /** What is otherwise. */
    void apply(SessionOptions options) throws OrtException {}
}
