package dev.sota.inference.onnx.internal.pipeline;

import tools.jackson.databind.JsonNode;

/** How many channels a network has against the usual one: what lies between two of its layers is so much larger. */
final class Breadth {

    /** What does not go by channels is some of any network. */
    private static final double LEAST = 1 / 32.0;

    private static final double MOST = 32;
    private static final int LEVELS = 8;

    private Breadth() {}

    /**
     * Reads a configuration. A level has a quarter of the places of the one above it.
     *
     * @param config of a U-Net, or of an autoencoder's part
     * @param above whether places of one level have the channels of the next, as where they are scaled up
     * @param usual what the usual one has of channels for each place of its first level, at its broadest
     * @return the factor; 1 when the configuration says nothing
     */
    static double of(JsonNode config, boolean above, double usual) {
        JsonNode channels = config.path("block_out_channels");
        double most = 0;
        for (int level = 0; level < Math.min(LEVELS, channels.size()); level++) {
            double here = channels.path(level).asDouble(0);
            double next = above ? channels.path(level + 1).asDouble(0) : 0;
            most = Math.max(most, Math.max(here, next) / Math.pow(4, level));
        }
        return most > 0 ? Math.max(LEAST, Math.min(MOST, most / usual)) : 1;
    }
}
