package dev.sota.core.internal.timeline;

import dev.sota.core.internal.narrate.SceneNarration;

/**
 * A scene's place in the film. Spans stand one after the other, without gaps.
 *
 * @param narration the scene and its speech
 * @param startFrame the first frame
 * @param frames how many frames
 * @param speechFrame the frame with which the speech begins
 */
record SceneSpan(SceneNarration narration, long startFrame, long frames, long speechFrame) {

    long endFrame() {
        return startFrame + frames;
    }
}
