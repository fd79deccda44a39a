package dev.sota.video.ffmpeg.internal.libav;

import dev.sota.api.EncoderEffort;

/**
 * How a film's pictures are encoded.
 *
 * @param encoder an FFmpeg encoder name
 * @param width pixels, even
 * @param height pixels, even
 * @param frameRate frames per second
 * @param kbps the mean bit rate to aim at
 * @param effort how much time the encoder may take
 */
public record VideoSettings(String encoder, int width, int height, int frameRate, int kbps, EncoderEffort effort) {

    /** Bits for each pixel at the mean bit rate. */
    double bitsPerPixel() {
        return kbps * 1000.0 / ((double) width * height * frameRate);
    }
}
