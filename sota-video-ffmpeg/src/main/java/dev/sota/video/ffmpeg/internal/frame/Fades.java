package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.api.timeline.LowerThirdClip;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.TitleClip;

/** How much of a clip is seen in a frame, from 0 to 256. Fades begin and end gently (smoothstep). */
final class Fades {

    static final int FULL = 256;

    private Fades() {}

    /** How far a clip has taken the place of the one before: neither 0 in its first frame nor 1 in its last such one. */
    static double over(PictureClip clip, long frame) {
        long k = frame - clip.startFrame();
        return k >= clip.fadeInFrames() ? 1 : eased((k + 1.0) / (clip.fadeInFrames() + 1));
    }

    /** From black: the first frame is black. */
    static int fromBlack(PictureClip clip, long frame) {
        long k = frame - clip.startFrame();
        return k >= clip.fadeInFrames() ? FULL : smooth((double) k / clip.fadeInFrames());
    }

    /** To black: the last frame is black. */
    static int toBlack(PictureClip clip, long frame) {
        long left = clip.startFrame() + clip.frames() - 1 - frame;
        return left >= clip.fadeOutFrames() ? FULL : smooth((double) left / clip.fadeOutFrames());
    }

    static int title(TitleClip clip, long frame) {
        long k = frame - clip.startFrame();
        long left = clip.startFrame() + clip.frames() - 1 - frame;
        long edge = Math.min(k, left);
        return edge >= clip.fadeFrames() ? FULL : smooth((double) edge / clip.fadeFrames());
    }

    /** Of a lower third that comes and goes. */
    static int lowerThird(LowerThirdClip clip, long frame) {
        return smooth(coming(clip, frame));
    }

    /** How far a lower third has come: 1 when it is there, less while it comes or goes, but never nothing. */
    static double coming(LowerThirdClip clip, long frame) {
        long k = frame - clip.startFrame();
        long edge = Math.min(k, clip.frames() - 1 - k);
        return edge >= clip.moveFrames() ? 1 : (edge + 1.0) / (clip.moveFrames() + 1);
    }

    private static int smooth(double part) {
        return (int) Math.round(FULL * eased(part));
    }

    private static double eased(double part) {
        return part * part * (3 - 2 * part);
    }
}
