package dev.sota.core.internal.timeline;

import dev.sota.core.internal.narrate.SceneNarration;

/**
 * A scene's place in the film. Spans stand one after the other, without gaps.
 *
 * @param narration the scene and its speech
 * @param startFrame the first frame
 * @param frames how many frames
 * @param speechFrame the frame with which the speech begins
 * @param last whether it is the film's last scene
 */
public record SceneSpan(SceneNarration narration, long startFrame, long frames, long speechFrame, boolean last) {

    /**
     * Where the next scene begins.
     *
     * @return the frame after the last
     */
    public long endFrame() {
        return startFrame + frames;
    }
}
