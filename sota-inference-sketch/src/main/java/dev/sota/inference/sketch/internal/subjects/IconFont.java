package dev.sota.inference.sketch.internal.subjects;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Named outlines from the one TrueType font that ships with this module (Material Design Icons, Apache-2.0).
 *
 * <p>The glyph tables are read directly, because the JDK's font manager does not start where there is no fontconfig. Only
 * what this trusted file uses is read: format 2 of {@code post} for names, simple glyphs of {@code glyf}. Tables by the
 * OpenType specification, version 1.9. Thread-safe.
 */
final class IconFont {
    private static final int STANDARD_NAMES = 258;
    private static final int ON_CURVE = 1;
    private static final int X_SHORT = 2;
    private static final int Y_SHORT = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME = 16;
    private static final int Y_SAME = 32;

    private final ByteBuffer data;
    private final int glyphs;
    private final int locations;
    private final boolean longLocations;
    private final Map<String, Integer> names;

    IconFont(byte[] file) {
        data = ByteBuffer.wrap(file);
        Map<String, Integer> tables = new HashMap<>();
        int count = data.getShort(4);
        for (int i = 0; i < count; i++) {
            int record = 12 + 16 * i;
            tables.put(new String(file, record, 4, StandardCharsets.US_ASCII), data.getInt(record + 8));
        }
        glyphs = offset(tables, "glyf");
        locations = offset(tables, "loca");
        longLocations = data.getShort(offset(tables, "head") + 50) != 0;
        names = readNames(file, offset(tables, "post"));
    }

    private static int offset(Map<String, Integer> tables, String name) {
        return Optional.ofNullable(tables.get(name))
                .orElseThrow(() -> new IllegalArgumentException("No table " + name));
    }

    private Map<String, Integer> readNames(byte[] file, int post) {
        int count = data.getShort(post + 32) & 0xffff;
        String[] own = new String[count];
        int at = post + 34 + 2 * count;
        for (int i = 0; i < count && at < file.length; i++) {
            int length = file[at] & 255;
            own[i] = new String(file, at + 1, Math.min(length, file.length - at - 1), StandardCharsets.ISO_8859_1);
            at += 1 + length;
        }
        Map<String, Integer> result = new HashMap<>();
        for (int glyph = 0; glyph < count; glyph++) {
            int index = (data.getShort(post + 34 + 2 * glyph) & 0xffff) - STANDARD_NAMES;
            if (index >= 0 && index < count && own[index] != null && !own[index].isEmpty()) {
                result.put(own[index], glyph);
            }
        }
        return Map.copyOf(result);
    }

    boolean has(String name) {
        return names.containsKey(name);
    }

    /** The outline with its foot's middle at the origin and a height of 1; empty for an unknown name. */
    Optional<Path2D> outline(String name) {
        Integer glyph = names.get(name);
        if (glyph == null) {
            return Optional.empty();
        }
        Path2D path = glyph(glyph);
        Rectangle2D box = path.getBounds2D();
        if (box.getHeight() <= 0) {
            return Optional.empty();
        }
        double k = 1 / box.getHeight();
        AffineTransform t = AffineTransform.getScaleInstance(k, k);
        t.translate(-box.getCenterX(), -box.getMaxY());
        path.transform(t);
        return Optional.of(path);
    }

    private int location(int glyph) {
        return longLocations ? data.getInt(locations + 4 * glyph) : 2 * (data.getShort(locations + 2 * glyph) & 0xffff);
    }

    private Path2D glyph(int glyph) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int start = location(glyph);
        int contours = start == location(glyph + 1) ? 0 : data.getShort(glyphs + start);
        if (contours <= 0) {
            return path;
        }
        int at = glyphs + start + 10;
        int points = (data.getShort(at + 2 * (contours - 1)) & 0xffff) + 1;
        int ends = at;
        at += 2 * contours;
        at += 2 + (data.getShort(at) & 0xffff);
        byte[] flags = new byte[points];
        for (int i = 0; i < points; i++) {
            flags[i] = data.get(at++);
            if ((flags[i] & REPEAT) != 0) {
                int repeats = data.get(at++) & 255;
                for (int k = 0; k < repeats && i + 1 < points; k++) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        int[] x = new int[points];
        at = coordinates(at, flags, X_SHORT, X_SAME, x);
        int[] y = new int[points];
        coordinates(at, flags, Y_SHORT, Y_SAME, y);
        int first = 0;
        for (int c = 0; c < contours; c++) {
            int last = data.getShort(ends + 2 * c) & 0xffff;
            contour(path, flags, x, y, first, last - first + 1);
            first = last + 1;
        }
        return path;
    }

    private int coordinates(int start, byte[] flags, int isShort, int same, int[] out) {
        int at = start;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & isShort) != 0) {
                int step = data.get(at++) & 255;
                value += (flags[i] & same) != 0 ? step : -step;
            } else if ((flags[i] & same) == 0) {
                value += data.getShort(at);
                at += 2;
            }
            out[i] = value;
        }
        return at;
    }

    /** Quadratic pieces; between two off-curve points lies an implied on-curve one. The font's y axis points up. */
    private static void contour(Path2D path, byte[] flags, int[] x, int[] y, int first, int count) {
        if (count < 2) {
            return;
        }
        int start = 0;
        while (start < count && (flags[first + start] & ON_CURVE) == 0) {
            start++;
        }
        boolean none = start == count;
        int origin = first + (none ? 0 : start);
        double startX = none ? (x[first] + x[first + count - 1]) / 2.0 : x[origin];
        double startY = none ? (y[first] + y[first + count - 1]) / 2.0 : y[origin];
        path.moveTo(startX, -startY);
        int offset = none ? 0 : start + 1;
        int pieces = none ? count : count - 1;
        for (int i = 0; i < pieces; i++) {
            int p = first + (offset + i) % count;
            if ((flags[p] & ON_CURVE) != 0) {
                path.lineTo(x[p], -y[p]);
                continue;
            }
            boolean last = i == pieces - 1;
            int next = first + (offset + i + 1) % count;
            boolean nextOn = !last && (flags[next] & ON_CURVE) != 0;
            double endX = last ? startX : nextOn ? x[next] : (x[p] + x[next]) / 2.0;
            double endY = last ? startY : nextOn ? y[next] : (y[p] + y[next]) / 2.0;
            path.quadTo(x[p], -y[p], endX, -endY);
            if (nextOn) {
                i++;
            }
        }
        path.closePath();
    }
}
