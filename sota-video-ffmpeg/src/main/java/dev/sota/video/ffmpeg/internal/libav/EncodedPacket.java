package dev.sota.video.ffmpeg.internal.libav;

/**
 * An encoded video frame.
 *
 * @param data its bytes; not copied
 * @param pts the frame it shows, from the film's first
 * @param dts its place in decoding order, in frames; less than {@code pts} by the encoder's delay
 * @param key whether decoding can begin here
 */
public record EncodedPacket(byte[] data, long pts, long dts, boolean key) {}
