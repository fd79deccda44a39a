package dev.sota.inference.sketch.internal.compose;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.colour.Weather;
import dev.sota.inference.sketch.internal.graph.Box;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Layer;
import dev.sota.inference.sketch.internal.graph.Light;
import dev.sota.inference.sketch.internal.graph.Scene;
import dev.sota.inference.sketch.internal.noise.Dice;
import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Figure;
import dev.sota.inference.sketch.internal.words.Place;
import dev.sota.inference.sketch.internal.words.Shot;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One picture being composed: what is given (brief, frame, palette, light, dice) and the layers so far. Places add layers
 * from far to near. Not thread-safe.
 */
public final class Stage {
    /** Layers of falling and drifting things. */
    private static final Set<String> AIR = Set.of("rain", "snow", "fog", "beams");

    private static final double NEAREST = .95;

    /** How far the place moves up behind what is near, for each part that it grows. */
    private static final double RISE = .28;

    private final Brief brief;
    private final Frame frame;
    private final Palette palette;
    private final Dice dice;
    private final Dice look;
    private final int side;
    private final double horizon;
    private final double sunX;
    private final double sunY;
    private final Light light;
    private final List<Layer> layers = new ArrayList<>();
    private final List<Layer> late = new ArrayList<>();
    private Optional<CloseView> close = Optional.empty();
    private double vignette;
    private Optional<Box> focus = Optional.empty();

    Stage(Brief brief, Frame frame, Palette palette, Dice dice, Dice look) {
        this.brief = brief;
        this.look = look;
        this.frame = frame;
        this.palette = palette;
        this.dice = dice;
        this.side = dice.chance(1, .5) ? -1 : 1;
        boolean tall = frame.height() > frame.width();
        this.horizon = frame.height() * (tall ? dice.between(3, .60, .66) : dice.between(3, .56, .64));
        this.sunX = frame.width() * (.5 - side * dice.between(2, .16, .30));
        boolean low = brief.hour().low();
        this.sunY = brief.hour() == Hour.NIGHT
                ? frame.height() * dice.between(4, .15, .26)
                : low ? horizon - frame.height() * dice.between(4, .07, .17) : frame.height() * .16;
        this.light = Light.towards(-side * .8, low ? -.5 : -.85);
        this.vignette = brief.hour().dark() ? .42 : .27;
    }

    /** What to show. */
    public Brief brief() {
        return brief;
    }

    /** The colours. */
    public Palette palette() {
        return palette;
    }

    /** The throws of this picture. */
    public Dice dice() {
        return dice;
    }

    /** The throws of this place: what it is made of, whenever a film comes back to it. */
    public Dice look() {
        return look;
    }

    /** Where the light comes from. */
    public Light light() {
        return light;
    }

    /** Width of the frame. */
    public double width() {
        return frame.width();
    }

    /** Height of the frame. */
    public double height() {
        return frame.height();
    }

    /** The shorter side of the frame. */
    public double shorter() {
        return frame.shorter();
    }

    /** Where painting starts, outside the frame on the left. */
    public double left() {
        return -100;
    }

    /** Where painting ends, outside the frame on the right. */
    public double right() {
        return frame.width() + 100;
    }

    /** Where painting ends, below the frame. */
    public double bottom() {
        return frame.height() + 60;
    }

    /** -1 when the subject is on the left, 1 on the right; the sun is opposite. */
    public int side() {
        return side;
    }

    /** Where the subject stands, on a third of the frame, or nearer the middle in narrow or near views. */
    public double subjectX() {
        if (close.filter(c -> !c.large().isEmpty()).isPresent()) {
            return frame.width() * (.5 + side * .18);
        }
        double third = brief.shot() == Shot.WIDE ? .15 : .08;
        double reach = frame.width() < frame.height() ? third * .5 : third;
        return frame.width() * (.5 + side * (reach + .03 * (dice.roll(5) - .5)));
    }

    /** Height of the horizon. */
    public double horizon() {
        return horizon;
    }

    /** The sun's or moon's place. */
    public double sunX() {
        return sunX;
    }

    /** The sun's or moon's height. */
    public double sunY() {
        return sunY;
    }

    /** Whether it is night or dusk, so that lamps and windows are lit. */
    public boolean dark() {
        return brief.hour().dark();
    }

    /** Whether snow lies. */
    public boolean snowy() {
        return brief.weather() == Weather.SNOW;
    }

    /** An integer seed for a part of the picture. */
    public int seed(int part) {
        return dice.part(part).seed() & 0xffff;
    }

    /** An integer seed for a part of the place that stays the same whenever a film comes back to it. */
    public int lookSeed(int part) {
        return look.part(part).seed() & 0xffff;
    }

    /** Whether words stand in the scenery, which nothing near to the eye may cover. */
    public boolean signed() {
        return lettered() || brief.venue().isPresent();
    }

    /** Whether words tell in the scenery what happens. */
    boolean lettered() {
        return brief.place() != Place.ABSTRACT
                && brief.figure()
                        .filter(f -> f instanceof Figure.KeyPhrase
                                || f instanceof Figure.Word
                                || f instanceof Figure.BigNumber)
                        .isPresent();
    }

    /** Sets how much the corners darken. */
    public void vignette(double strength) {
        vignette = strength;
    }

    /** Says what must stay seen when words are put over the picture. */
    void focus(Box seen) {
        focus = Optional.of(seen);
    }

    /** What must stay seen, as far as it is known by now. */
    Optional<Box> focused() {
        return focus;
    }

    /** Whether the place is the background of a near view. */
    boolean near() {
        return close.isPresent();
    }

    /** From now on the place is the background of a near view. */
    void behind(CloseView view) {
        close = Optional.of(view);
    }

    /** Adds a layer before the background of a near view. */
    void foreground(String name, double depth, GroupBuilder content) {
        layers.add(new Layer(name, depth, content.build()));
    }

    /** Adds a layer. Far layers lose focus in near views. */
    public void layer(String name, double depth, GroupBuilder content, Effect... effects) {
        if (close.isPresent()) {
            background(close.get(), name, depth, content.build(effects), true);
            return;
        }
        double blur = depth < .5 ? (brief.shot().scale() - 1) * 2.2 * (1 - depth) : 0;
        if (blur > .4 && depth > .1) {
            List<Effect> all = new ArrayList<>(List.of(effects));
            all.add(new Effect.Blur(blur));
            layers.add(new Layer(name, depth, content.build(all.toArray(Effect[]::new))));
        } else {
            layers.add(new Layer(name, depth, content.build(effects)));
        }
    }

    /** Adds a layer that stays as it is in near views, because it has nodes that must see the picture behind. */
    public void surface(String name, double depth, GroupBuilder content) {
        if (close.isPresent()) {
            background(close.get(), name, depth, content.build(), false);
            return;
        }
        layers.add(new Layer(name, depth, content.build()));
    }

    /** Air stays before what is near; what would frame the view from nearest by is left out. */
    private void background(CloseView view, String name, double depth, Group content, boolean soft) {
        if (AIR.contains(name)) {
            late.add(new Layer(name, depth, content));
        } else if (name.equals("sign")) {
            layers.add(new Layer(name, depth * .8, content));
        } else if (depth < NEAREST) {
            double k = 1 + (view.zoom() - 1) * (.1 + .9 * depth);
            double eye = brief.place().indoors() ? frame.height() * .44 : horizon;
            double rise = frame.height() * RISE * (view.zoom() - 1) * (depth < .05 ? 0 : 1);
            AffineTransform t = new AffineTransform(k, 0, 0, k, frame.width() / 2 * (1 - k), eye * (1 - k) - rise);
            Group moved = content.transform(t);
            boolean blurred = soft && view.blur() > 0 && depth > .1;
            layers.add(new Layer(name, depth * .8, blurred ? moved.with(new Effect.Blur(view.blur())) : moved));
        }
    }

    /** The usual bright edge. */
    public Effect.Rim rim(double width, double strength) {
        return new Effect.Rim(width, palette.light(), strength, light);
    }

    /** The usual form shade. */
    public Effect.Core core(double width, double strength) {
        return new Effect.Core(width, palette.shadow(), strength, light);
    }

    Scene scene() {
        layers.addAll(late);
        int corners = OkLab.atLightness(palette.near(), .12);
        return new Scene(frame.width(), frame.height(), layers, vignette, corners, 1, focus);
    }
}
