package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.spi.Layer;
import java.util.BitSet;
import java.util.List;

/**
 * Which blocks of a picture a layer holds anything in, and which it fills: what it costs to draw. Immutable by agreement.
 *
 * @param held blocks that are not transparent
 * @param solid blocks that are opaque
 * @param blocks how many a picture has
 */
record Density(BitSet held, BitSet solid, int blocks) {

    /** Wide enough to be counted quickly; {@link Part} looks closer. */
    private static final int WIDE = 16;

    private static final int TALL = 4;
    /**
     * What a block costs through which something is seen: its alpha is sampled, too, it is mixed, and most are edges, too
     * narrow for vector instructions. Measured: 4 to 6, more for what is drawn in several copies.
     */
    private static final double MIXED = 8;

    static Density of(Layer layer) {
        int width = layer.picture().width();
        int height = layer.picture().height();
        int columns = (width + WIDE - 1) / WIDE;
        int rows = (height + TALL - 1) / TALL;
        BitSet held = new BitSet(columns * rows);
        BitSet solid = new BitSet(columns * rows);
        solid.set(0, columns * rows);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            layer.picture().row(y, row, 0);
            for (int x = 0; x < width; x++) {
                int alpha = row[x] >>> 24;
                int block = y / TALL * columns + x / WIDE;
                if (alpha != 0) {
                    held.set(block);
                }
                if (alpha != 255) {
                    solid.clear(block);
                }
            }
        }
        return new Density(held, solid, columns * rows);
    }

    /** This and a nearer one as one layer. */
    Density with(Density nearer) {
        BitSet both = (BitSet) held.clone();
        both.or(nearer.held);
        BitSet full = (BitSet) solid.clone();
        full.or(nearer.solid);
        return new Density(both, full, blocks);
    }

    /** What layers cost, the furthest first and opaque, of what one opaque layer costs. */
    static double cost(List<Density> layers) {
        BitSet hidden = new BitSet();
        double sum = 0;
        for (int i = layers.size() - 1; i >= 0; i--) {
            Density layer = layers.get(i);
            BitSet drawn = (BitSet) layer.held.clone();
            if (i == 0) {
                drawn.set(0, layer.blocks);
            }
            drawn.andNot(hidden);
            BitSet mixed = (BitSet) drawn.clone();
            mixed.andNot(layer.solid);
            sum += drawn.cardinality() + (i == 0 ? 0 : (MIXED - 1) * mixed.cardinality());
            hidden.or(layer.solid);
        }
        return layers.isEmpty() ? 0 : sum / layers.get(0).blocks;
    }
}
