package dev.sota.inference.onnx.models;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far an installation has come.
 *
 * @param file the file that is under way
 * @param done how many bytes are there, those of an earlier attempt among them
 * @param total how many there will be, where the source has said so
 * @param remaining the time that the rest will take at the speed so far, where that can be told
 */
public record InstallProgress(String file, long done, OptionalLong total, Optional<Duration> remaining) {

    /**
     * How much is done.
     *
     * @return 0 to 1; 0 while the total is not known
     */
    public double fraction() {
        return total.isEmpty() || total.getAsLong() <= 0 ? 0 : Math.min(1, (double) done / total.getAsLong());
    }
}
