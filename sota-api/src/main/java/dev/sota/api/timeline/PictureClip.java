package dev.sota.api.timeline;

import java.util.Objects;

/**
 * A picture on screen. Its last frame is {@code startFrame + frames - 1}.
 *
 * @param sceneId the scene it belongs to
 * @param startFrame the first frame
 * @param frames how many frames, transition and fades included
 * @param transition how it takes the place of the clip before; where there is none it fades in from black in that time
 * @param fadeOutFrames frames over which it fades to black at its end; 0 unless it is the last
 * @param recipe the keyframe
 * @param camera the move over it
 */
public record PictureClip(
        String sceneId,
        long startFrame,
        long frames,
        Transition transition,
        int fadeOutFrames,
        Recipe recipe,
        CameraPath camera) {

    /** Checks the values. */
    public PictureClip {
        Objects.requireNonNull(sceneId, "sceneId");
        Objects.requireNonNull(transition, "transition");
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(camera, "camera");
        if (startFrame < 0 || frames < 1 || fadeOutFrames < 0 || transition.frames() + fadeOutFrames > frames) {
            throw new IllegalArgumentException("a picture clip has at least one frame and fades within its length");
        }
    }

    /**
     * A clip that fades in.
     *
     * @param sceneId the scene it belongs to
     * @param startFrame the first frame
     * @param frames how many frames, fades included
     * @param fadeInFrames frames of a cross-fade from the clip before, or of a fade from black where there is none
     * @param fadeOutFrames frames over which it fades to black at its end; 0 unless it is the last
     * @param recipe the keyframe
     * @param camera the move over it
     */
    public PictureClip(
            String sceneId,
            long startFrame,
            long frames,
            int fadeInFrames,
            int fadeOutFrames,
            Recipe recipe,
            CameraPath camera) {
        this(sceneId, startFrame, frames, Transition.crossFade(fadeInFrames), fadeOutFrames, recipe, camera);
    }

    /**
     * How long it takes the place of the clip before.
     *
     * @return the transition's frames
     */
    public int fadeInFrames() {
        return transition.frames();
    }
}
