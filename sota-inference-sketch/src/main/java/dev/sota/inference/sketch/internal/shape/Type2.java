package dev.sota.inference.sketch.internal.shape;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Runs the Type 2 charstring of one glyph (Adobe Technical Note 5177) and gathers its outline, y downwards. Only what draws
 * is run: hints are counted and passed over, arithmetic is not used by the font that ships with this module.
 */
final class Type2 {
    private static final int DEEPEST = 10;

    private final List<ByteBuffer> local;
    private final List<ByteBuffer> global;
    private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private final double[] stack = new double[64];
    private int size;
    private int hints;
    private double x;
    private double y;
    private boolean open;
    private boolean ended;

    private Type2(List<ByteBuffer> local, List<ByteBuffer> global) {
        this.local = local;
        this.global = global;
    }

    static Path2D outline(ByteBuffer program, List<ByteBuffer> local, List<ByteBuffer> global) {
        Type2 machine = new Type2(local, global);
        machine.run(program.duplicate(), 0);
        machine.close();
        return machine.path;
    }

    private void run(ByteBuffer code, int depth) {
        while (code.hasRemaining() && !ended) {
            int b = code.get() & 255;
            if (b == 28) {
                push(code.getShort());
            } else if (b >= 32) {
                push(number(b, code));
            } else if (b == 10 || b == 29) {
                call(b == 10 ? local : global, depth);
            } else if (b == 11) {
                return;
            } else {
                operator(b, code);
            }
        }
    }

    private static double number(int b, ByteBuffer code) {
        if (b < 247) {
            return b - 139;
        } else if (b < 251) {
            return (b - 247) * 256 + (code.get() & 255) + 108;
        } else if (b < 255) {
            return -(b - 251) * 256 - (code.get() & 255) - 108;
        }
        return code.getInt() / 65536.0;
    }

    private void push(double value) {
        stack[size++] = value;
    }

    private void call(List<ByteBuffer> subroutines, int depth) {
        int bias = subroutines.size() < 1240 ? 107 : subroutines.size() < 33900 ? 1131 : 32768;
        int index = (int) stack[--size] + bias;
        if (depth >= DEEPEST || index < 0 || index >= subroutines.size()) {
            throw new IllegalArgumentException("Broken subroutine " + index);
        }
        run(subroutines.get(index).duplicate(), depth + 1);
    }

    private void operator(int b, ByteBuffer code) {
        switch (b) {
            case 1, 3, 18, 23 -> hints += size / 2;
            case 19, 20 -> {
                hints += size / 2;
                code.position(code.position() + (hints + 7) / 8);
            }
            case 21 -> move(stack[size - 2], stack[size - 1]);
            case 22 -> move(stack[size - 1], 0);
            case 4 -> move(0, stack[size - 1]);
            case 5 -> lines(0, size);
            case 6, 7 -> alternatingLines(b == 6);
            case 8 -> curves(0, size);
            case 24 -> {
                curves(0, size - 2);
                lines(size - 2, size);
            }
            case 25 -> {
                lines(0, size - 6);
                curves(size - 6, size);
            }
            case 26, 27 -> flatCurves(b == 27);
            case 30, 31 -> alternatingCurves(b == 31);
            case 12 -> flex(code.get() & 255);
            case 14 -> ended = true;
            default -> throw new IllegalArgumentException("Unknown operator " + b);
        }
        size = 0;
    }

    private void move(double dx, double dy) {
        close();
        x += dx;
        y += dy;
        path.moveTo(x, -y);
        open = true;
    }

    private void close() {
        if (open) {
            path.closePath();
            open = false;
        }
    }

    private void line(double dx, double dy) {
        x += dx;
        y += dy;
        path.lineTo(x, -y);
    }

    private void curve(double ax, double ay, double bx, double by, double cx, double cy) {
        double x1 = x + ax;
        double y1 = y + ay;
        double x2 = x1 + bx;
        double y2 = y1 + by;
        x = x2 + cx;
        y = y2 + cy;
        path.curveTo(x1, -y1, x2, -y2, x, -y);
    }

    private void lines(int from, int to) {
        for (int i = from; i + 1 < to; i += 2) {
            line(stack[i], stack[i + 1]);
        }
    }

    private void alternatingLines(boolean level) {
        boolean across = level;
        for (int i = 0; i < size; i++) {
            line(across ? stack[i] : 0, across ? 0 : stack[i]);
            across = !across;
        }
    }

    private void curves(int from, int to) {
        for (int i = from; i + 5 < to; i += 6) {
            curve(stack[i], stack[i + 1], stack[i + 2], stack[i + 3], stack[i + 4], stack[i + 5]);
        }
    }

    /** Curves that start and end level (hhcurveto) or upright (vvcurveto). */
    private void flatCurves(boolean level) {
        int i = size % 4 == 0 ? 0 : 1;
        double first = i == 1 ? stack[0] : 0;
        for (; i + 3 < size; i += 4) {
            if (level) {
                curve(stack[i], first, stack[i + 1], stack[i + 2], stack[i + 3], 0);
            } else {
                curve(first, stack[i], stack[i + 1], stack[i + 2], 0, stack[i + 3]);
            }
            first = 0;
        }
    }

    /** Curves that start level and end upright, or the other way round, in turn. */
    private void alternatingCurves(boolean level) {
        boolean across = level;
        for (int i = 0; i + 3 < size; i += 4) {
            double last = size - i == 5 ? stack[i + 4] : 0;
            if (across) {
                curve(stack[i], 0, stack[i + 1], stack[i + 2], last, stack[i + 3]);
            } else {
                curve(0, stack[i], stack[i + 1], stack[i + 2], stack[i + 3], last);
            }
            across = !across;
        }
    }

    private void flex(int b) {
        double[] s = stack;
        switch (b) {
            case 34 -> {
                curve(s[0], 0, s[1], s[2], s[3], 0);
                curve(s[4], 0, s[5], -s[2], s[6], 0);
            }
            case 35 -> curves(0, 12);
            case 36 -> {
                curve(s[0], s[1], s[2], s[3], s[4], 0);
                curve(s[5], 0, s[6], s[7], s[8], -(s[1] + s[3] + s[7]));
            }
            case 37 -> {
                double dx = s[0] + s[2] + s[4] + s[6] + s[8];
                double dy = s[1] + s[3] + s[5] + s[7] + s[9];
                boolean wide = Math.abs(dx) > Math.abs(dy);
                curve(s[0], s[1], s[2], s[3], s[4], s[5]);
                curve(s[6], s[7], s[8], s[9], wide ? s[10] : -dx, wide ? -dy : s[10]);
            }
            default -> throw new IllegalArgumentException("Unknown operator 12 " + b);
        }
    }
}
