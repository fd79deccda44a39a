package dev.sota.core.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.Preset;
import dev.sota.api.Quality;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.Chapter;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.api.timeline.TitleClip;
import dev.sota.core.internal.narrate.SceneNarration;
import dev.sota.core.internal.timeline.TimelineBuilder.SceneStart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A film's beginning is made while its end is still being spoken: what was said of it must stay true. */
class TimelineStreamingTest {

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

    /** All that is said of a scene when it is placed. */
    private record Said(
            SceneSpan span,
            long seenUntil,
            List<PictureClip> pictures,
            Optional<TitleClip> title,
            List<CaptionCue> captions) {

        static Said of(TimelineBuilder builder, SceneSpan span, PictureRecipes recipes) {
            return new Said(
                    span,
                    builder.seenUntil(span),
                    builder.pictures(span, Films.FULL, recipes),
                    builder.title(span),
                    builder.captions(span));
        }
    }

    @Property(tries = 200)
    void whatIsSaidOfASceneIsStillTrueWhenAllArePlaced(
            @ForAll("presets") Preset preset, @ForAll("narrations") List<SceneNarration> narrations) {
        TimelineBuilder builder = new TimelineBuilder(preset, Films.board(narrations));
        PictureRecipes recipes = Films.recipes(preset, 1);
        List<Said> early = new ArrayList<>();
        List<SceneStart> starts = List.of();
        for (SceneNarration narration : narrations) {
            early.add(Said.of(builder, builder.place(narration), recipes));
            List<SceneStart> now = builder.starts();
            assertEquals(starts, now.subList(0, starts.size()));
            starts = now;
        }
        for (Said said : early) {
            assertEquals(said, Said.of(builder, said.span(), recipes));
        }
        assertEquals(narrations.size(), starts.size());
        assertTrue(early.get(early.size() - 1).span().last());
        assertEquals(1, early.stream().filter(s -> s.span().last()).count());
    }

    @Property(tries = 200)
    void theWholeIsWhatWasSaidOfItsScenes(
            @ForAll("presets") Preset preset, @ForAll("narrations") List<SceneNarration> narrations) {
        TimelineBuilder builder = new TimelineBuilder(preset, Films.board(narrations));
        PictureRecipes recipes = Films.recipes(preset, 1);
        List<Said> all = narrations.stream()
                .map(n -> Said.of(builder, builder.place(n), recipes))
                .toList();
        Timeline film = builder.outline(Optional.empty());
        assertEquals(List.of(), film.pictures());
        assertEquals(all.stream().flatMap(s -> s.title().stream()).toList(), film.titles());
        assertEquals(all.stream().flatMap(s -> s.captions().stream()).toList(), film.captions());
        assertEquals(
                all.stream().map(s -> s.span().startFrame()).toList(),
                film.chapters().stream().map(Chapter::startFrame).toList());
        assertEquals(all.get(all.size() - 1).span().endFrame(), film.frames());
        assertEquals(film.frames(), all.get(all.size() - 1).seenUntil());
    }

    @Property(tries = 200)
    void whereASceneStandsDependsOnTheScenesBeforeItOnly(
            @ForAll("presets") Preset preset,
            @ForAll("narrations") List<SceneNarration> narrations,
            @ForAll("narrations") List<SceneNarration> others) {
        List<SceneNarration> longer = Films.joined(narrations, others);
        List<Said> one = said(preset, narrations);
        List<Said> two = said(preset, longer);
        int common = narrations.size() - 1;
        assertEquals(one.subList(0, common), two.subList(0, common));
        assertEquals(one.get(common).span().startFrame(), two.get(common).span().startFrame());
        assertEquals(one.get(common).span().frames(), two.get(common).span().frames());
        assertEquals(one.get(common).captions(), two.get(common).captions());
    }

    private static List<Said> said(Preset preset, List<SceneNarration> narrations) {
        TimelineBuilder builder = new TimelineBuilder(preset, Films.board(narrations));
        PictureRecipes recipes = Films.recipes(preset, 1);
        return narrations.stream()
                .map(n -> Said.of(builder, builder.place(n), recipes))
                .toList();
    }

    @Property(tries = 200)
    void untilThenASceneIsSeenAndNothingOfTheNext(
            @ForAll("presets") Preset preset,
            @ForAll("narrations") List<SceneNarration> narrations,
            @ForAll("qualities") Quality quality) {
        TimelineBuilder builder = new TimelineBuilder(preset, Films.board(narrations));
        long until = 0;
        for (SceneNarration narration : narrations) {
            SceneSpan span = builder.place(narration);
            List<PictureClip> clips = builder.pictures(span, quality, Films.recipes(preset, 1));
            assertEquals(until, clips.get(0).startFrame());
            until = builder.seenUntil(span);
            PictureClip last = clips.get(clips.size() - 1);
            assertTrue(last.startFrame() < until && until <= last.startFrame() + last.frames());
        }
    }

    @Property(tries = 200)
    void lowerQualitiesHaveNoMorePicturesAndTheSamePlaces(
            @ForAll("presets") Preset preset, @ForAll("narrations") List<SceneNarration> narrations) {
        Timeline best = Films.timeline(preset, narrations, Films.FULL);
        for (Quality quality : Quality.LADDER) {
            Timeline film = Films.timeline(preset, narrations, quality);
            assertTrue(film.pictures().size() <= best.pictures().size(), quality.toString());
            assertEquals(best.chapters(), film.chapters());
            assertEquals(best.frames(), film.frames());
            for (PictureClip clip : film.pictures()) {
                boolean moves = !clip.camera().from().equals(clip.camera().to());
                assertTrue(quality.motion() || !moves, "a move in a film of stills");
            }
        }
    }
}
