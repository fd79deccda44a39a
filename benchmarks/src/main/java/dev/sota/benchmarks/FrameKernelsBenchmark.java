package dev.sota.benchmarks;

import dev.sota.api.TransitionKind;
import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.Viewpoint;
import dev.sota.spi.Keyframe;
import dev.sota.spi.Layer;
import dev.sota.spi.Picture;
import dev.sota.video.ffmpeg.internal.frame.Compositor;
import dev.sota.video.ffmpeg.internal.frame.Drawing;
import dev.sota.video.ffmpeg.internal.frame.I420;
import dev.sota.video.ffmpeg.internal.frame.Overlay;
import dev.sota.video.ffmpeg.internal.frame.StillPicture;
import dev.sota.video.ffmpeg.internal.transition.Change;
import dev.sota.video.ffmpeg.internal.transition.Changes;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is done to a frame's samples, at 960 by 540. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class FrameKernelsBenchmark {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int LENGTH = 120;

    private final Keyframe keyframe = Keyframe.of(waves(1152, 648));
    private final CameraPath zoom = new CameraPath(new Viewpoint(0.5, 0.5, 1), new Viewpoint(0.5, 0.5, 1.1));
    private final I420 frame = new I420(WIDTH, HEIGHT);
    private final I420 other = new I420(WIDTH, HEIGHT);
    private final Change iris = Changes.of(TransitionKind.CIRCLE_OPEN, WIDTH, HEIGHT);
    private final Overlay caption = caption();
    private final Overlay scrim = scrim();
    private Compositor compositor = OneClip.compositor(keyframe, zoom, WIDTH, HEIGHT, LENGTH);
    private Compositor parallax = OneClip.compositor(layered(), OneClip.TRACK, WIDTH, HEIGHT, LENGTH);
    private long number;

    /** Prepares the picture. */
    @Setup(Level.Trial)
    public void open() {
        compositor = OneClip.compositor(keyframe, zoom, WIDTH, HEIGHT, LENGTH);
        parallax = OneClip.compositor(layered(), OneClip.TRACK, WIDTH, HEIGHT, LENGTH);
    }

    /** A whole frame of a slow zoom. */
    @Benchmark
    public I420 warp() throws InterruptedException {
        number = (number + 1) % LENGTH;
        return compositor.draw(number);
    }

    /** A whole frame of a track through three planes: a sky, hills, and a subject on its ground. */
    @Benchmark
    public I420 parallax() throws InterruptedException {
        number = (number + 1) % LENGTH;
        return parallax.draw(number);
    }

    /** A frame of a transition by an edge, without its two warps. */
    @Benchmark
    public void iris() {
        iris.draw(frame, other, 0.4);
    }

    /** A picture made ready for the camera: colour conversion and resampling. */
    @Benchmark
    public StillPicture prepare() {
        return StillPicture.of(keyframe, zoom, WIDTH, HEIGHT);
    }

    /** A frame of a cross-fade, without its two warps. */
    @Benchmark
    public void crossFade() {
        frame.blend(other, 77);
    }

    /** A frame of a fade from black. */
    @Benchmark
    public void dim() {
        frame.dim(200);
    }

    /** A caption of two lines. */
    @Benchmark
    public void captionBlend() {
        caption.blend(frame, 256);
    }

    /** A title's scrim over the whole frame, without letters. */
    @Benchmark
    public void scrimBlend() {
        scrim.blend(frame, 200);
    }

    private static Keyframe layered() {
        Picture sky = waves(1152, 648);
        int[] hills = new int[1152 * 648];
        int[] subject = new int[1152 * 648];
        for (int i = 0; i < hills.length; i++) {
            int x = i % 1152;
            int y = i / 1152;
            hills[i] = y > 360 + 40 * Math.sin(x * 0.01) ? sky.argb(x, y) : 0;
            subject[i] = y > 540 || Math.hypot(x - 400, y - 420) < 140 ? sky.argb(x, y) : 0;
        }
        return Keyframe.of(List.of(
                new Layer("sky", 0.1, sky),
                new Layer("middle", 0.4, Picture.of(1152, 648, hills)),
                new Layer("subject", 0.75, Picture.of(1152, 648, subject))));
    }

    private static Picture waves(int width, int height) {
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            int x = i % width;
            int y = i / width;
            int r = (int) (127 + 100 * Math.sin(x * 0.05));
            int g = (int) (127 + 100 * Math.sin(y * 0.07));
            int b = (int) (127 + 100 * Math.sin((x + y) * 0.03));
            argb[i] = 0xFF000000 | r << 16 | g << 8 | b;
        }
        return Picture.of(width, height, argb);
    }

    private static Overlay caption() {
        Drawing drawing = new Drawing(608, 80);
        Random random = new Random(1);
        for (int y = 0; y < drawing.height(); y++) {
            for (int x = 0; x < drawing.width(); x++) {
                drawing.over(x, y, 0x0B0D12, 0.66f);
                drawing.over(x, y, 0xFFFFFF, random.nextInt(4) == 0 ? random.nextFloat() : 0);
            }
        }
        return Overlay.of(176, 430, drawing);
    }

    private static Overlay scrim() {
        Drawing drawing = new Drawing(WIDTH, HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                drawing.over(x, y, 0x05070B, 0.7f * y / HEIGHT);
            }
        }
        return Overlay.of(0, 0, drawing);
    }
}
