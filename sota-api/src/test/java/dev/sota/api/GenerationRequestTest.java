package dev.sota.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GenerationRequestTest {

    @Test
    void aCopyIsEqualAndAnEditedOneIsNot() {
        GenerationRequest request = GenerationRequest.script("text")
                .title("Title")
                .seed(4)
                .options(Map.of("image-generator.steps", "4"))
                .build();
        assertEquals(request, request.toBuilder().build());
        assertEquals(request.hashCode(), request.toBuilder().build().hashCode());
        assertNotEquals(request, request.toBuilder().seed(5).build());
    }

    @Test
    void aStoryboardBringsItsTitleAndLanguage() {
        Storyboard storyboard = Storyboard.builder()
                .title("Meer")
                .language(Locale.GERMAN)
                .scene(Scene.builder("a").build())
                .build();
        GenerationRequest request = GenerationRequest.storyboard(storyboard).build();
        assertEquals(Locale.GERMAN, request.language());
        assertEquals("Meer", request.title().orElseThrow());
        assertSame(storyboard, request.storyboard().orElseThrow());
        assertTrue(GenerationRequest.script("x").build().storyboard().isEmpty());
    }

    @Test
    void valuesOutOfRangeAreRefused() {
        GenerationRequest.Builder builder = GenerationRequest.script("x");
        assertThrows(IllegalArgumentException.class, () -> builder.speechRate(3).build());
        builder.speechRate(1);
        assertThrows(
                IllegalArgumentException.class,
                () -> builder.timeout(Duration.ZERO).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> Preset.builder("odd", 641, 360).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> Preset.builder("rate", 640, 360).frameRate(29).build());
    }

    @Test
    void wordsAreNotInLogLines() {
        Scene scene =
                Scene.builder("a").narration("secret").picturePrompt("secret").build();
        assertFalse(scene.toString().contains("secret"));
        assertFalse(Storyboard.builder()
                .title("secret")
                .scene(scene)
                .build()
                .toString()
                .contains("secret"));
        assertFalse(GenerationRequest.script("secret").build().toString().contains("secret"));
    }

    @Test
    void storyboardsNeedScenesWithIdsOfTheirOwn() {
        GenerationException none = assertThrows(
                GenerationException.class, () -> Storyboard.builder().build());
        assertEquals(GenerationException.Kind.REQUEST, none.kind());
        Scene scene = Scene.builder("a").build();
        GenerationException twice = assertThrows(
                GenerationException.class,
                () -> Storyboard.builder().scenes(List.of(scene, scene)).build());
        assertTrue(twice.getMessage().contains("'a'"));
        assertFalse(twice.remedy().isBlank());
    }

    @Test
    void voicesSpeakTheirLanguagesAndCountries() {
        Voice any = new Voice("v", "V", List.of(Locale.ENGLISH), "");
        Voice us = new Voice("v", "V", List.of(Locale.US), "");
        assertTrue(any.speaks(Locale.UK));
        assertTrue(us.speaks(Locale.ENGLISH));
        assertFalse(us.speaks(Locale.UK));
        assertFalse(any.speaks(Locale.GERMAN));
    }

    @Test
    void anErrorKeepsItsFirstStage() {
        GenerationException error = GenerationException.resources("The disk is full.")
                .remedy("Free some space.")
                .build();
        assertTrue(error.retryable());
        GenerationException at = error.at(Stage.MIX);
        assertEquals(Stage.MIX, at.stage().orElseThrow());
        assertSame(at, at.at(Stage.RENDER));
        assertEquals(error.getMessage(), at.getMessage());
        assertEquals(error.remedy(), at.remedy());
    }
}
