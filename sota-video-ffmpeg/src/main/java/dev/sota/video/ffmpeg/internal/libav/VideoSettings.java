package dev.sota.video.ffmpeg.internal.libav;

/**
 * How a film's pictures are encoded.
 *
 * @param encoder an FFmpeg encoder name
 * @param width pixels, even
 * @param height pixels, even
 * @param frameRate frames per second
 * @param kbps the mean bit rate to aim at
 */
public record VideoSettings(String encoder, int width, int height, int frameRate, int kbps) {}
