package dev.sota.presets.internal;

import dev.sota.api.CaptionStyle;
import dev.sota.api.LowerThirdStyle;
import dev.sota.api.Preset;
import dev.sota.api.Typeface;
import dev.sota.presets.internal.Member.Choice;
import dev.sota.presets.internal.Member.Colour;
import dev.sota.presets.internal.Member.Flag;
import dev.sota.presets.internal.Member.Real;
import dev.sota.presets.internal.Member.Whole;
import dev.sota.presets.internal.Member.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The members of a preset file. Their ranges are those of {@link Preset} and of {@code preset.schema.json}; tests hold
 * the three together.
 */
final class PresetMembers {

    /** Names the schema for editors; it says nothing about the film. */
    static final String SCHEMA = "$schema";

    /** What no preset can do without. */
    static final List<String> REQUIRED = List.of("id", "name", "description", "width", "height");

    /** What {@link Preset#builder} takes, in place of a setter. */
    static final Words ID = new Words("id", 40, (preset, value) -> {});

    static final Whole WIDTH = new Whole("width", 64, 3840, 2, (preset, value) -> {});
    static final Whole HEIGHT = new Whole("height", 64, 3840, 2, (preset, value) -> {});

    private static final Map<String, Member> BY_NAME = index(List.of(
            ID,
            WIDTH,
            HEIGHT,
            new Words("name", 80, Preset.Builder::name),
            new Words("description", 200, Preset.Builder::description),
            new Whole("frameRate", 1, 60, 1, Preset.Builder::frameRate),
            new Whole("videoKbps", 100, 100_000, 1, Preset.Builder::videoKbps),
            new Whole("audioKbps", 32, 512, 1, Preset.Builder::audioKbps),
            new Real("loudnessLufs", -40, -5, Preset.Builder::loudnessLufs),
            new Real("truePeakDbtp", -9, 0, Preset.Builder::truePeakDbtp),
            new Real("maxKeyframeSeconds", 2, 60, Preset.Builder::maxKeyframeSeconds),
            new Real("crossFadeSeconds", 0, 2, Preset.Builder::crossFadeSeconds),
            new Transitions("softTransitions", Preset.Builder::softTransitions),
            new Transitions("strongTransitions", Preset.Builder::strongTransitions),
            new Real("breathSeconds", 0, 5, Preset.Builder::breathSeconds),
            new Real("titleSeconds", 1, 20, Preset.Builder::titleSeconds),
            new Real("endingSeconds", 1, 20, Preset.Builder::endingSeconds),
            new Whole("captionColumns", 10, 80, 1, Preset.Builder::captionColumns),
            new Whole("captionLines", 1, 4, 1, Preset.Builder::captionLines),
            new Choice<>("captionStyle", CaptionStyle.class, Preset.Builder::captionStyle),
            new Choice<>("typeface", Typeface.class, Preset.Builder::typeface),
            new Colour("accent", Preset.Builder::accent),
            new Flag("hairline", Preset.Builder::hairline),
            new Choice<>("lowerThirdStyle", LowerThirdStyle.class, Preset.Builder::lowerThirdStyle),
            new Words("style", 40, Preset.Builder::style),
            new Rungs("ladder")));

    private PresetMembers() {}

    /** Every member by its name, in the order in which they are listed to a person. */
    static Map<String, Member> byName() {
        return BY_NAME;
    }

    private static Map<String, Member> index(List<Member> members) {
        Map<String, Member> map = new LinkedHashMap<>();
        members.forEach(member -> map.put(member.name(), member));
        return Collections.unmodifiableMap(map);
    }
}
