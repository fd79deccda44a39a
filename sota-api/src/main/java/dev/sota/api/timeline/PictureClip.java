package dev.sota.api.timeline;

import java.util.Objects;

/**
 * A picture on screen. Its last frame is {@code startFrame + frames - 1}.
 *
 * @param sceneId the scene it belongs to
 * @param startFrame the first frame
 * @param frames how many frames, fades included
 * @param fadeInFrames frames over which it fades in: over the clip before, or from black when there is none
 * @param fadeOutFrames frames over which it fades to black at its end; 0 unless it is the last
 * @param recipe the keyframe
 * @param camera the move over it
 */
public record PictureClip(
        String sceneId,
        long startFrame,
        long frames,
        int fadeInFrames,
        int fadeOutFrames,
        Recipe recipe,
        CameraPath camera) {

    /** Checks the values. */
    public PictureClip {
        Objects.requireNonNull(sceneId, "sceneId");
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(camera, "camera");
        if (startFrame < 0
                || frames < 1
                || fadeInFrames < 0
                || fadeOutFrames < 0
                || fadeInFrames + fadeOutFrames > frames) {
            throw new IllegalArgumentException("a picture clip has at least one frame and fades within its length");
        }
    }
}
