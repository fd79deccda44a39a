package dev.sota.core.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.Preset;
import dev.sota.api.Quality;
import dev.sota.api.timeline.PictureClip;
import dev.sota.core.internal.narrate.SceneNarration;
import dev.sota.core.internal.timeline.SegmentPlanner.Range;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SegmentPlannerTest {

    @Provide
    Arbitrary<Preset> presets() {
        return Films.presets();
    }

    @Provide
    Arbitrary<List<SceneNarration>> narrations() {
        return Films.narrations();
    }

    @Provide
    Arbitrary<Quality> qualities() {
        return Arbitraries.of(Quality.LADDER);
    }

    /** A film's segments, by the scene with which each was given out. */
    private static List<List<Range>> divide(Preset preset, List<SceneNarration> narrations, Quality quality) {
        TimelineBuilder builder = new TimelineBuilder(preset, Films.board(narrations));
        SegmentPlanner planner = new SegmentPlanner(preset.frameRate());
        List<List<Range>> ranges = new ArrayList<>();
        for (SceneNarration narration : narrations) {
            SceneSpan span = builder.place(narration);
            List<PictureClip> clips = builder.pictures(span, quality, Films.recipes(preset, 1));
            ranges.add(planner.advance(clips, builder.seenUntil(span), span.last()));
        }
        return ranges;
    }

    private static List<Range> flat(List<List<Range>> ranges) {
        return ranges.stream().flatMap(List::stream).toList();
    }

    @Property(tries = 300)
    void segmentsCoverEveryFrameOnceAndInOrder(
            @ForAll("presets") Preset preset,
            @ForAll("narrations") List<SceneNarration> narrations,
            @ForAll("qualities") Quality quality) {
        long at = 0;
        for (Range range : flat(divide(preset, narrations, quality))) {
            assertEquals(at, range.start());
            assertTrue(range.frames() > 0);
            at = range.end();
        }
        assertEquals(Films.timeline(preset, narrations, quality).frames(), at);
    }

    @Property(tries = 300)
    void noSegmentIsTooLongAndOnlyTheLastMayBeShort(
            @ForAll("presets") Preset preset,
            @ForAll("narrations") List<SceneNarration> narrations,
            @ForAll("qualities") Quality quality) {
        List<Range> ranges = flat(divide(preset, narrations, quality));
        for (int i = 0; i < ranges.size(); i++) {
            long frames = ranges.get(i).frames();
            assertTrue(frames <= 5L * preset.frameRate(), frames + " frames");
            assertTrue(frames >= 2L * preset.frameRate() || i == ranges.size() - 1, frames + " frames");
        }
    }

    @Property(tries = 300)
    void segmentsGivenOutShowOnlyPicturesThatAreKnownByThen(
            @ForAll("presets") Preset preset, @ForAll("narrations") List<SceneNarration> narrations) {
        List<PictureClip> film = Films.timeline(preset, narrations).pictures();
        List<List<Range>> ranges = divide(preset, narrations, Films.FULL);
        for (int scene = 0; scene < narrations.size(); scene++) {
            for (Range range : ranges.get(scene)) {
                for (PictureClip clip : film) {
                    if (clip.startFrame() < range.end() && clip.startFrame() + clip.frames() > range.start()) {
                        int of = Integer.parseInt(clip.sceneId().substring(1));
                        assertTrue(of <= scene, "a picture of scene " + of + " in a segment of scene " + scene);
                    }
                }
            }
        }
    }

    @Property(tries = 200)
    void theDivisionDoesNotDependOnWhatIsToCome(
            @ForAll("presets") Preset preset,
            @ForAll("narrations") List<SceneNarration> narrations,
            @ForAll("narrations") List<SceneNarration> others) {
        List<SceneNarration> other = Films.joined(narrations, others);
        List<List<Range>> one = divide(preset, narrations, Films.FULL);
        List<List<Range>> two = divide(preset, other, Films.FULL);
        int common = narrations.size() - 1;
        assertEquals(one.subList(0, common), two.subList(0, common));
    }

    @Property(tries = 300)
    void aSceneThatMovesKeepsItsInnerDivision(
            @ForAll("presets") Preset preset,
            @ForAll("narrations") List<SceneNarration> before,
            @ForAll("narrations") List<SceneNarration> otherBefore,
            @ForAll("narrations") List<SceneNarration> scenes) {
        List<List<Range>> one = after(preset, before, scenes);
        List<List<Range>> two = after(preset, otherBefore, scenes);
        assertEquals(relative(preset, before, one), relative(preset, otherBefore, two));
    }

    /** What a film's last scenes are divided into, when those before them ended a segment of their own. */
    private static List<List<Range>> after(Preset preset, List<SceneNarration> before, List<SceneNarration> scenes) {
        List<SceneNarration> film = Films.joined(before, scenes);
        List<List<Range>> ranges = divide(preset, film, Films.FULL);
        Assume.that(!ranges.get(before.size() - 1).isEmpty());
        return ranges.subList(before.size(), film.size());
    }

    private static List<List<Range>> relative(Preset preset, List<SceneNarration> before, List<List<Range>> ranges) {
        TimelineBuilder builder = new TimelineBuilder(preset, Films.board(before));
        before.forEach(builder::place);
        long start = builder.outline(java.util.Optional.empty()).frames();
        return ranges.stream()
                .map(scene -> scene.stream()
                        .map(range -> new Range(range.start() - start, range.frames()))
                        .toList())
                .toList();
    }

    @Test
    void aSceneThatIsTooShortWaitsForTheNext() {
        SegmentPlanner planner = new SegmentPlanner(30);
        assertEquals(List.of(), planner.advance(List.of(), 59, false));
        assertEquals(0, planner.position());
        assertEquals(List.of(new Range(0, 118)), planner.advance(List.of(), 118, false));
        assertEquals(118, planner.position());
        assertEquals(List.of(new Range(118, 1)), planner.advance(List.of(), 119, true));
    }

    @Test
    void aLongSceneIsDividedEquallyWhereItsPicturesDoNotSay() {
        SegmentPlanner planner = new SegmentPlanner(30);
        assertEquals(
                List.of(new Range(0, 133), new Range(133, 133), new Range(266, 134)),
                planner.advance(List.of(), 400, true));
    }

    @Test
    void aSceneIsDividedWhereItsPicturesChange() {
        String words = "The lamp turns and turns above the water. ".repeat(20);
        List<SceneNarration> scene = List.of(Films.read("s0", words));
        List<Long> cuts = Films.timeline(Films.PRESET, scene).pictures().stream()
                .map(PictureClip::startFrame)
                .toList();
        List<Long> starts = flat(divide(Films.PRESET, scene, Films.FULL)).stream()
                .map(Range::start)
                .toList();
        assertTrue(cuts.size() > 4);
        assertTrue(starts.containsAll(cuts), starts + " and pictures at " + cuts);
    }
}
