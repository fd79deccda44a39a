package dev.sota.video.ffmpeg;

import dev.sota.api.EngineKind;
import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Recipe;
import dev.sota.api.timeline.Timeline;
import dev.sota.api.timeline.Viewpoint;
import dev.sota.spi.AudioClip;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.Keyframe;
import dev.sota.spi.KeyframeSource;
import dev.sota.spi.Picture;
import dev.sota.spi.VideoRenderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;

/** Small films and pictures for tests. */
public final class Films {

    public static final CameraPath STILL = move(0.5, 0.5, 1, 0.5, 0.5, 1);

    private Films() {}

    public static CameraPath move(double x0, double y0, double zoom0, double x1, double y1, double zoom1) {
        return new CameraPath(new Viewpoint(x0, y0, zoom0), new Viewpoint(x1, y1, zoom1));
    }

    public static Recipe recipe(String name) {
        return new Recipe(EngineKind.IMAGE_GENERATOR, "test", "1", new TreeMap<>(Map.of("name", name)));
    }

    public static String name(Recipe recipe) {
        return recipe.inputs().getOrDefault("name", "");
    }

    public static Picture picture(int width, int height, IntBinaryOperator rgb) {
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = 0xFF000000 | rgb.applyAsInt(x, y);
            }
        }
        return Picture.of(width, height, argb);
    }

    /** Every recipe's name is a colour in hexadecimal. */
    public static KeyframeSource colours(int width, int height) {
        return recipe -> Keyframe.of(picture(width, height, (x, y) -> Integer.parseInt(name(recipe), 16)));
    }

    /** A soft picture with something to see at every place; the name moves its colours. */
    public static KeyframeSource waves(int width, int height) {
        return recipe -> {
            int phase = name(recipe).hashCode() & 255;
            return Keyframe.of(picture(width, height, (x, y) -> {
                int r = (int) (127 + 100 * Math.sin(x * 0.05 + phase));
                int g = (int) (127 + 100 * Math.sin(y * 0.07 + phase * 0.3));
                int b = (int) (127 + 100 * Math.sin((x + y) * 0.03));
                return r << 16 | g << 8 | b;
            }));
        };
    }

    /** What no encoder can make small. */
    public static KeyframeSource noise(int width, int height) {
        return recipe -> Keyframe.of(picture(width, height, (x, y) -> {
            int mixed = (x * 73_856_093 ^ y * 19_349_663) * 0x9E3779B1;
            return (mixed ^ mixed >>> 15) & 0xFFFFFF;
        }));
    }

    public static PictureClip clip(String name, long start, long frames, int fadeIn, int fadeOut, CameraPath camera) {
        return new PictureClip("scene", start, frames, fadeIn, fadeOut, recipe(name), camera);
    }

    /** Clips of a length that overlap by their fades, from black and to black. */
    public static List<PictureClip> clips(int count, int length, int fade) {
        List<PictureClip> clips = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            CameraPath camera = i % 2 == 0 ? move(0.5, 0.5, 1, 0.5, 0.5, 1.15) : move(0.45, 0.5, 1.1, 0.55, 0.5, 1.1);
            clips.add(clip("p" + i, (long) i * (length - fade), length, fade, i == count - 1 ? fade : 0, camera));
        }
        return clips;
    }

    public static long length(List<PictureClip> clips) {
        return clips.stream().mapToLong(c -> c.startFrame() + c.frames()).max().orElse(1);
    }

    public static Timeline.Builder timeline(int width, int height, List<PictureClip> clips) {
        return Timeline.builder(width, height, 30, 48_000, length(clips)).pictures(clips);
    }

    public static AudioClip tone(long samples) {
        float[] stereo = new float[(int) samples * 2];
        for (int i = 0; i < samples; i++) {
            stereo[2 * i] = (float) (0.2 * Math.sin(i * 2 * Math.PI * 440 / 48_000));
            stereo[2 * i + 1] = stereo[2 * i];
        }
        return AudioClip.of(48_000, 2, stereo);
    }

    public static TestFilm request(Timeline timeline, KeyframeSource keyframes) {
        return new TestFilm(timeline, keyframes, tone(timeline.samples()), "libopenh264", 1000, Map.of(), 75);
    }

    public static VideoRenderer renderer() {
        return new FfmpegVideoRendererProvider()
                .open(new EngineSettings(Path.of(System.getProperty("java.io.tmpdir")), 1));
    }
}
