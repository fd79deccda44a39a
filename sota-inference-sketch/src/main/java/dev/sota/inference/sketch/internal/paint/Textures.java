package dev.sota.inference.sketch.internal.paint;

/** The surfaces that styles share, made when the first picture needs them. */
final class Textures {
    private Textures() {}

    /** The tooth of drawing paper: fine and even. */
    static Tile tooth() {
        return Tooth.TILE;
    }

    /** Slow clouds, for pigment that settles unevenly. */
    static Tile clouds() {
        return Clouds.TILE;
    }

    /** Another of the same, for the second axis. */
    static Tile otherClouds() {
        return OtherClouds.TILE;
    }

    /** Long marks across, as bristles leave them. */
    static Tile bristles() {
        return Bristles.TILE;
    }

    /** Gentle waves for edges that a hand drew. */
    static Tile wobble() {
        return Wobble.TILE;
    }

    /** Noise of single pixels. */
    static Tile grain() {
        return Grain.TILE;
    }

    private static final class Tooth {
        static final Tile TILE = Tile.of(64, 64, 3, 41);
    }

    private static final class Clouds {
        static final Tile TILE = Tile.of(4, 4, 5, 42);
    }

    private static final class OtherClouds {
        static final Tile TILE = Tile.of(4, 4, 5, 43);
    }

    private static final class Bristles {
        static final Tile TILE = Tile.of(8, 128, 2, 44);
    }

    private static final class Wobble {
        static final Tile TILE = Tile.of(16, 16, 3, 45);
    }

    private static final class Grain {
        static final Tile TILE = Tile.of(512, 512, 1, 46);
    }
}
