package dev.sota.api;

/** How lower thirds look. Words have a contrast of at least 4.5 to 1 in each, over any picture. */
public enum LowerThirdStyle {
    /** White words on a dark plate, with a slab of the accent colour to their left. */
    SLAB,
    /** The name on a tier of the accent colour, the role on a dark one below. */
    TIERS,
    /** Dark words on a light card with an edge of the accent colour. */
    CARD
}
