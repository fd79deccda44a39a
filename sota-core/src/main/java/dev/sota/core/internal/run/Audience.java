package dev.sota.core.internal.run;

import dev.sota.api.PictureProgress;

/** Who looks on while pictures are painted. Waits for nobody. Thread-safe. */
public interface Audience {

    /**
     * Whether somebody would look at a preview now.
     *
     * @return false when nobody asked for previews, or one was shown a moment ago
     */
    boolean previewing();

    /**
     * Shows how a picture stands. What comes too often is left out.
     *
     * @param picture the picture
     */
    void show(PictureProgress picture);
}
