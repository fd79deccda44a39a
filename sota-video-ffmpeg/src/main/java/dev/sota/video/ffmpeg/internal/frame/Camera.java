package dev.sota.video.ffmpeg.internal.frame;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws views of still pictures into frames, each layer at its exact place between the pixels. Holds scratch memory: one
 * for each thread and size of frame.
 */
final class Camera {

    private final int width;
    private final int height;
    private final List<Lens> lenses = new ArrayList<>();
    private final Warp warp;
    private final Lens.Hidden hidden;

    Camera(int width, int height) {
        this.width = width;
        this.height = height;
        this.warp = new Warp(width);
        this.hidden = new Lens.Hidden(width, height);
    }

    /** Draws a frame of a clip over a whole frame, so many times nearer than the clip's camera is. */
    void draw(StillPicture picture, Flight flight, long frame, double nearer, I420 into) {
        List<PictureLayer> layers = picture.layers();
        while (lenses.size() < layers.size()) {
            lenses.add(new Lens(width, height));
        }
        hidden.clear();
        for (int i = layers.size() - 1; i >= 0; i--) {
            PictureLayer layer = layers.get(i);
            lenses.get(i).turn(layer, flight.at(frame, layer).nearer(nearer), frame, hidden);
        }
        for (int i = 0; i < layers.size(); i++) {
            lenses.get(i).draw(layers.get(i), warp, into);
        }
    }
}
