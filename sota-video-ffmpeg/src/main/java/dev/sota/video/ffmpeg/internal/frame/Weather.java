package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.spi.Layer;
import dev.sota.spi.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Snow or rain that falls over a picture: the flakes or streaks that its layer of weather holds, each moved down a whole
 * even number of samples in every frame, near flakes faster than far ones, and back in at the top. Immutable.
 */
final class Weather {

    /** Illustrators call what falls before the scene by this name. */
    private static final String NAME = "weather";
    /** Of all pixels: what is denser is mist and not drops. */
    private static final double DENSEST = 0.15;
    /** Of the frame's height in a frame: far snow, near snow, rain. */
    private static final double SNOW = 1 / 270.0;

    private static final double NEAR_SNOW = 1 / 135.0;
    private static final double RAIN = 1 / 24.0;
    /** Of the frame's height squared: larger flakes are near ones. */
    private static final double LARGE = 40 / (540.0 * 540);

    private final List<Flock> flocks;

    private Weather(List<Flock> flocks) {
        this.flocks = flocks;
    }

    /** The weather of a layer, if it holds what can fall. */
    static Optional<Weather> of(Layer layer, int width, int height) {
        if (!layer.name().startsWith(NAME)) {
            return Optional.empty();
        }
        int[] argb = fitted(layer.picture(), width, height);
        long seen = 0;
        for (int pixel : argb) {
            seen += pixel >>> 24 == 0 ? 0 : 1;
        }
        if (seen == 0 || seen > DENSEST * argb.length) {
            return Optional.empty();
        }
        List<Drop> drops = Drop.all(argb, width);
        List<Flock> flocks = new ArrayList<>();
        if (drops.stream().filter(Drop::streak).count() * 2 > drops.size()) {
            double slant = drops.stream()
                    .filter(Drop::streak)
                    .mapToDouble(Drop::slant)
                    .average()
                    .orElse(0);
            flocks.add(new Flock(argb, drops, width, height, RAIN, slant));
        } else {
            double large = LARGE * height * height;
            List<Drop> far = drops.stream().filter(d -> d.size() <= large).toList();
            List<Drop> near = drops.stream().filter(d -> d.size() > large).toList();
            flocks.add(new Flock(argb, far, width, height, SNOW, 0));
            flocks.add(new Flock(argb, near, width, height, NEAR_SNOW, 0));
        }
        return Optional.of(new Weather(flocks));
    }

    /** The layer's largest part of the frame's shape, in the frame's size. */
    private static int[] fitted(Picture picture, int width, int height) {
        double scale = Math.min((double) picture.width() / width, (double) picture.height() / height);
        double left = (picture.width() - width * scale) / 2;
        double top = (picture.height() - height * scale) / 2;
        int[] argb = new int[width * height];
        int[] row = new int[picture.width()];
        for (int y = 0; y < height; y++) {
            picture.row(Math.min(picture.height() - 1, (int) (top + (y + 0.5) * scale)), row, 0);
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = row[Math.min(row.length - 1, (int) (left + (x + 0.5) * scale))];
            }
        }
        return argb;
    }

    /** Draws it as it is after so many frames. */
    void draw(long frame, I420 into) {
        flocks.forEach(flock -> flock.draw(frame, into));
    }
}
