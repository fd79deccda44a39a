package dev.sota.inference.sketch.internal.paint;

import java.util.Arrays;

/** What a figure is filled with. Colours are premultiplied ARGB. Immutable. */
interface Ink {

    /** Writes the colours of so many pixels of a row, beginning with one, to the first places of an array. */
    void row(int y, int first, int count, int[] colours);

    /** One colour. */
    record Flat(int colour) implements Ink {
        @Override
        public void row(int y, int first, int count, int[] colours) {
            Arrays.fill(colours, 0, count, colour);
        }
    }

    /**
     * Colours along a line, even across it.
     *
     * @param colours from the first to the last
     * @param across how far, in colours, one pixel to the right is
     * @param down how far one pixel down is
     * @param origin where the first pixel stands
     */
    record Linear(int[] colours, double across, double down, double origin) implements Ink {
        private static final int MOST = 512;

        /** A ramp between two points, in pixels; its stops stand at equal distances. */
        static Linear between(double x0, double y0, double x1, double y1, int... stops) {
            double dx = x1 - x0;
            double dy = y1 - y0;
            double square = Math.max(1e-9, dx * dx + dy * dy);
            int count = (int) Math.max(16, Math.min(MOST, 2 * Math.sqrt(square)));
            double k = (count - 1) / square;
            // Half a pixel to its middle, and half a colour so that cutting off rounds.
            double origin = ((0.5 - x0) * dx + (0.5 - y0) * dy) * k + 0.5;
            return new Linear(Ramp.of(count, stops), dx * k, dy * k, origin);
        }

        @Override
        public void row(int y, int first, int count, int[] row) {
            double start = origin + down * y + across * first;
            int last = colours.length - 1;
            if (across == 0) {
                Arrays.fill(row, 0, count, colours[place(start, last)]);
                return;
            }
            for (int x = 0; x < count; x++) {
                row[x] = colours[place(start + across * x, last)];
            }
        }

        private static int place(double at, int last) {
            return at <= 0 ? 0 : at >= last ? last : (int) at;
        }
    }
}
