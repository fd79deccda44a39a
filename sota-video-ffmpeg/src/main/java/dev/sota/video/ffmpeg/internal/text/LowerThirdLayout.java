package dev.sota.video.ffmpeg.internal.text;

import dev.sota.api.LowerThirdStyle;
import java.awt.geom.Rectangle2D;

/**
 * Where the parts of a lower third stand, in pixels of the frame.
 *
 * @param unit what lengths are measured by
 * @param slab the strip of the accent colour; empty where there is none
 * @param name the ground of the name
 * @param role the ground of the role, which is the name's where both are on one; empty without a role
 * @param nameText the name
 * @param nameAt its upper edge
 * @param roleText the role
 * @param roleAt its upper edge
 */
record LowerThirdLayout(
        double unit,
        Rectangle2D slab,
        Rectangle2D name,
        Rectangle2D role,
        TextBlock nameText,
        double nameAt,
        TextBlock roleText,
        double roleAt) {

    private static final double PAD_X = 0.028;
    private static final double PAD_Y = 0.015;
    private static final double SLAB = 0.0115;

    /** Sets blocks so that all of it stands on a line, at the left of a room. */
    static LowerThirdLayout of(
            LowerThirdStyle style, double unit, double left, double bottom, TextBlock name, TextBlock role) {
        double padX = PAD_X * unit;
        double padY = PAD_Y * unit;
        boolean tiers = style == LowerThirdStyle.TIERS;
        boolean alone = role.lines().isEmpty();
        double between = alone ? 0 : tiers ? 1.6 * padY : 0.1 * padY;
        double tall = 2 * padY + name.height() + between + role.height();
        double top = Math.round(bottom - tall);
        double slab = tiers ? 0 : Math.max(3, Math.round(SLAB * unit));
        double x = left + slab;
        double nameAt = top + padY;
        double roleAt = nameAt + name.height() + between;
        Rectangle2D strip = new Rectangle2D.Double(left, top, slab, tall);
        double wide = 2 * padX + (tiers ? name.width() : Math.max(name.width(), role.width()));
        double split = alone ? tall : Math.round(padY + name.height() + 0.8 * padY);
        Rectangle2D upper = new Rectangle2D.Double(x, top, wide, tiers ? split : tall);
        Rectangle2D lower = alone
                ? new Rectangle2D.Double()
                : tiers ? new Rectangle2D.Double(x, top + split, 2 * padX + role.width(), tall - split) : upper;
        return new LowerThirdLayout(unit, strip, upper, lower, name, nameAt, role, roleAt);
    }

    double textLeft() {
        return name.getX() + PAD_X * unit;
    }

    Rectangle2D place() {
        Rectangle2D all = name.createUnion(slab.isEmpty() ? name : slab);
        return role.isEmpty() ? all : all.createUnion(role);
    }
}
