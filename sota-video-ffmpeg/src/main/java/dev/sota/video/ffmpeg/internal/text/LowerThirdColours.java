package dev.sota.video.ffmpeg.internal.text;

import dev.sota.api.LowerThirdStyle;

/**
 * The colours of a lower third. Grounds that let the picture through are dark, or light, enough for their words over
 * white and over black.
 *
 * @param nameGround behind the name
 * @param nameOpacity of that
 * @param name the name's
 * @param roleGround behind the role
 * @param roleOpacity of that
 * @param role the role's
 */
record LowerThirdColours(int nameGround, float nameOpacity, int name, int roleGround, float roleOpacity, int role) {

    private static final int PLATE = 0x10131A;
    private static final int CARD = 0xF8F6F1;
    private static final int SOFT_WHITE = 0xDDE2EA;
    private static final int SOFT_DARK = 0x3A404B;
    private static final float CLEAR = 0.86f;
    private static final float SOLID = 0.96f;

    static LowerThirdColours of(LowerThirdStyle style, int accent) {
        return switch (style) {
            case SLAB -> new LowerThirdColours(PLATE, CLEAR, Ink.WHITE, PLATE, CLEAR, SOFT_WHITE);
            case TIERS -> new LowerThirdColours(accent, 1, Ink.on(accent), PLATE, CLEAR, SOFT_WHITE);
            case CARD -> new LowerThirdColours(CARD, SOLID, Ink.DARK, CARD, SOLID, SOFT_DARK);
        };
    }
}
