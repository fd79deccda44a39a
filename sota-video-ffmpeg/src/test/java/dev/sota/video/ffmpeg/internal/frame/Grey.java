package dev.sota.video.ffmpeg.internal.frame;

/** Frames of one grey, for tests of what is drawn over them. */
public final class Grey {

    private Grey() {}

    public static I420 frame(int width, int height, int luma) {
        I420 frame = new I420(width, height);
        frame.y().fill(luma);
        return frame;
    }
}
