package dev.sota.presets.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.EncoderEffort;
import dev.sota.api.GenerationException;
import dev.sota.api.Preset;
import dev.sota.api.Quality;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class PresetReaderTest {

    private static String refused(Consumer<ObjectNode> spoil) {
        ObjectNode preset = PresetFiles.sample();
        spoil.accept(preset);
        return refused(preset.toString());
    }

    private static String refused(String text) {
        GenerationException e = assertThrows(GenerationException.class, () -> PresetReader.preset("mine.json", text));
        assertEquals(GenerationException.Kind.BACKEND, e.kind());
        String message = String.valueOf(e.getMessage());
        assertTrue(message.contains("mine.json"), message);
        assertTrue(message.endsWith("."), message);
        assertFalse(e.remedy().isEmpty());
        return message;
    }

    @Test
    void readsEveryMember() {
        Preset preset = PresetReader.preset("tiny.json", """
                {"id": "tiny", "name": "Tiny", "description": "Small.", "width": 64, "height": 128, "frameRate": 25,
                 "videoKbps": 101, "audioKbps": 64, "loudnessLufs": -16.5, "truePeakDbtp": -2, "maxKeyframeSeconds": 5,
                 "crossFadeSeconds": 0.25, "breathSeconds": 1, "titleSeconds": 2, "endingSeconds": 4,
                 "captionColumns": 12, "captionLines": 3, "accent": "#1A73E8", "hairline": true,
                 "lowerThirdStyle": "card", "style": "ink",
                 "ladder": [{"id": "fine", "effort": "best"},
                            {"id": "rough", "pictureScale": 0.5, "keyframeStretch": 4, "motion": false, "effort": "fast",
                             "pictureOptions": {"onnx.steps": "4", "other.speed": "high"}}]}
                """);
        assertEquals(
                Preset.builder("tiny", 64, 128)
                        .name("Tiny")
                        .description("Small.")
                        .frameRate(25)
                        .videoKbps(101)
                        .audioKbps(64)
                        .loudnessLufs(-16.5)
                        .truePeakDbtp(-2)
                        .maxKeyframeSeconds(5)
                        .crossFadeSeconds(0.25)
                        .breathSeconds(1)
                        .titleSeconds(2)
                        .accent("#1a73e8")
                        .hairline(true)
                        .lowerThirdStyle(dev.sota.api.LowerThirdStyle.CARD)
                        .endingSeconds(4)
                        .captionColumns(12)
                        .captionLines(3)
                        .style("ink")
                        .ladder(List.of(
                                Quality.builder("fine")
                                        .effort(EncoderEffort.BEST)
                                        .build(),
                                Quality.builder("rough")
                                        .pictureScale(0.5)
                                        .keyframeStretch(4)
                                        .motion(false)
                                        .effort(EncoderEffort.FAST)
                                        .pictureOptions(Map.of("onnx.steps", "4", "other.speed", "high"))
                                        .build()))
                        .build(),
                preset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "[1]",
                "[{}]",
                "[{\"id\": \"Fine\"}]",
                "[{\"id\": \"a\"}, {\"id\": \"a\"}]",
                "[{\"id\": \"a\", \"speed\": 2}]",
                "[{\"id\": \"a\", \"pictureScale\": 0.2}]",
                "[{\"id\": \"a\", \"keyframeStretch\": 11}]",
                "[{\"id\": \"a\", \"motion\": 1}]",
                "[{\"id\": \"a\", \"effort\": \"much\"}]",
                "[{\"id\": \"a\", \"pictureOptions\": [\"onnx.steps\"]}]",
                "[{\"id\": \"a\", \"pictureOptions\": {\"steps\": \"4\"}}]",
                "[{\"id\": \"a\", \"pictureOptions\": {\"onnx.steps\": 4}}]"
            })
    void laddersThatMakeNoSenseAreRefused(String ladder) {
        String message = refused(p -> p.set("ladder", PresetFiles.JSON.readTree(ladder)));
        assertTrue(message.contains("\"ladder\" must be an array"), message);
    }

    @Test
    void unknownMemberIsRefusedAndTheKnownAreListed() {
        String message = refused(p -> p.put("framerate", 30));
        assertTrue(message.contains("\"framerate\" is unknown"), message);
        assertTrue(message.contains("frameRate"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "name", "description", "width", "height"})
    void missingMemberIsNamed(String name) {
        assertTrue(refused(p -> p.remove(name)).contains("\"" + name + "\" is missing"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            width,          '"960"', an even number from 64 to 3840
            width,          960.5,   an even number
            width,          961,     an even number
            height,         99999999999999999999, an even number
            frameRate,      0,       a whole number from 1 to 60
            loudnessLufs,   0,       a number from -40 to -5
            loudnessLufs,   '"loud"', a number from -40 to -5
            truePeakDbtp,   1,       a number from -9 to 0
            captionLines,   true,    a whole number from 1 to 4
            titleSeconds,   null,    a number from 1 to 20
            name,           '"  "',  a text of 1 to 80 characters
            name,           17,      a text
            description,    '"a\\nb"', on one line
            style,          '{}',    a text of 1 to 40 characters
            id,             '"Big Screen"', 'lower-case letters, digits and hyphens'
            frameRate,      7,       divides 48000
            """)
    void wrongValueNamesTheMemberAndWhatItMayBe(String name, String value, String expected) {
        String message = refused(p -> p.set(name, PresetFiles.JSON.readTree(value)));
        assertTrue(message.contains(expected), message);
        assertTrue(message.contains(name) || message.contains("frame rate"), message);
    }

    @Test
    void brokenJsonNamesTheLine() {
        assertTrue(refused("{\n \"id\": \"x\",\n oops\n}").contains("line 3"));
        assertTrue(refused("{\"id\": \"x\"} {}").contains("line 1"));
        assertTrue(refused("{\"id\": \"x\",\n\"id\": \"y\"}").contains("line 2"));
        assertTrue(refused("[".repeat(100_000)).contains("not valid JSON"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "\"540p\""})
    void whatIsNoObjectIsRefused(String text) {
        refused(text);
    }

    @Test
    void indexIsAListOfIds() {
        assertEquals(List.of("a", "b-2"), PresetReader.index("index.json", "[\"a\", \"b-2\"]"));
        for (String bad : List.of("[]", "{}", "[1]", "[\"../etc/passwd\"]", "[\"A\"]", "[\"a\",]", "")) {
            GenerationException e =
                    assertThrows(GenerationException.class, () -> PresetReader.index("index.json", bad), bad);
            assertTrue(String.valueOf(e.getMessage()).contains("index.json"), e.getMessage());
        }
    }
}
