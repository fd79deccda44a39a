package dev.sota.spi;

import dev.sota.api.timeline.CameraPath;
import java.util.Objects;
import java.util.Optional;

/**
 * One picture of a contact sheet and what is written under it.
 *
 * @param picture of any size; it is made to fit
 * @param camera the camera's way over it, drawn into the picture, if there is any
 * @param heading a few words: which scene it is and when
 * @param detail a line: camera, transition and the like
 * @param words what is said; cut short when there is too much of it
 */
public record SheetPanel(Picture picture, Optional<CameraPath> camera, String heading, String detail, String words) {

    /** Checks the values. */
    public SheetPanel {
        Objects.requireNonNull(picture, "picture");
        Objects.requireNonNull(camera, "camera");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(words, "words");
    }
}
