package dev.sota.cli;

import dev.sota.api.CaptionStyle;

/** Caption styles by their names. */
final class CaptionStyles extends Words<CaptionStyle> {
    CaptionStyles() {
        super(CaptionStyle.class, "a caption style");
    }
}
