package dev.sota.video.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CameraMove;
import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.Easing;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Viewpoint;
import dev.sota.spi.Keyframe;
import dev.sota.spi.KeyframeSource;
import dev.sota.spi.Layer;
import dev.sota.spi.Picture;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.VideoRenderer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No jerk: spots of a picture are tracked through rendered frames of every kind of move. The second difference of their
 * places stays below 0.02 pixels a frame squared, from the first frame to the last, and they never go back.
 */
class SmoothMotionTest {

    /** With {@code -Dsota.long=true} moves of 8 seconds at full size; else shorter ones at half of it. */
    private static final boolean LONG = Boolean.getBoolean("sota.long");

    private static final int WIDTH = LONG ? 960 : 480;
    private static final int HEIGHT = LONG ? 540 : 270;
    private static final int RATE = 30;
    private static final double SECONDS = LONG ? 8 : 3;
    private static final double JERK = 0.02;
    /** Places in fractions of the picture: three on its ground, two on a layer before it. */
    private static final double[][] SPOTS = {{0.3, 0.34}, {0.7, 0.34}, {0.5, 0.5}, {0.35, 0.65}, {0.65, 0.66}};

    /** The light of a spot at so many sixteenths of a pixel from its middle. */
    private static final double[] LIGHTS = new double[16 * 120];

    static {
        for (int i = 0; i < LIGHTS.length; i++) {
            LIGHTS[i] = light(i / 16.0, 0);
        }
    }

    /** A spot of rings, which are steep: its place is known to a thousandth of a pixel. */
    private static double light(double dx, double dy) {
        double r = Math.sqrt(dx * dx + dy * dy);
        return Math.exp(-r * r / 800) * (0.5 + 0.5 * Math.cos(2 * Math.PI * r / 10));
    }

    /** How much lighter a spot becomes in a pixel away from its middle, divided by the distance. */
    private static double slope(double dx, double dy) {
        double r = Math.max(0.1, Math.sqrt(dx * dx + dy * dy)) * 16;
        int i = Math.max(1, Math.min(LIGHTS.length - 3, (int) r));
        double part = r - i;
        double here = (LIGHTS[i + 1] - LIGHTS[i - 1]) * 8;
        double next = (LIGHTS[i + 2] - LIGHTS[i]) * 8;
        return (here + (next - here) * part) / (r / 16);
    }

    private static Picture spots(int from, int to, boolean ground) {
        int width = (int) (WIDTH * 1.2);
        int height = (int) (HEIGHT * 1.2);
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double light = 0;
                // Far from all spots their rings are less than a value high.
                for (int i = from; i < to; i++) {
                    light += light(x + 0.5 - SPOTS[i][0] * width, y + 0.5 - SPOTS[i][1] * height);
                }
                int grey = (int) Math.round(ground ? 40 + 190 * light : 230);
                int alpha = ground ? 255 : (int) Math.round(255 * Math.min(1, light));
                argb[y * width + x] = alpha << 24 | grey << 16 | grey << 8 | grey;
            }
        }
        return Picture.of(width, height, argb);
    }

    private static final Keyframe PICTURE = Keyframe.of(
            List.of(new Layer("sky", 0.1, spots(0, 3, true)), new Layer("subject", 0.7, spots(3, 5, false))));

    /**
     * The place of a spot near another place, by the method of Lucas and Kanade ("An iterative image registration
     * technique", 1981): against the slopes of a drawn spot, which no even light changes.
     */
    private static double[] track(Picture frame, double scale, double x, double y) {
        double cx = x;
        double cy = y;
        for (int round = 0; round < 4; round++) {
            double[] sum = new double[4];
            for (int j = (int) cy - 56; j <= (int) cy + 56; j++) {
                for (int i = (int) cx - 56; i <= (int) cx + 56; i++) {
                    double dx = (i + 0.5 - cx) / scale;
                    double dy = (j + 0.5 - cy) / scale;
                    double slope = slope(dx, dy) / scale;
                    double slopeX = slope * dx;
                    double slopeY = slope * dy;
                    double value = (frame.argb(i, j) & 255) / 190.0;
                    sum[0] += value * slopeX;
                    sum[1] += value * slopeY;
                    sum[2] += slopeX * slopeX;
                    sum[3] += slopeY * slopeY;
                }
            }
            cx -= sum[0] / sum[2];
            cy -= sum[1] / sum[3];
        }
        return new double[] {cx, cy};
    }

    @ParameterizedTest(name = "{0} {7} depth {8}, {9} frames")
    @CsvSource({
        "pan, 0.44, 0.5, 1.2, 0.56, 0.5, 1.2, SMOOTH, 0, 96",
        "short pan, 0.49, 0.5, 1.2, 0.51, 0.5, 1.2, SMOOTH, 0, 48",
        "tilt, 0.5, 0.54, 1.2, 0.5, 0.46, 1.2, SMOOTH, 0, 120",
        "drift, 0.46, 0.52, 1.2, 0.54, 0.48, 1.2, SMOOTH, 0, 60",
        "push in, 0.5, 0.5, 1, 0.5, 0.5, 1.14, SMOOTH, 0, 192",
        "short push in, 0.5, 0.5, 1, 0.5, 0.5, 1.03, SMOOTH, 0, 48",
        "pull out, 0.5, 0.5, 1.1, 0.5, 0.5, 1, SMOOTH, 0, 120",
        "reveal, 0.5, 0.515, 1.07, 0.5, 0.5, 1, SETTLE, 0, 120",
        "hold, 0.5, 0.5, 1, 0.5, 0.5, 1.02, BREATHE, 0, 192",
        "track, 0.46, 0.5, 1.2, 0.54, 0.5, 1.2, SMOOTH, 1, 120",
        "short track, 0.51, 0.5, 1.2, 0.49, 0.5, 1.2, SMOOTH, 1, 48",
        "dolly, 0.5, 0.5, 1, 0.5, 0.5, 1.1, SMOOTH, 1, 120",
        "even pan, 0.45, 0.5, 1.16, 0.55, 0.5, 1.16, EVEN, 0, 90",
    })
    void nothingTremblesOrGoesBack(
            String name,
            double x0,
            double y0,
            double z0,
            double x1,
            double y1,
            double z1,
            Easing easing,
            double depth,
            int frames)
            throws Exception {
        CameraPath path = new CameraPath(new Viewpoint(x0, y0, z0), new Viewpoint(x1, y1, z1), easing, depth);
        check(name, path, frames);
    }

    @ParameterizedTest
    @EnumSource(names = "STILL", mode = EnumSource.Mode.EXCLUDE)
    void noMoveOfThePlannerTrembles(CameraMove move) throws Exception {
        double worst = check(move.name(), path(move), (int) (SECONDS * RATE));
        if (LONG) {
            System.out.printf("%s: %.4f pixels a frame squared%n", move, worst);
        }
    }

    /** The moves as the planner makes them, with the whole way and height that it allows in this time. */
    private static CameraPath path(CameraMove move) {
        double way = 0.011 * SECONDS;
        double half = way / 2;
        double slant = half * 0.8;
        Viewpoint whole = new Viewpoint(0.5, 0.5, 1);
        Viewpoint near = new Viewpoint(0.5, 0.5, 1 + 1.4 * way);
        return switch (move) {
            case STILL -> new CameraPath(whole, whole);
            case PUSH_IN -> smooth(whole, near, 0);
            case PULL_OUT -> smooth(near, whole, 0);
            case PAN_LEFT -> smooth(at(half, 0), at(-half, 0), 0);
            case PAN_RIGHT -> smooth(at(-half, 0), at(half, 0), 0);
            case TILT_UP -> smooth(at(0, half), at(0, -half), 0);
            case TILT_DOWN -> smooth(at(0, -half), at(0, half), 0);
            case DRIFT_LEFT -> smooth(at(slant, half * 0.6), at(-slant, -half * 0.6), 0);
            case DRIFT_RIGHT -> smooth(at(-slant, half * 0.6), at(slant, -half * 0.6), 0);
            case TRACK_LEFT -> smooth(at(half, 0), at(-half, 0), 1);
            case TRACK_RIGHT -> smooth(at(-half, 0), at(half, 0), 1);
            case HOLD -> new CameraPath(whole, new Viewpoint(0.5, 0.5, 1.02), Easing.BREATHE, 0);
            case REVEAL -> new CameraPath(new Viewpoint(0.5, 0.5 + 0.3 * way, 1 + 1.4 * way), whole, Easing.SETTLE, 0);
        };
    }

    private static CameraPath smooth(Viewpoint from, Viewpoint to, double depth) {
        return new CameraPath(from, to, Easing.SMOOTH, depth);
    }

    private static Viewpoint at(double x, double y) {
        return new Viewpoint(0.5 + x, 0.5 + y, 1.16);
    }

    /** Tracks all spots, and gives the largest second difference there is. */
    private static double check(String name, CameraPath path, int frames) throws Exception {
        List<List<double[]>> ways = track(path, frames);
        double farthest = 0;
        double worst = 0;
        for (int spot = 0; spot < SPOTS.length; spot++) {
            List<double[]> way = ways.get(spot);
            for (int axis = 0; axis < 2; axis++) {
                double whole = way.get(frames - 1)[axis] - way.get(0)[axis];
                farthest = Math.max(farthest, Math.abs(whole));
                for (int i = 1; i < frames; i++) {
                    double step = way.get(i)[axis] - way.get(i - 1)[axis];
                    boolean back = path.easing() != Easing.BREATHE && step * Math.signum(whole) < -0.01;
                    assertTrue(!back, name + ": spot " + spot + " goes back by " + step + " at frame " + i);
                    if (i > 1) {
                        double before = way.get(i - 1)[axis] - way.get(i - 2)[axis];
                        double jerk = Math.abs(step - before);
                        worst = Math.max(worst, jerk);
                        assertTrue(jerk <= JERK, name + ": spot " + spot + " has " + jerk + " at frame " + i);
                    }
                }
            }
        }
        assertTrue(path.easing() == Easing.BREATHE || farthest > 2, "it does move: " + farthest);
        return worst;
    }

    private static List<List<double[]>> track(CameraPath path, int frames) throws Exception {
        KeyframeSource source = recipe -> PICTURE;
        SegmentRequest film = SegmentRequest.builder(WIDTH, HEIGHT, 24, source)
                .range(0, frames)
                .pictures(List.of(new PictureClip("a", 0, frames, 0, 0, Films.recipe("a"), path)))
                .build();
        List<List<double[]>> ways = new ArrayList<>();
        try (VideoRenderer renderer = Films.renderer()) {
            for (int i = 0; i < frames; i++) {
                Picture frame = renderer.frame(film, i, new TestRun());
                for (int spot = 0; spot < SPOTS.length; spot++) {
                    if (i == 0) {
                        ways.add(new ArrayList<>());
                    }
                    double[] last = i == 0
                            ? begin(path, SPOTS[spot], spot < 3 ? 0.1 : 0.7)
                            : ways.get(spot).get(i - 1);
                    ways.get(spot).add(track(frame, scale(path, (double) i / frames), last[0], last[1]));
                }
            }
        }
        return ways;
    }

    /** About how large a spot is beside that of the picture. */
    private static double scale(CameraPath path, double time) {
        return (path.from().zoom() + (path.to().zoom() - path.from().zoom()) * time) / 1.2;
    }

    /** Where a spot of a layer is in the first frame, but for how layers grow apart in a zoom. */
    private static double[] begin(CameraPath path, double[] spot, double layer) {
        Viewpoint at = path.from();
        double factor = 1 - path.depth() * 0.92 * (1 - layer);
        double x = (path.from().x() + path.to().x()) / 2 * (1 - factor) + at.x() * factor;
        double y = (path.from().y() + path.to().y()) / 2 * (1 - factor) + at.y() * factor;
        return new double[] {((spot[0] - x) * at.zoom() + 0.5) * WIDTH, ((spot[1] - y) * at.zoom() + 0.5) * HEIGHT};
    }
}
