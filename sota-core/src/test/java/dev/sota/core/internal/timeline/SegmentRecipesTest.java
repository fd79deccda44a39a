package dev.sota.core.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.Corner;
import dev.sota.api.EncoderEffort;
import dev.sota.api.EngineKind;
import dev.sota.api.LowerThird;
import dev.sota.api.LowerThirdStyle;
import dev.sota.api.TransitionKind;
import dev.sota.api.Typeface;
import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.CaptionWord;
import dev.sota.api.timeline.Easing;
import dev.sota.api.timeline.HairlineClip;
import dev.sota.api.timeline.LogoClip;
import dev.sota.api.timeline.LowerThirdClip;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Recipe;
import dev.sota.api.timeline.TitleClip;
import dev.sota.api.timeline.TitleStyle;
import dev.sota.api.timeline.Transition;
import dev.sota.api.timeline.Viewpoint;
import dev.sota.core.internal.film.Fakes;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.VideoEncoderInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SegmentRecipesTest {

    private static final SegmentRecipes RECIPES = new SegmentRecipes(new Fakes.Renderer(), Fakes.Renderer.ENCODER);

    private static Recipe recipe(String prompt) {
        return new Recipe(EngineKind.IMAGE_GENERATOR, "plain", "1", new TreeMap<>(Map.of("prompt", prompt)));
    }

    private static CameraPath eased(Easing easing, double depth) {
        return new CameraPath(PICTURE.camera().from(), PICTURE.camera().to(), easing, depth);
    }

    private static CameraPath camera(double x) {
        return new CameraPath(new Viewpoint(0.5, 0.5, 1), new Viewpoint(x, 0.5, 1.1));
    }

    /** What is seen, as one value, so that a test can compare it apart from its recipe. */
    private record Shown(
            List<PictureClip> pictures, List<TitleClip> titles, List<CaptionCue> captions, long start, long frames) {

        SegmentRequest request() {
            return builder().build();
        }

        SegmentRequest.Builder builder() {
            return SegmentRequest.builder(160, 90, 30, recipe -> {
                        throw new AssertionError("a recipe needs no pixels");
                    })
                    .range(start, frames)
                    .pictures(pictures)
                    .titles(titles)
                    .captions(captions);
        }

        String key() {
            return RECIPES.recipe(request()).key();
        }

        Shown moved(long by) {
            return new Shown(
                    pictures.stream()
                            .map(c -> new PictureClip(
                                    c.sceneId(),
                                    c.startFrame() + by,
                                    c.frames(),
                                    c.fadeInFrames(),
                                    c.fadeOutFrames(),
                                    c.recipe(),
                                    c.camera()))
                            .toList(),
                    titles.stream()
                            .map(t -> new TitleClip(
                                    t.startFrame() + by,
                                    t.frames(),
                                    t.fadeFrames(),
                                    t.title(),
                                    t.subtitle(),
                                    t.style()))
                            .toList(),
                    captions.stream().map(c -> moved(c, by)).toList(),
                    start + by,
                    frames);
        }

        private static CaptionCue moved(CaptionCue cue, long by) {
            List<CaptionWord> words = cue.words().stream()
                    .map(w -> new CaptionWord(w.text(), w.startFrame() + by, w.endFrame() + by))
                    .toList();
            return new CaptionCue(cue.startFrame() + by, cue.frames(), cue.lines(), words);
        }
    }

    private static final PictureClip PICTURE = new PictureClip("s1", 90, 60, 10, 5, recipe("the sea"), camera(0.6));
    private static final PictureClip NEXT = new PictureClip("s2", 140, 80, 10, 0, recipe("a hill"), camera(0.4));
    private static final TitleClip TITLE = new TitleClip(100, 50, 6, "The sea", "at night", TitleStyle.SECTION);
    private static final CaptionCue CUE = new CaptionCue(
            110,
            30,
            List.of("A ship", "comes"),
            List.of(
                    new CaptionWord("A", 110, 115),
                    new CaptionWord("ship", 115, 125),
                    new CaptionWord("comes", 125, 140)));
    private static final Shown SHOWN = new Shown(List.of(PICTURE, NEXT), List.of(TITLE), List.of(CUE), 100, 90);

    private static Shown pictures(PictureClip... clips) {
        return new Shown(List.of(clips), SHOWN.titles(), SHOWN.captions(), 100, 90);
    }

    private static Shown titles(TitleClip... clips) {
        return new Shown(SHOWN.pictures(), List.of(clips), SHOWN.captions(), 100, 90);
    }

    private static Shown captions(CaptionCue... cues) {
        return new Shown(SHOWN.pictures(), SHOWN.titles(), List.of(cues), 100, 90);
    }

    @Test
    void everythingOverThePicturesMakesAnotherKey() {
        LowerThird ada = new LowerThird("Ada", "Poet");
        LowerThirdClip clip = new LowerThirdClip(105, 40, 8, ada, LowerThirdStyle.SLAB);
        LogoClip logo = new LogoClip(100, 90, recipe("logo"), Corner.TOP_LEFT, 0.1, 0.9);
        List<UnaryOperator<SegmentRequest.Builder>> different = List.of(
                b -> b,
                b -> b.bodyTypeface(Typeface.SERIF),
                b -> b.accent("#123456"),
                b -> b.lowerThirds(List.of(clip)),
                b -> b.lowerThirds(List.of(new LowerThirdClip(106, 40, 8, ada, LowerThirdStyle.SLAB))),
                b -> b.lowerThirds(List.of(new LowerThirdClip(105, 41, 8, ada, LowerThirdStyle.SLAB))),
                b -> b.lowerThirds(List.of(new LowerThirdClip(105, 40, 9, ada, LowerThirdStyle.SLAB))),
                b -> b.lowerThirds(List.of(new LowerThirdClip(105, 40, 8, ada, LowerThirdStyle.CARD))),
                b -> b.lowerThirds(
                        List.of(new LowerThirdClip(105, 40, 8, new LowerThird("AdaP", "oet"), LowerThirdStyle.SLAB))),
                b -> b.hairline(new HairlineClip(0, 500, "#123456")),
                b -> b.hairline(new HairlineClip(0, 501, "#123456")),
                b -> b.hairline(new HairlineClip(1, 500, "#123456")),
                b -> b.hairline(new HairlineClip(0, 500, "#123457")),
                b -> b.logo(logo),
                b -> b.logo(new LogoClip(101, 90, logo.recipe(), Corner.TOP_LEFT, 0.1, 0.9)),
                b -> b.logo(new LogoClip(100, 90, recipe("other"), Corner.TOP_LEFT, 0.1, 0.9)),
                b -> b.logo(new LogoClip(100, 90, logo.recipe(), Corner.TOP_RIGHT, 0.1, 0.9)),
                b -> b.logo(new LogoClip(100, 90, logo.recipe(), Corner.TOP_LEFT, 0.2, 0.9)),
                b -> b.logo(new LogoClip(100, 90, logo.recipe(), Corner.TOP_LEFT, 0.1, 0.8)));
        long keys = different.stream()
                .map(d -> RECIPES.recipe(d.apply(SHOWN.builder()).build()).key())
                .distinct()
                .count();
        assertEquals(different.size(), keys);
    }

    @Test
    void everyVisibleDifferenceMakesAnotherKey() {
        List<CaptionWord> words = CUE.words();
        List<CaptionWord> later = List.of(words.get(0), words.get(1), new CaptionWord("comes", 126, 140));
        List<CaptionWord> longer = List.of(words.get(0), words.get(1), new CaptionWord("comes", 125, 141));
        List<Shown> different = List.of(
                SHOWN,
                new Shown(SHOWN.pictures(), SHOWN.titles(), SHOWN.captions(), 101, 90),
                new Shown(SHOWN.pictures(), SHOWN.titles(), SHOWN.captions(), 100, 89),
                new Shown(List.of(), SHOWN.titles(), SHOWN.captions(), 100, 90),
                pictures(PICTURE),
                pictures(NEXT, PICTURE),
                pictures(new PictureClip("s1", 91, 60, 10, 5, PICTURE.recipe(), PICTURE.camera()), NEXT),
                pictures(new PictureClip("s1", 90, 61, 10, 5, PICTURE.recipe(), PICTURE.camera()), NEXT),
                pictures(new PictureClip("s1", 90, 60, 11, 5, PICTURE.recipe(), PICTURE.camera()), NEXT),
                pictures(
                        new PictureClip(
                                "s1",
                                90,
                                60,
                                Transition.of(TransitionKind.WIPE_LEFT, 10),
                                5,
                                PICTURE.recipe(),
                                PICTURE.camera()),
                        NEXT),
                pictures(new PictureClip("s1", 90, 60, 10, 5, PICTURE.recipe(), eased(Easing.SMOOTH, 0)), NEXT),
                pictures(new PictureClip("s1", 90, 60, 10, 5, PICTURE.recipe(), eased(Easing.EVEN, 0.5)), NEXT),
                pictures(new PictureClip("s1", 90, 60, 10, 6, PICTURE.recipe(), PICTURE.camera()), NEXT),
                pictures(new PictureClip("s1", 90, 60, 10, 5, recipe("the see"), PICTURE.camera()), NEXT),
                pictures(new PictureClip("s1", 90, 60, 10, 5, PICTURE.recipe(), camera(0.61)), NEXT),
                titles(),
                titles(new TitleClip(101, 50, 6, "The sea", "at night", TitleStyle.SECTION)),
                titles(new TitleClip(100, 51, 6, "The sea", "at night", TitleStyle.SECTION)),
                titles(new TitleClip(100, 50, 7, "The sea", "at night", TitleStyle.SECTION)),
                titles(new TitleClip(100, 50, 6, "The see", "at night", TitleStyle.SECTION)),
                titles(new TitleClip(100, 50, 6, "The sea", "at noon", TitleStyle.SECTION)),
                titles(new TitleClip(100, 50, 6, "The sea", "at night", TitleStyle.ENDING)),
                captions(),
                captions(new CaptionCue(109, 30, CUE.lines(), words)),
                captions(new CaptionCue(110, 31, CUE.lines(), words)),
                captions(new CaptionCue(110, 30, List.of("A", "ship comes"), words)),
                captions(new CaptionCue(110, 30, CUE.lines(), List.of())),
                captions(new CaptionCue(110, 30, CUE.lines(), later)),
                captions(new CaptionCue(110, 30, CUE.lines(), longer)));
        Map<String, Shown> byKey = new HashMap<>();
        for (Shown shown : different) {
            Shown same = byKey.put(shown.key(), shown);
            assertEquals(null, same, () -> "one key for " + shown + " and " + same);
        }
    }

    @Test
    void everyDifferenceInTheSettingsMakesAnotherKey() {
        List<UnaryOperator<SegmentRequest.Builder>> changes = List.of(
                b -> b, b -> b.effort(EncoderEffort.FAST), b -> b.videoKbps(900), b -> b.language(Locale.JAPANESE));
        List<String> keys = new ArrayList<>();
        for (UnaryOperator<SegmentRequest.Builder> change : changes) {
            keys.add(RECIPES.recipe(change.apply(SHOWN.builder()).build()).key());
        }
        for (int[] size : new int[][] {{162, 90, 30}, {160, 92, 30}, {160, 90, 25}}) {
            SegmentRequest request = SegmentRequest.builder(
                            size[0], size[1], size[2], SHOWN.request().keyframes())
                    .range(100, 90)
                    .pictures(SHOWN.pictures())
                    .titles(SHOWN.titles())
                    .captions(SHOWN.captions())
                    .build();
            keys.add(RECIPES.recipe(request).key());
        }
        Fakes.Renderer newer = new Fakes.Renderer() {
            @Override
            public String version() {
                return "2";
            }
        };
        for (SegmentRecipes others : List.of(
                new SegmentRecipes(newer, Fakes.Renderer.ENCODER),
                new SegmentRecipes(new Fakes.Renderer(), new VideoEncoderInfo("text", "2", true)),
                new SegmentRecipes(new Fakes.Renderer(), new VideoEncoderInfo("binary", "1", true)))) {
            keys.add(others.recipe(SHOWN.request()).key());
        }
        assertEquals(keys.size(), keys.stream().distinct().count());
    }

    @Test
    void whatIsNotSeenMakesNoDifference() {
        PictureClip over = new PictureClip("s0", 0, 100, 0, 0, recipe("before"), camera(0.5));
        PictureClip later = new PictureClip("s3", 190, 100, 10, 0, recipe("after"), camera(0.5));
        assertEquals(SHOWN.key(), pictures(over, PICTURE, NEXT, later).key());
        PictureClip elsewhere = new PictureClip("s99", 90, 60, 10, 5, PICTURE.recipe(), PICTURE.camera());
        assertEquals(SHOWN.key(), pictures(elsewhere, NEXT).key());
        TitleClip gone = new TitleClip(10, 90, 0, "Gone", "", TitleStyle.OPENING);
        assertEquals(SHOWN.key(), titles(gone, TITLE).key());
        CaptionCue said = new CaptionCue(190, 10, List.of("Said."), List.of());
        assertEquals(SHOWN.key(), captions(CUE, said).key());
    }

    @Test
    void aSegmentThatMovesKeepsItsKey() {
        assertEquals(SHOWN.key(), SHOWN.moved(12_345).key());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab :-\n0123456789")
                .withChars('\u001f', '\u001e', '\0', '/', '|')
                .ofMaxLength(6);
    }

    @Provide
    Arbitrary<Shown> shown() {
        Arbitrary<Long> at = Arbitraries.longs().between(95, 99);
        Arbitrary<TitleClip> title = Combinators.combine(at, texts(), texts())
                .as((from, text, below) -> new TitleClip(from, 20, 2, text, below, TitleStyle.SECTION));
        Arbitrary<CaptionWord> word =
                Combinators.combine(at, texts()).as((from, text) -> new CaptionWord(text, from, from + 10));
        Arbitrary<CaptionCue> cue = Combinators.combine(
                        at,
                        texts().list().ofMinSize(1).ofMaxSize(2),
                        word.list().ofMaxSize(2))
                .as((from, lines, words) -> new CaptionCue(from, 15, lines, words));
        return Combinators.combine(title.list().ofMaxSize(2), cue.list().ofMaxSize(2))
                .as((titles, cues) -> new Shown(List.of(PICTURE), titles, cues, 95, 50));
    }

    @Property(tries = 1000)
    void whateverTheWordsEqualKeysMeanEqualPictures(@ForAll("shown") Shown one, @ForAll("shown") Shown two) {
        assertEquals(one.equals(two), one.key().equals(two.key()));
    }

    @Property(tries = 300)
    void whateverIsSeenKeepsItsKeyWhenItMoves(
            @ForAll("shown") Shown shown, @ForAll @LongRange(min = 0, max = 1_000_000) long by) {
        assertEquals(shown.key(), shown.moved(by).key());
    }

    @Test
    void noPartOfATextCanPassForAnother() {
        TitleClip one = new TitleClip(100, 50, 6, "The\u001fsea", "at night", TitleStyle.SECTION);
        TitleClip two = new TitleClip(100, 50, 6, "The", "sea\u001fat night", TitleStyle.SECTION);
        assertNotEquals(titles(one).key(), titles(two).key());
        CaptionCue oneLine = new CaptionCue(110, 30, List.of("A ship\ncomes"), CUE.words());
        assertNotEquals(captions(CUE).key(), captions(oneLine).key());
        CaptionCue oneWord = new CaptionCue(
                110,
                30,
                CUE.lines(),
                List.of(new CaptionWord("A 15-25:ship", 110, 115), CUE.words().get(2)));
        CaptionCue twoWords = new CaptionCue(
                110,
                30,
                CUE.lines(),
                List.of(
                        CUE.words().get(0),
                        new CaptionWord("ship", 115, 125),
                        CUE.words().get(2)));
        assertNotEquals(captions(oneWord).key(), captions(twoWords).key());
    }

    @Test
    void theRecipesTextKeepsItsWordsToItself() {
        String text = RECIPES.recipe(SHOWN.request()).toString();
        assertFalse(text.contains("ship") || text.contains("sea"), text);
        assertTrue(text.contains("text"), text);
    }
}
