package dev.sota.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sota.api.EngineKind;
import dev.sota.api.LowerThird;
import dev.sota.api.LowerThirdStyle;
import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.LowerThirdClip;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Recipe;
import dev.sota.api.timeline.TitleClip;
import dev.sota.api.timeline.TitleStyle;
import dev.sota.api.timeline.Viewpoint;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SegmentRequestTest {

    private static final Viewpoint WHOLE = new Viewpoint(0.5, 0.5, 1);

    private static PictureClip picture(long start, long frames) {
        Recipe recipe = new Recipe(EngineKind.IMAGE_GENERATOR, "test", "1", new TreeMap<>());
        return new PictureClip("s", start, frames, 0, 0, recipe, new CameraPath(WHOLE, WHOLE));
    }

    private static SegmentRequest.Builder segment(long start, long frames) {
        return SegmentRequest.builder(64, 36, 24, recipe -> {
                    throw new AssertionError("nobody draws");
                })
                .range(start, frames)
                .pictures(List.of(picture(0, 50), picture(50, 50), picture(100, 50)));
    }

    @Test
    void onlyWhatIsSeenIsInASegment() {
        SegmentRequest request = segment(50, 50)
                .captions(List.of(cue(0, 50), cue(99, 1), cue(100, 9)))
                .build();
        assertEquals(List.of(picture(50, 50)), request.pictures());
        assertEquals(List.of(cue(99, 1)), request.captions());
    }

    @Test
    void picturesAndTitlesUnderACaptionOfTheSegmentAreKnownToo() {
        TitleClip title = new TitleClip(95, 20, 0, "Title", "", TitleStyle.SECTION);
        TitleClip later = new TitleClip(130, 20, 0, "Later", "", TitleStyle.SECTION);
        for (long start : new long[] {60, 80, 105}) {
            SegmentRequest request = segment(start, 20)
                    .captions(List.of(cue(70, 40)))
                    .titles(List.of(title, later))
                    .build();
            assertEquals(List.of(picture(50, 50), picture(100, 50)), request.pictures(), "from " + start);
            assertEquals(List.of(title), request.titles());
        }
    }

    @Test
    void picturesAndTitlesUnderALowerThirdOfTheSegmentAreKnownToo() {
        TitleClip title = new TitleClip(105, 20, 0, "Title", "", TitleStyle.SECTION);
        LowerThirdClip ada = new LowerThirdClip(70, 40, 5, new LowerThird("Ada", ""), LowerThirdStyle.SLAB);
        for (long start : new long[] {60, 80, 105}) {
            SegmentRequest request = segment(start, 20)
                    .lowerThirds(List.of(ada))
                    .titles(List.of(title))
                    .build();
            assertEquals(List.of(picture(50, 50), picture(100, 50)), request.pictures(), "from " + start);
            assertEquals(List.of(title), request.titles());
        }
    }

    private static CaptionCue cue(long start, long frames) {
        return new CaptionCue(start, frames, List.of("Words"), List.of());
    }
}
