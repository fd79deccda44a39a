package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.api.timeline.CameraPath;
import dev.sota.spi.Focus;
import dev.sota.spi.Keyframe;
import dev.sota.spi.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A keyframe made ready for the camera: planes in the frame's colours, not larger than the camera needs, so that moving
 * over it neither aliases nor reads more memory than it must. A camera that moves over the picture as one has a single
 * layer. Immutable.
 */
public final class StillPicture {

    /**
     * Where source and frame have pixels of the same size, all samples lie at one place between them, and the rounding of
     * its weights shows as trembling: up to 0.02 pixels a frame squared. A picture that comes so near to it is prepared a
     * little larger.
     */
    private static final double CROWD = 0.015;

    private static final double APART = 1.035;

    /** More would cost more than is seen. */
    private static final int MOST_LAYERS = 3;
    /** Source pixels for a frame pixel where the camera is nearest: a little more than one keeps lines crisp. */
    private static final double NEAREST = 1.15;
    /** Source pixels for a frame pixel where the camera is furthest: what four taps can take without aliasing. */
    private static final double FURTHEST = 1.5;

    private final List<PictureLayer> layers;
    private final Optional<Weather> weather;
    private final double shape;
    private final Optional<Focus> focus;

    private StillPicture(List<PictureLayer> layers, Optional<Weather> weather, double shape, Optional<Focus> focus) {
        this.layers = layers;
        this.weather = weather;
        this.shape = shape;
        this.focus = focus;
    }

    /**
     * Prepares a keyframe.
     *
     * @param keyframe the picture
     * @param camera the move over it
     * @param frameWidth frame width in pixels
     * @param frameHeight frame height in pixels
     * @return the picture
     */
    public static StillPicture of(Keyframe keyframe, CameraPath camera, int frameWidth, int frameHeight) {
        double shape = (double) keyframe.width() / keyframe.height();
        List<Layer> all = keyframe.layers();
        boolean moves = !camera.still() || all.stream().anyMatch(Layers::alive);
        double scale = scale(keyframe.width(), shape, camera, moves, frameWidth, (double) frameWidth / frameHeight);
        Optional<Weather> weather =
                all.size() == 1 ? Optional.empty() : Weather.of(all.get(all.size() - 1), frameWidth, frameHeight);
        List<Layer> firm = weather.isPresent() ? all.subList(0, all.size() - 1) : all;
        return new StillPicture(List.copyOf(layers(firm, camera, scale)), weather, shape, keyframe.focus());
    }

    private static List<PictureLayer> layers(List<Layer> all, CameraPath camera, double scale) {
        boolean deep = camera.depth() > 0 && !camera.still();
        boolean alive = all.stream().anyMatch(Layers::alive);
        if (all.size() == 1 || !deep && !alive) {
            Layer whole = new Layer("picture", 0, Keyframe.of(all).flatten());
            return List.of(LayerMaker.opaque(whole, scale));
        }
        List<PictureLayer> layers = new ArrayList<>();
        int most = deep ? MOST_LAYERS : Layers.alive(all.get(0)) ? 2 : 1;
        for (Layer layer : Layers.few(all, most)) {
            if (layers.isEmpty()) {
                layers.add(LayerMaker.opaque(layer, scale));
            } else {
                parts(layer, scale, layers);
            }
        }
        return layers;
    }

    private static void parts(Layer layer, double scale, List<PictureLayer> into) {
        Life life = Life.of(layer.name());
        if (life.rise().moves()) {
            for (Plumes plume : Plumes.of(layer)) {
                Life own = life.with(life.rise().from(plume.x(), plume.y()));
                LayerMaker.cut(plume.layer(), scale, own, 0).ifPresent(first -> {
                    for (int i = 0; i < Rise.COPIES; i++) {
                        into.add(first.copy(i));
                    }
                });
            }
        } else if (life.twinkle().moves()) {
            for (int i = 0; i < life.twinkle().periods().length; i++) {
                LayerMaker.cut(life.twinkle().choir(layer, i), scale, life, i).ifPresent(into::add);
            }
        } else {
            LayerMaker.cut(layer, scale, life, 0).ifPresent(into::add);
        }
    }

    private static double scale(
            int width, double shape, CameraPath camera, boolean moves, int frameWidth, double frameShape) {
        double from = View.of(camera.from(), shape, frameShape).width();
        double to = View.of(camera.to(), shape, frameShape).width();
        double nearest = Math.min(from, to) * width / frameWidth;
        double furthest = Math.max(from, to) * width / frameWidth;
        double scale = Math.min(NEAREST / nearest, FURTHEST / furthest);
        double used = scale > 0.95 ? 1 : scale;
        boolean uniform = moves && Math.abs(nearest * used - 1) < CROWD && Math.abs(furthest * used - 1) < CROWD;
        return uniform ? APART / nearest : used;
    }

    /** The furthest first, which is opaque. */
    List<PictureLayer> layers() {
        return layers;
    }

    /** Whether a part of it moves while the camera stands still. */
    boolean alive() {
        return layers.stream().anyMatch(layer -> layer.life().moves());
    }

    /** What falls before it. */
    Optional<Weather> weather() {
        return weather;
    }

    /** How the one it is about moves by itself. */
    Drift subject() {
        return layers.stream()
                .map(layer -> layer.life().drift())
                .filter(Drift::underWay)
                .findFirst()
                .orElse(Drift.NONE);
    }

    /** What of it must stay seen when words are put over it. */
    Optional<Focus> focus() {
        return focus;
    }

    /**
     * The keyframe's shape.
     *
     * @return width over height
     */
    public double shape() {
        return shape;
    }
}
