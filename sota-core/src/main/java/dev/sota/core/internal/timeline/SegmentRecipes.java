package dev.sota.core.internal.timeline;

import dev.sota.api.EngineKind;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.CaptionWord;
import dev.sota.api.timeline.LogoClip;
import dev.sota.api.timeline.LowerThirdClip;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Recipe;
import dev.sota.api.timeline.TitleClip;
import dev.sota.api.timeline.Viewpoint;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.VideoEncoderInfo;
import dev.sota.spi.VideoRendererProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the recipes of encoded segments. Times count from the segment's first frame, so that a segment that only moves
 * within the film keeps its recipe.
 */
public final class SegmentRecipes {

    private final VideoRendererProvider provider;
    private final VideoEncoderInfo encoder;

    /**
     * Recipes for one film.
     *
     * @param provider who renders
     * @param encoder what encodes
     */
    public SegmentRecipes(VideoRendererProvider provider, VideoEncoderInfo encoder) {
        this.provider = provider;
        this.encoder = encoder;
    }

    /**
     * The recipe of a segment.
     *
     * @param request what it shows
     * @return everything that determines it
     */
    public Recipe recipe(SegmentRequest request) {
        SortedMap<String, String> inputs = new TreeMap<>();
        inputs.put("encoder", encoder.name() + " " + encoder.version());
        inputs.put("effort", request.effort().name());
        inputs.put("kbps", Integer.toString(request.videoKbps()));
        inputs.put("size", request.width() + "x" + request.height() + "@" + request.frameRate());
        inputs.put("language", request.language().toLanguageTag());
        inputs.put("frames", Long.toString(request.frames()));
        inputs.put(
                "type",
                request.captionStyle() + " " + request.typeface() + " " + request.bodyTypeface() + " "
                        + request.accent());
        int n = 0;
        for (PictureClip clip : request.pictures()) {
            inputs.put("picture." + n++, picture(clip, request.startFrame()));
        }
        n = 0;
        for (TitleClip clip : request.titles()) {
            inputs.put("title." + n++, title(clip, request.startFrame()));
        }
        n = 0;
        for (CaptionCue cue : request.captions()) {
            inputs.put("caption." + n++, caption(cue, request.startFrame()));
        }
        n = 0;
        for (LowerThirdClip clip : request.lowerThirds()) {
            inputs.put("lowerThird." + n++, lowerThird(clip, request.startFrame()));
        }
        request.hairline()
                .ifPresent(line -> inputs.put(
                        "hairline", join(line.startFrame() - request.startFrame(), line.frames(), line.colour())));
        request.logo().ifPresent(logo -> inputs.put("logo", logo(logo, request.startFrame())));
        return new Recipe(EngineKind.VIDEO_RENDERER, provider.id(), provider.version(), inputs);
    }

    private static String picture(PictureClip clip, long start) {
        return join(
                clip.startFrame() - start,
                clip.frames(),
                clip.transition().kind(),
                clip.transition().frames(),
                clip.fadeOutFrames(),
                clip.recipe().key(),
                viewpoint(clip.camera().from()),
                viewpoint(clip.camera().to()),
                clip.camera().easing(),
                clip.camera().depth());
    }

    private static String viewpoint(Viewpoint point) {
        return point.x() + " " + point.y() + " " + point.zoom();
    }

    private static String title(TitleClip clip, long start) {
        return join(
                clip.startFrame() - start,
                clip.frames(),
                clip.fadeFrames(),
                clip.style(),
                clip.title(),
                clip.subtitle());
    }

    private static String lowerThird(LowerThirdClip clip, long start) {
        return join(
                clip.startFrame() - start,
                clip.frames(),
                clip.moveFrames(),
                clip.style(),
                clip.words().name(),
                clip.words().role());
    }

    private static String logo(LogoClip clip, long start) {
        return join(
                clip.startFrame() - start,
                clip.frames(),
                clip.recipe().key(),
                clip.corner(),
                clip.size(),
                clip.opacity());
    }

    private static String caption(CaptionCue cue, long start) {
        List<Object> words = new ArrayList<>();
        for (CaptionWord word : cue.words()) {
            words.add(join(word.startFrame() - start, word.endFrame() - start, word.text()));
        }
        return join(cue.startFrame() - start, cue.frames(), join(cue.lines().toArray()), join(words.toArray()));
    }

    /** Each part after its length: whatever users write, no two lists of parts share a text. */
    private static String join(Object... parts) {
        StringBuilder joined = new StringBuilder();
        for (Object part : parts) {
            String text = part.toString();
            joined.append(text.length()).append(':').append(text);
        }
        return joined.toString();
    }
}
