package dev.sota.inference.sketch.internal.shape;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words as outlines, in the one text face that ships with this module (Inter Bold, SIL Open Font Licence).
 *
 * <p>The tables are read directly, because the JDK's font manager does not start where there is no fontconfig. Only what
 * this trusted file uses is read: format 12 of {@code cmap}, an unkeyed {@code CFF} table (Adobe Technical Note 5176).
 * Thread-safe.
 */
public final class Lettering {
    private final ByteBuffer data;
    private final Map<Integer, Integer> glyphs = new HashMap<>();
    private final List<ByteBuffer> programs;
    private final List<ByteBuffer> global;
    private final List<ByteBuffer> local;
    private final double unit;
    private final int metrics;
    private final int measured;
    private final Map<Integer, Path2D> outlines = new ConcurrentHashMap<>();

    private Lettering(byte[] file) {
        data = ByteBuffer.wrap(file);
        Map<String, Integer> tables = new HashMap<>();
        for (int i = 0; i < data.getShort(4); i++) {
            int record = 12 + 16 * i;
            tables.put(new String(file, record, 4, StandardCharsets.US_ASCII), data.getInt(record + 8));
        }
        unit = 1.0 / data.getShort(table(tables, "head") + 18);
        metrics = table(tables, "hmtx");
        measured = data.getShort(table(tables, "hhea") + 34) & 0xffff;
        readCharacters(table(tables, "cmap"));
        int cff = table(tables, "CFF ");
        int[] at = {cff + data.get(cff + 2)};
        index(at);
        Map<Integer, double[]> top = dictionary(index(at).get(0));
        index(at);
        global = index(at);
        programs = index(new int[] {cff + (int) value(top, 17)[0]});
        double[] own = value(top, 18);
        int start = cff + (int) own[1];
        Map<Integer, double[]> inner = dictionary(data.slice(start, (int) own[0]));
        local = inner.containsKey(19) ? index(new int[] {start + (int) value(inner, 19)[0]}) : List.of();
    }

    /** The face that ships with this module. */
    public static Lettering load() {
        try (InputStream in = Lettering.class.getResourceAsStream("Inter-Bold.otf")) {
            if (in == null) {
                throw new IllegalStateException("The text face is missing from the illustrator's jar.");
            }
            return new Lettering(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int table(Map<String, Integer> tables, String name) {
        Integer found = tables.get(name);
        if (found == null) {
            throw new IllegalArgumentException("No table " + name);
        }
        return found;
    }

    private static double[] value(Map<Integer, double[]> dictionary, int key) {
        double[] found = dictionary.get(key);
        if (found == null) {
            throw new IllegalArgumentException("No entry " + key);
        }
        return found;
    }

    private void readCharacters(int cmap) {
        for (int i = 0; i < data.getShort(cmap + 2); i++) {
            int table = cmap + data.getInt(cmap + 8 + 8 * i);
            if (data.getShort(table) == 12) {
                for (int g = 0; g < data.getInt(table + 12); g++) {
                    int group = table + 16 + 12 * g;
                    int glyph = data.getInt(group + 8);
                    for (int c = data.getInt(group); c <= data.getInt(group + 4); c++) {
                        glyphs.put(c, glyph++);
                    }
                }
                return;
            }
        }
        throw new IllegalArgumentException("No character map of format 12");
    }

    /** The entries of an INDEX; moves the position behind it. */
    private List<ByteBuffer> index(int[] at) {
        int count = data.getShort(at[0]) & 0xffff;
        List<ByteBuffer> entries = new ArrayList<>(count);
        if (count == 0) {
            at[0] += 2;
            return entries;
        }
        int width = data.get(at[0] + 2);
        int offsets = at[0] + 3;
        int base = offsets + (count + 1) * width - 1;
        for (int i = 0; i < count; i++) {
            int from = offset(offsets + i * width, width);
            entries.add(data.slice(base + from, offset(offsets + (i + 1) * width, width) - from));
        }
        at[0] = base + offset(offsets + count * width, width);
        return entries;
    }

    private int offset(int at, int width) {
        int value = 0;
        for (int i = 0; i < width; i++) {
            value = value << 8 | data.get(at + i) & 255;
        }
        return value;
    }

    /** Operands by operator; real numbers, which are not needed, are passed over. */
    private static Map<Integer, double[]> dictionary(ByteBuffer code) {
        Map<Integer, double[]> entries = new HashMap<>();
        List<Double> operands = new ArrayList<>();
        while (code.hasRemaining()) {
            int b = code.get() & 255;
            if (b <= 21) {
                int key = b == 12 ? 1200 + (code.get() & 255) : b;
                entries.put(
                        key, operands.stream().mapToDouble(Double::doubleValue).toArray());
                operands.clear();
            } else if (b == 28) {
                operands.add((double) code.getShort());
            } else if (b == 29) {
                operands.add((double) code.getInt());
            } else if (b == 30) {
                skipReal(code);
                operands.add(0.0);
            } else if (b < 247) {
                operands.add(b - 139.0);
            } else if (b < 251) {
                operands.add((b - 247) * 256.0 + (code.get() & 255) + 108);
            } else {
                operands.add(-(b - 251) * 256.0 - (code.get() & 255) - 108);
            }
        }
        return entries;
    }

    /** A real number is nibbles up to one of ones. */
    private static void skipReal(ByteBuffer code) {
        int pair = code.get() & 255;
        while (pair >> 4 != 15 && (pair & 15) != 15) {
            pair = code.get() & 255;
        }
    }

    /** Whether every character of a text can be drawn. */
    public boolean covers(String text) {
        return text.codePoints().allMatch(c -> c == ' ' || glyphs.containsKey(c));
    }

    /** Width of a line of text at a size. */
    public double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size;
    }

    private double advance(int character) {
        int glyph = glyphs.getOrDefault(character, 0);
        return (data.getShort(metrics + 4 * Math.min(glyph, measured - 1)) & 0xffff) * unit;
    }

    /** One line of text that starts at a point of its base line. Characters that the face lacks are left out. */
    public Shape line(String text, double x, double y, double size) {
        Path2D all = Paths.union();
        double at = x;
        for (int c : text.codePoints().toArray()) {
            Integer glyph = glyphs.get(c);
            if (glyph != null) {
                AffineTransform t = new AffineTransform(size * unit, 0, 0, size * unit, at, y);
                all.append(outline(glyph).getPathIterator(t), false);
                at += advance(c) * size;
            }
        }
        return all;
    }

    /** One line of text about a middle. */
    public Shape centred(String text, double x, double y, double size) {
        return line(text, x - width(text, size) / 2, y, size);
    }

    private Path2D outline(int glyph) {
        return outlines.computeIfAbsent(glyph, g -> Type2.outline(programs.get(g), local, global));
    }
}
