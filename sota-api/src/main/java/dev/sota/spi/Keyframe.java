package dev.sota.spi;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A still picture of a film: one opaque layer, or several in depth so that the camera can move through it. Immutable. */
public final class Keyframe {

    private final List<Layer> layers;
    private final @Nullable Focus focus;
    private final SortedMap<String, String> details;

    private Keyframe(List<Layer> layers, @Nullable Focus focus, SortedMap<String, String> details) {
        this.layers = layers;
        this.focus = focus;
        this.details = details;
    }

    /**
     * A keyframe without depth.
     *
     * @param picture its pixels; alpha is ignored
     * @return the keyframe
     */
    public static Keyframe of(Picture picture) {
        return new Keyframe(List.of(new Layer("picture", 0, picture)), null, new TreeMap<>());
    }

    /**
     * A keyframe with depth.
     *
     * @param layers at least one, all of one size, the furthest first; the first is opaque
     * @return the keyframe
     * @throws IllegalArgumentException when there is no layer or their sizes differ
     */
    public static Keyframe of(List<Layer> layers) {
        List<Layer> copy = List.copyOf(layers);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("a keyframe has at least one layer");
        }
        Picture first = copy.get(0).picture();
        for (Layer layer : copy) {
            if (layer.picture().width() != first.width() || layer.picture().height() != first.height()) {
                throw new IllegalArgumentException("the layers of a keyframe are of one size");
            }
        }
        return new Keyframe(copy, null, new TreeMap<>());
    }

    /**
     * The same picture with a part that must stay seen.
     *
     * @param seen the face or the head of its subject, or else its subject
     * @return a keyframe that shares this one's layers
     */
    public Keyframe withFocus(Focus seen) {
        return new Keyframe(layers, Objects.requireNonNull(seen, "focus"), details);
    }

    /**
     * The same picture with what made it.
     *
     * @param values what the engine settled on, such as its seed and steps, by name; no user data
     * @return a keyframe that shares this one's layers
     */
    public Keyframe withDetails(Map<String, String> values) {
        return new Keyframe(layers, focus, Collections.unmodifiableSortedMap(new TreeMap<>(values)));
    }

    /**
     * What made the picture: all that the engine settled on, so that it can be made again. It stands in the film's
     * manifest, so that it holds no words of the user's.
     *
     * @return by name, empty when the engine does not say
     */
    public SortedMap<String, String> details() {
        return Collections.unmodifiableSortedMap(details);
    }

    /**
     * What must stay seen when words are put over the picture.
     *
     * @return a part of the picture, if it is known
     */
    public Optional<Focus> focus() {
        return Optional.ofNullable(focus);
    }

    /**
     * Picture width.
     *
     * @return pixels
     */
    public int width() {
        return layers.get(0).picture().width();
    }

    /**
     * Picture height.
     *
     * @return pixels
     */
    public int height() {
        return layers.get(0).picture().height();
    }

    /**
     * The layers.
     *
     * @return at least one, the furthest first
     */
    public List<Layer> layers() {
        return layers;
    }

    /**
     * All layers as one picture.
     *
     * @return the layers over each other, opaque; the one layer's own picture when there is only one
     */
    public Picture flatten() {
        if (layers.size() == 1) {
            return layers.get(0).picture();
        }
        int[] out = new int[width() * height()];
        for (Layer layer : layers) {
            over(layer.picture(), out);
        }
        return Picture.of(width(), height(), out);
    }

    private static void over(Picture top, int[] out) {
        int[] row = new int[top.width()];
        for (int y = 0; y < top.height(); y++) {
            top.row(y, row, 0);
            int base = y * top.width();
            for (int x = 0; x < row.length; x++) {
                int alpha = row[x] >>> 24;
                if (alpha == 255) {
                    out[base + x] = row[x];
                } else if (alpha > 0) {
                    out[base + x] = 0xFF000000
                            | blend(row[x] >> 16 & 255, out[base + x] >> 16 & 255, alpha) << 16
                            | blend(row[x] >> 8 & 255, out[base + x] >> 8 & 255, alpha) << 8
                            | blend(row[x] & 255, out[base + x] & 255, alpha);
                }
            }
        }
    }

    private static int blend(int top, int below, int alpha) {
        return (top * alpha + below * (255 - alpha) + 127) / 255;
    }
}
