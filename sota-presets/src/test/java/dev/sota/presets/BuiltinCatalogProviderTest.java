package dev.sota.presets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.EngineKind;
import dev.sota.api.Preset;
import dev.sota.api.Quality;
import dev.sota.spi.CatalogSource;
import dev.sota.spi.CatalogSourceProvider;
import dev.sota.spi.EngineSettings;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuiltinCatalogProviderTest {

    @TempDir
    Path temporary;

    private List<Preset> presets() {
        try (CatalogSource source = new BuiltinCatalogProvider().open(new EngineSettings(temporary, 1))) {
            return source.presets();
        }
    }

    private Preset preset(String id) {
        return presets().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void isFoundOnTheClassPath() {
        CatalogSourceProvider found = ServiceLoader.load(CatalogSourceProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(p -> p.id().equals("builtin"))
                .findFirst()
                .orElseThrow();
        assertEquals(BuiltinCatalogProvider.class, found.getClass());
        assertEquals(EngineKind.CATALOG, found.kind());
        assertTrue(found.availability().available());
        assertEquals(0, found.priority());
    }

    @Test
    void defaultComesFirst() {
        Preset first = presets().get(0);
        assertEquals("540p", first.id());
        assertEquals(960, first.width());
        assertEquals(540, first.height());
        assertEquals(24, first.frameRate());
        assertEquals(192, first.audioKbps());
        assertEquals(-14, first.loudnessLufs());
        assertEquals(-1, first.truePeakDbtp());
        assertEquals(8, first.maxKeyframeSeconds());
    }

    @Test
    void hasTheShapesPeopleAskFor() {
        assertEquals(640, preset("360p").width());
        assertEquals(360, preset("360p").height());
        assertEquals(9 * 960, 16 * preset("vertical").width());
        assertEquals(960, preset("vertical").height());
        assertEquals(preset("square").width(), preset("square").height());
    }

    @Test
    void idsDifferAndNothingIsUnnamed() {
        HashSet<String> ids = new HashSet<>();
        HashSet<String> names = new HashSet<>();
        for (Preset preset : presets()) {
            assertTrue(ids.add(preset.id()), preset.id());
            assertTrue(names.add(preset.name()), preset.name());
            assertFalse(preset.description().isBlank(), preset.id());
        }
    }

    /**
     * A caption line has to fit: a bold sans letter is about half its size wide, and letters under 4.5 % of the
     * picture's height (3 % where the picture is tall) are hard to read on a phone.
     */
    @Test
    void captionLinesFitTheirPicture() {
        for (Preset preset : presets()) {
            double letter = Math.max(0.03 * preset.height(), 0.045 * Math.min(preset.width(), preset.height()));
            double line = preset.captionColumns() * letter * 0.5;
            assertTrue(line <= 0.9 * preset.width(), preset.id() + " line is " + line + " px");
        }
    }

    /** Under 0.08 bit a pixel H.264 shows blocks in moving pictures; over 0.3 it wastes disk. */
    @Test
    void bitRatesSuitTheirPicture() {
        for (Preset preset : presets()) {
            double bits = preset.videoKbps() * 1000.0 / preset.frameRate() / preset.width() / preset.height();
            assertTrue(bits >= 0.08 && bits <= 0.3, preset.id() + " has " + bits + " bit a pixel");
        }
    }

    @Test
    void allHaveTheStandardLadder() {
        for (Preset preset : presets()) {
            assertEquals(Quality.LADDER, preset.ladder(), preset.id());
        }
    }

    /** Absolute steps that suit one model are wrong for another. */
    @Test
    void theLadderAsksModelsForSharesAndNeverForMoreThanTheRungBefore() {
        double before = 1;
        for (Quality quality : Quality.LADDER) {
            assertFalse(quality.pictureOptions("onnx").containsKey("steps"));
            double share = Double.parseDouble(quality.pictureOptions("onnx").getOrDefault("steps-share", "1"));
            assertTrue(share <= before && share > 0, quality + " asks for " + share);
            before = share;
        }
        assertTrue(before < 1);
    }

    @Test
    void openingTwiceGivesEqualPresets() {
        assertEquals(presets(), presets());
    }
}
