package dev.sota.api;

import java.util.Objects;

/**
 * A scene in a manifest.
 *
 * @param id the scene's id in the storyboard
 * @param startFrame the first frame that belongs to it
 * @param frames how many frames it lasts
 * @param pictures how many pictures show it
 * @param narration what is said, as written
 * @param picturePrompt what is seen, in words
 * @param mood how it feels
 */
public record ManifestScene(
        String id, long startFrame, long frames, int pictures, String narration, String picturePrompt, Mood mood) {

    /** Checks that nothing is missing. */
    public ManifestScene {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(narration, "narration");
        Objects.requireNonNull(picturePrompt, "picturePrompt");
        Objects.requireNonNull(mood, "mood");
    }
}
