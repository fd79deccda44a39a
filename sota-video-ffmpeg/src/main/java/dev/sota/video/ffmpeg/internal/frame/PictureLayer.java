package dev.sota.video.ffmpeg.internal.frame;

import org.jspecify.annotations.Nullable;

/**
 * A depth layer of a keyframe made ready for the camera, cut to where it holds anything. Its samples are multiplied with
 * its alpha. Immutable by agreement.
 *
 * @param depth how near it is, 0 to 1
 * @param life how it moves by itself
 * @param choir which of the choirs of what twinkles, or of the copies of what rises, it is
 * @param area the part of the picture that it holds
 * @param y luma
 * @param cb chroma, half the size, sited as in {@link I420}
 * @param cr chroma likewise
 * @param alpha how it covers what is behind it; absent for the furthest layer, which is opaque
 */
record PictureLayer(
        double depth,
        Life life,
        int choir,
        View area,
        Lanes y,
        Lanes cb,
        Lanes cr,
        @Nullable Alpha alpha) {

    /** What it has of its opacity in a frame, of 256. */
    int weight(long frame) {
        return life.twinkle().moves()
                ? life.twinkle().weight(choir, frame)
                : life.rise().moves() ? life.rise().weight(choir, frame) : 256;
    }

    /** What a view of the picture sees of it in a frame of a clip. */
    View seen(View view, long frame, long frames) {
        return life.rise().seen(life.drift().seen(view, frame, frames), choir, frame);
    }

    /** The same as another copy of it. */
    PictureLayer copy(int number) {
        return new PictureLayer(depth, life, number, area, y, cb, cr, alpha);
    }

    /**
     * Alpha, from 0 to 255.
     *
     * @param luma as large as luma
     * @param chroma as large as chroma
     * @param lumaCoverage where the layer holds anything
     * @param chromaCoverage likewise
     */
    record Alpha(Lanes luma, Lanes chroma, Coverage lumaCoverage, Coverage chromaCoverage) {
        Alpha(Lanes luma, Lanes chroma) {
            this(luma, chroma, Coverage.of(luma), Coverage.of(chroma));
        }
    }
}
