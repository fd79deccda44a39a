package dev.sota.inference.onnx.internal.session;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import dev.sota.api.GenerationException;
import java.util.Locale;

/**
 * ONNX Runtime in this process: one environment for all engines, with one pool of threads that never spin while they
 * wait.
 *
 * <p>A process has one environment. Where the host application made it first, its threads are its own business, and each
 * of our sessions gets its own pool. The environment is never closed: others may be using it.
 */
public final class OrtRuntime {

    private static final String NAME = "sota";

    private final OrtEnvironment environment;
    private final int pooledThreads;

    private OrtRuntime(OrtEnvironment environment, int pooledThreads) {
        this.environment = environment;
        this.pooledThreads = pooledThreads;
    }

    /**
     * The runtime of this process; its native library is loaded the first time.
     *
     * @return the one runtime
     * @throws GenerationException when its native library cannot be loaded
     */
    public static OrtRuntime shared() {
        try {
            return Shared.RUNTIME;
        } catch (LinkageError e) {
            throw GenerationException.backend("ONNX Runtime cannot be loaded on " + system() + ".")
                    .remedy("It runs on 64-bit Linux (x86 and ARM), Windows (x86) and macOS (ARM),"
                            + " and needs a temporary folder from which libraries can be loaded.")
                    .cause(e)
                    .build();
        }
    }

    /**
     * What this machine is called.
     *
     * @return operating system and architecture
     */
    public static String system() {
        return System.getProperty("os.name", "?") + " " + System.getProperty("os.arch", "?");
    }

    /**
     * Whether the published artifact has a native library for this machine; loads nothing.
     *
     * @return true when it has one
     */
    public static boolean supported() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch", "");
        boolean x64 = arch.equals("amd64") || arch.equals("x86_64");
        boolean arm64 = arch.equals("aarch64") || arch.equals("arm64");
        return os.startsWith("linux") && (x64 || arm64)
                || os.startsWith("windows") && x64
                || (os.startsWith("mac") || os.startsWith("darwin")) && arm64;
    }

    OrtEnvironment environment() {
        return environment;
    }

    /**
     * Options for a session. An engine that wants as many threads as the pool has, and no spinning, shares the pool.
     *
     * @param settings threads, spinning, and whether memory is short
     * @return options that the caller closes
     */
    OrtSession.SessionOptions options(SessionSettings settings) throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        try {
            if (settings.frugal()) {
                spare(options);
            } else {
                options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            }
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            if (settings.threads() == pooledThreads && !settings.spinning()) {
                options.disablePerSessionThreads();
            } else {
                options.setIntraOpNumThreads(settings.threads());
                options.setInterOpNumThreads(1);
                String spin = settings.spinning() ? "1" : "0";
                options.addConfigEntry("session.intra_op.allow_spinning", spin);
                options.addConfigEntry("session.inter_op.allow_spinning", spin);
            }
            return options;
        } catch (OrtException | RuntimeException e) {
            options.close();
            throw e;
        }
    }

    /**
     * Leaves weights as they are mapped from their files, where the system can drop and read them again: neither laid out
     * anew for convolutions, nor packed for matrix products, nor widened from 16 bits for good. Runs take a tenth longer,
     * and those of 16-bit graphs longer still, for they widen each weight when its turn comes.
     */
    private static void spare(OrtSession.SessionOptions options) throws OrtException {
        options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
        options.addConfigEntry("session.disable_prepacking", "1");
        options.addConfigEntry("optimization.disable_specified_optimizers", "ConstantFolding");
    }

    private static OrtRuntime start() {
        int threads = Runtime.getRuntime().availableProcessors();
        try (OrtEnvironment.ThreadingOptions pool = new OrtEnvironment.ThreadingOptions()) {
            pool.setGlobalIntraOpNumThreads(threads);
            pool.setGlobalInterOpNumThreads(1);
            pool.setGlobalSpinControl(false);
            OrtEnvironment made = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, NAME, pool);
            made.setTelemetry(false);
            return new OrtRuntime(made, threads);
        } catch (IllegalStateException e) {
            // The host application has made the environment already.
            return new OrtRuntime(OrtEnvironment.getEnvironment(), 0);
        } catch (OrtException e) {
            throw new LinkageError("ONNX Runtime does not start", e);
        }
    }

    /** Holds the runtime from the first use on. */
    private static final class Shared {
        static final OrtRuntime RUNTIME = start();
    }
}
