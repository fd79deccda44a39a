package dev.sota.benchmarks.tuning;

import dev.sota.api.EncoderEffort;
import dev.sota.api.Preset;
import dev.sota.api.Quality;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A preset made in one way.
 *
 * @param name what is different about it
 * @param preset the preset, with a ladder of the one quality; its id is unique among settings
 */
record Setting(String name, Preset preset) {

    private static final int GENEROUS = 6;

    /** What all others are held against: more pixels, and more bits than any film needs. */
    static Setting best(Preset preset) {
        Quality quality = Quality.builder("best")
                .pictureScale(1.4)
                .effort(EncoderEffort.BEST)
                .build();
        return new Setting(
                "best",
                variant(preset, 0, quality)
                        .videoKbps(preset.videoKbps() * GENEROUS)
                        .build());
    }

    /** One thing changed at a time, and then the rungs of the preset's own ladder. */
    static List<Setting> all(Preset preset) {
        List<Setting> settings = new ArrayList<>();
        add(settings, "as it is", preset, Quality.builder("full"));
        for (double scale : new double[] {0.7, 0.85, 1.0, 1.1, 1.4}) {
            String name = String.format(Locale.ROOT, "pictures %.2f times the frame", scale);
            add(settings, name, preset, Quality.builder("full").pictureScale(scale));
        }
        for (double stretch : new double[] {0.6, 1.5, 2, 3}) {
            // A quality only makes pictures fewer; that more would not be better is for the preset to say.
            Preset spaced = preset.toBuilder()
                    .maxKeyframeSeconds(preset.maxKeyframeSeconds() * stretch)
                    .build();
            String name = String.format(Locale.ROOT, "a picture every %.1f s", spaced.maxKeyframeSeconds());
            add(settings, name, spaced, Quality.builder("full"));
        }
        add(settings, "still camera", preset, Quality.builder("full").motion(false));
        add(
                settings,
                "cuts, no cross-fades",
                preset.toBuilder().crossFadeSeconds(0).build(),
                Quality.builder("full"));
        for (EncoderEffort effort : EncoderEffort.values()) {
            String name = "effort " + effort.name().toLowerCase(Locale.ROOT);
            add(settings, name, preset, Quality.builder("full").effort(effort));
        }
        for (Quality rung : preset.ladder()) {
            settings.add(new Setting(
                    "rung " + rung.id(),
                    variant(preset, settings.size() + 1, rung).build()));
        }
        return settings;
    }

    private static void add(List<Setting> settings, String name, Preset preset, Quality.Builder quality) {
        settings.add(new Setting(
                name, variant(preset, settings.size() + 1, quality.build()).build()));
    }

    private static Preset.Builder variant(Preset preset, int number, Quality quality) {
        return Preset.builder("setting-" + number, preset.width(), preset.height())
                .name(preset.name())
                .description(preset.description())
                .frameRate(preset.frameRate())
                .videoKbps(preset.videoKbps())
                .audioKbps(preset.audioKbps())
                .loudnessLufs(preset.loudnessLufs())
                .truePeakDbtp(preset.truePeakDbtp())
                .maxKeyframeSeconds(preset.maxKeyframeSeconds())
                .crossFadeSeconds(preset.crossFadeSeconds())
                .breathSeconds(preset.breathSeconds())
                .titleSeconds(preset.titleSeconds())
                .endingSeconds(preset.endingSeconds())
                .captionColumns(preset.captionColumns())
                .captionLines(preset.captionLines())
                .style(preset.style())
                .ladder(List.of(quality));
    }
}
