package dev.sota.inference.onnx.internal.session;

/**
 * How graphs are run.
 *
 * @param threads how many threads a run may use
 * @param spinning whether threads spin while they wait for work
 * @param memoryLimit how many bytes the loaded weights and what a run needs beside them may take
 */
public record SessionSettings(int threads, boolean spinning, long memoryLimit) {

    /**
     * Whether memory counts for more than time.
     *
     * @return true when there is a limit
     */
    boolean frugal() {
        return memoryLimit != Long.MAX_VALUE;
    }
}
