package dev.sota.inference.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.ImageStart;
import dev.sota.spi.Keyframe;
import dev.sota.spi.Picture;
import dev.sota.spi.RunContext;
import dev.sota.tck.TestContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an application reaches through the plug-in interface beside a picture from words. */
class AbilitiesTest {

    @TempDir
    private Path folder = Path.of("");

    private static ImageRequest.Builder request(Map<String, String> options) {
        Map<String, String> all = new TreeMap<>(Map.of("size", "64"));
        all.putAll(options);
        return ImageRequest.builder("a ship on the sea", 96, 64).seed(5).options(all);
    }

    private Keyframe paint(ImageGenerator engine, ImageRequest request) {
        return engine.paint(request, TestContext.in(folder));
    }

    private static Picture filled(int width, int height, int argb) {
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, argb);
        return Picture.of(width, height, pixels);
    }

    private static double difference(Picture one, Picture other, int from, int to) {
        double sum = 0;
        for (int y = 0; y < one.height(); y++) {
            for (int x = from; x < to; x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((one.argb(x, y) >> shift & 255) - (other.argb(x, y) >> shift & 255));
                }
            }
        }
        return sum / 3 / one.height() / (to - from);
    }

    @Test
    void theStrongerTheFurtherFromTheStart() {
        try (ImageGenerator engine = TinyEngine.open("sd15", folder)) {
            assertTrue(engine.startsFromPictures());
            ImageRequest words = request(Map.of("steps", "8", "guidance", "1")).build();
            Picture first = paint(engine, words).flatten();
            double before = 0;
            for (double strength : new double[] {0.15, 0.5, 1}) {
                Picture again = paint(
                                engine,
                                words.toBuilder()
                                        .seed(6)
                                        .start(ImageStart.of(first, strength))
                                        .build())
                        .flatten();
                double off = difference(first, again, 0, 96);
                assertTrue(off > before, strength + ": " + off + " after " + before);
                before = off;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sd15", "inpaint"})
    void aMaskKeepsWhatIsBlack(String model) {
        try (ImageGenerator engine = TinyEngine.open(model, folder)) {
            ImageRequest words = request(Map.of("steps", "6", "guidance", "1")).build();
            Picture first = paint(engine, words).flatten();
            Picture mask = filled(96, 64, 0xff000000);
            int[] half = new int[96 * 64];
            mask.pixels().get(half);
            for (int i = 0; i < half.length; i++) {
                half[i] = i % 96 < 48 ? 0xffffffff : half[i];
            }
            ImageStart start = ImageStart.of(first, 1).withMask(Picture.of(96, 64, half));
            Picture again = paint(engine, words.toBuilder().seed(9).start(start).build())
                    .flatten();
            assertTrue(difference(first, again, 0, 40) > 1);
            if (model.equals("sd15")) {
                // The tiny autoencoder's own loss is all that is left of the right half's change.
                ImageStart all = ImageStart.of(first, 1).withMask(filled(96, 64, 0xffffffff));
                Picture anew = paint(
                                engine, words.toBuilder().seed(9).start(all).build())
                        .flatten();
                assertTrue(difference(first, again, 64, 96) < difference(first, anew, 64, 96));
            }
        }
    }

    @Test
    void aPictureOfAnotherShapeIsFitted() {
        try (ImageGenerator engine = TinyEngine.open("turbo", folder)) {
            for (int[] size : new int[][] {{10, 300}, {300, 10}, {1, 1}, {96, 64}, {640, 427}}) {
                Picture start = filled(size[0], size[1], 0xff808080);
                Keyframe made = paint(
                        engine,
                        request(Map.of("guidance", "0"))
                                .start(ImageStart.of(start, 0.7))
                                .build());
                assertEquals(96, made.width());
                assertEquals(64, made.height());
            }
        }
    }

    @Test
    void tooLittleStrengthForTheStepsIsSaid() {
        try (ImageGenerator engine = TinyEngine.open("sd15", folder)) {
            ImageStart start = ImageStart.of(filled(96, 64, 0xff808080), 0.1);
            GenerationException error = assertThrows(
                    GenerationException.class,
                    () -> paint(
                            engine, request(Map.of("steps", "2")).start(start).build()));
            assertEquals(GenerationException.Kind.REQUEST, error.kind());
            assertTrue(error.remedy().contains("strength"), error::remedy);
        }
    }

    @Test
    void aModelForInpaintingPaintsFromWordsToo() {
        try (ImageGenerator engine = TinyEngine.open("inpaint", folder)) {
            Picture one = paint(engine, request(Map.of()).build()).flatten();
            assertEquals(
                    one.pixels(),
                    paint(engine, request(Map.of()).build()).flatten().pixels());
            assertNotEquals(
                    one.pixels(),
                    paint(engine, request(Map.of()).seed(6).build()).flatten().pixels());
        }
    }

    @Test
    void thePictureIsShownAtEachStep() {
        List<Picture> shown = new ArrayList<>();
        try (ImageGenerator engine = TinyEngine.open("sd15", folder)) {
            engine.paint(request(Map.of("steps", "6")).build(), new Shown(TestContext.in(folder), true, shown));
        }
        assertEquals(6, shown.size());
        for (Picture picture : shown) {
            assertEquals(10, picture.width());
            assertEquals(6, picture.height());
            // The first guesses are as wild as the noise, and beyond black and white.
            assertTrue(Arrays.stream(pixels(picture)).distinct().count() > 4);
        }
        assertNotEquals(shown.get(0).pixels(), shown.get(5).pixels());
    }

    @Test
    void nothingIsShownWhereNobodyLooks() {
        List<Picture> shown = new ArrayList<>();
        try (ImageGenerator engine = TinyEngine.open("sd15", folder)) {
            engine.paint(request(Map.of()).build(), new Shown(TestContext.in(folder), false, shown));
        }
        assertEquals(List.of(), shown);
    }

    private static int[] pixels(Picture picture) {
        int[] pixels = new int[picture.width() * picture.height()];
        picture.pixels().get(pixels);
        return pixels;
    }

    @Test
    void aPictureSaysWhatMadeItWithoutItsWords() {
        try (ImageGenerator engine = TinyEngine.open("turbo", folder)) {
            ImageRequest request = request(Map.of("steps", "2", "guidance", "0", "lora", "tint:0.5", "tile", "8"))
                    .build();
            Map<String, String> details = paint(engine, request).details();
            assertEquals("turbo", details.get("model"));
            assertEquals("5", details.get("seed"));
            assertEquals("2", details.get("steps"));
            assertEquals("0.0", details.get("guidance"));
            assertEquals("80x48", details.get("size"));
            assertEquals("EulerDiscreteScheduler", details.get("scheduler"));
            assertEquals("0.5", details.get("lora tint"));
            assertEquals("8", details.get("tile"));
            assertFalse(details.toString().contains("ship"));
            assertEquals(details, paint(engine, request).details());
            assertNotEquals(
                    details, paint(engine, request.toBuilder().seed(6).build()).details());
        }
    }

    @Test
    void loRasChangeThePictureAndGoAgain() {
        try (ImageGenerator engine = TinyEngine.open("turbo", folder)) {
            Map<String, String> plain = Map.of("guidance", "0");
            Picture without = paint(engine, request(plain).build()).flatten();
            Picture tinted = paint(
                            engine,
                            request(Map.of("guidance", "0", "lora", "tint")).build())
                    .flatten();
            Picture both = paint(
                            engine,
                            request(Map.of("guidance", "0", "lora", "tint:0.6 blocks:-0.5"))
                                    .build())
                    .flatten();
            assertNotEquals(without.pixels(), tinted.pixels());
            assertNotEquals(tinted.pixels(), both.pixels());
            assertEquals(
                    without.pixels(),
                    paint(engine, request(plain).build()).flatten().pixels());
            assertEquals(
                    without.pixels(),
                    paint(
                                    engine,
                                    request(Map.of("guidance", "0", "lora", "tint:0"))
                                            .build())
                            .flatten()
                            .pixels());
        }
    }

    @Test
    void theSafetyCheckerLetsPassBlackensOrEnds() {
        try (ImageGenerator engine = TinyEngine.open("turbo", folder)) {
            int unfit = 0;
            for (int seed = 0; seed < 12; seed++) {
                ImageRequest open = request(Map.of("guidance", "0", "steps", "1"))
                        .seed(seed)
                        .build();
                ImageRequest blank = request(Map.of("guidance", "0", "steps", "1", "safety", "blank"))
                        .seed(seed)
                        .build();
                ImageRequest error = request(Map.of("guidance", "0", "steps", "1", "safety", "error"))
                        .seed(seed)
                        .build();
                Picture shown = paint(engine, open).flatten();
                Picture checked = paint(engine, blank).flatten();
                if (checked.pixels().equals(shown.pixels())) {
                    assertEquals(shown.pixels(), paint(engine, error).flatten().pixels());
                } else {
                    unfit++;
                    assertEquals(filled(96, 64, 0xff000000).pixels(), checked.pixels());
                    assertEquals(
                            GenerationException.Kind.REQUEST,
                            assertThrows(GenerationException.class, () -> paint(engine, error))
                                    .kind());
                }
            }
            assertTrue(unfit > 0 && unfit < 12, unfit + " of 12 are unfit");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sd15, safety, blank",
        "sd15, safety, perhaps",
        "turbo, lora, ../tint",
        "turbo, lora, tint:9",
        "turbo, lora, a b c d e f g h i",
        "sd15, morph, 1.5",
        "sd15, morph-seed, x",
        "sd15, guidance-end, -1"
    })
    void whatCannotBeDoneIsRefused(String model, String option, String value) {
        try (ImageGenerator engine = TinyEngine.open(model, folder)) {
            GenerationException error = assertThrows(
                    GenerationException.class,
                    () -> paint(engine, request(Map.of(option, value)).build()));
            assertEquals(GenerationException.Kind.REQUEST, error.kind());
            assertFalse(error.remedy().isBlank());
        }
    }

    @Test
    void aMorphGoesFromOnePictureToAnother() {
        try (ImageGenerator engine = TinyEngine.open("sd15", folder)) {
            Map<String, String> there = Map.of("morph", "1", "morph-seed", "8", "guidance", "1");
            Picture end = paint(engine, request(there).build()).flatten();
            Picture other = paint(
                            engine, request(Map.of("guidance", "1")).seed(8).build())
                    .flatten();
            assertEquals(other.pixels(), end.pixels());
        }
    }

    @Test
    void tilesOfALargePictureHideTheirSeams() {
        try (ImageGenerator engine = TinyEngine.open("sd15", folder)) {
            Map<String, String> whole = Map.of("size", "128", "steps", "2", "guidance", "1");
            Map<String, String> tiled = new TreeMap<>(whole);
            tiled.put("tile", "8");
            Picture one = paint(engine, request(whole).build()).flatten();
            Picture other = paint(engine, request(tiled).build()).flatten();
            assertTrue(difference(one, other, 0, 96) < 12);
            ImageStart start = ImageStart.of(one, 0.5);
            Picture again = paint(engine, request(whole).start(start).build()).flatten();
            Picture tiledAgain =
                    paint(engine, request(tiled).start(start).build()).flatten();
            assertTrue(difference(again, tiledAgain, 0, 96) < 20);
        }
    }

    /** A run that keeps what it is shown. */
    private record Shown(RunContext of, boolean looking, List<Picture> shown) implements RunContext {
        @Override
        public String correlationId() {
            return of.correlationId();
        }

        @Override
        public Path workDirectory() {
            return of.workDirectory();
        }

        @Override
        public void checkpoint() {
            of.checkpoint();
        }

        @Override
        public void progress(long done, long total) {
            of.progress(done, total);
        }

        @Override
        public void note(String sentence) {
            of.note(sentence);
        }

        @Override
        public boolean previewing() {
            return looking;
        }

        @Override
        public void preview(Picture picture) {
            shown.add(picture);
        }

        @Override
        public Registration onStop(Runnable action) {
            return of.onStop(action);
        }
    }
}
