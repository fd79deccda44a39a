package dev.sota.benchmarks.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.Preset;
import dev.sota.api.Quality;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingTest {

    private static final Preset PRESET =
            Preset.builder("test", 640, 360).videoKbps(1000).captionColumns(30).build();

    @Test
    void everySettingIsAPresetOfItsOwn() {
        List<Setting> settings = new ArrayList<>(Setting.all(PRESET));
        settings.add(Setting.best(PRESET));
        assertEquals(
                settings.size(),
                new HashSet<>(settings.stream().map(s -> s.preset().id()).toList()).size());
        assertEquals(
                settings.size(),
                new HashSet<>(settings.stream().map(Setting::name).toList()).size());
        settings.forEach(s -> assertEquals(1, s.preset().ladder().size(), s.name()));
    }

    @Test
    void theFirstIsThePresetAsItIs() {
        Preset first = Setting.all(PRESET).get(0).preset();
        Preset expected =
                PRESET.toBuilder().ladder(List.of(PRESET.ladder().get(0))).build();
        assertEquals(expected.videoKbps(), first.videoKbps());
        assertEquals(expected.captionColumns(), first.captionColumns());
        assertEquals(expected.ladder(), first.ladder());
        assertEquals(expected.maxKeyframeSeconds(), first.maxKeyframeSeconds());
    }

    @Test
    void theOthersDifferFromIt() {
        List<Setting> settings = Setting.all(PRESET);
        Preset first = settings.get(0).preset();
        for (Setting setting : settings.subList(1, settings.size())) {
            Preset other = setting.preset();
            boolean same = other.ladder().equals(first.ladder())
                    && other.maxKeyframeSeconds() == first.maxKeyframeSeconds()
                    && other.crossFadeSeconds() == first.crossFadeSeconds();
            // Two settings are the preset as it is by another name: what noise is can be seen from them.
            assertTrue(
                    !same
                            || setting.name().equals("effort normal")
                            || setting.name().equals("rung full"),
                    setting.name());
        }
    }

    @Test
    void allRungsAreThere() {
        List<Quality> rungs = Setting.all(PRESET).stream()
                .filter(s -> s.name().startsWith("rung "))
                .map(s -> s.preset().ladder().get(0))
                .toList();
        assertEquals(PRESET.ladder(), rungs);
        assertNotEquals(0, rungs.size());
    }
}
