package dev.sota.benchmarks;

import dev.sota.api.CaptionStyle;
import dev.sota.api.EngineKind;
import dev.sota.api.Typeface;
import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.Easing;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Recipe;
import dev.sota.api.timeline.Viewpoint;
import dev.sota.spi.Keyframe;
import dev.sota.video.ffmpeg.internal.frame.Compositor;
import dev.sota.video.ffmpeg.internal.frame.Film;
import dev.sota.video.ffmpeg.internal.frame.StillPicture;
import dev.sota.video.ffmpeg.internal.text.TextArtist;
import dev.sota.video.ffmpeg.internal.text.TextSetting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Films of one picture and one camera, without words. */
final class OneClip {

    /** A camera that goes past a picture, whose layers move apart. */
    static final CameraPath TRACK = across(1);
    /** The same way over the picture as one. */
    static final CameraPath PAN = across(0);
    /** A camera that breathes; what lives moves before it. */
    static final CameraPath HOLD =
            new CameraPath(new Viewpoint(0.5, 0.5, 1), new Viewpoint(0.5, 0.5, 1.02), Easing.BREATHE, 0);

    private OneClip() {}

    private static CameraPath across(double depth) {
        return new CameraPath(new Viewpoint(0.46, 0.5, 1.16), new Viewpoint(0.54, 0.5, 1.16), Easing.SMOOTH, depth);
    }

    static Compositor compositor(Keyframe keyframe, CameraPath camera, int width, int height, int length) {
        Recipe none = new Recipe(EngineKind.IMAGE_GENERATOR, "none", "1", new TreeMap<>());
        PictureClip clip = new PictureClip("scene", 0, length, 0, 0, none, camera);
        StillPicture still = StillPicture.of(keyframe, camera, width, height);
        TextSetting setting = new TextSetting(Locale.ENGLISH, width, height, 30, CaptionStyle.KARAOKE, Typeface.SANS);
        return new Compositor(
                new Film(
                        width,
                        height,
                        List.of(clip),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                index -> still,
                new TextArtist.Fonts().artist(setting));
    }
}
