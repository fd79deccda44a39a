package dev.sota.spi;

/**
 * What a picture takes of an engine that can reckon it. From it follows how long films take, and how much memory, that this
 * engine has never painted for here.
 *
 * @param gigaOperations thousand millions of floating-point operations, above 0
 * @param memoryBytes the most memory that the engine holds while such pictures are painted, native memory included,
 *     whatever of it is held already; 0 when that is not worth a mention
 * @param loadingBytes how much of a model must be made ready before the picture can be painted; 0 when that was done, or is
 *     a part of painting
 */
public record ImageEffort(double gigaOperations, long memoryBytes, long loadingBytes) {

    /** Checks the figures. */
    public ImageEffort {
        if (!(gigaOperations > 0 && gigaOperations < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a picture is some arithmetic, not " + gigaOperations);
        }
        if (memoryBytes < 0 || loadingBytes < 0) {
            throw new IllegalArgumentException("no engine takes less than no memory");
        }
    }
}
