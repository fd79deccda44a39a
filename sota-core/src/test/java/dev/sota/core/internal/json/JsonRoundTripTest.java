package dev.sota.core.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.BrandKit;
import dev.sota.api.Document;
import dev.sota.api.GenerationRequest;
import dev.sota.api.LoudnessReport;
import dev.sota.api.Manifest;
import dev.sota.api.Preset;
import dev.sota.api.Scene;
import dev.sota.api.Storyboard;
import dev.sota.api.timeline.Timeline;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JsonRoundTripTest {

    private final JsonCodec codec = new JsonCodec();

    @Provide
    Arbitrary<GenerationRequest> requests() {
        return Documents.requests();
    }

    @Provide
    Arbitrary<Storyboard> storyboards() {
        return Documents.storyboards();
    }

    @Provide
    Arbitrary<Timeline> timelines() {
        return Documents.timelines();
    }

    @Provide
    Arbitrary<Manifest> manifests() {
        return Documents.manifests();
    }

    @Provide
    Arbitrary<Preset> presets() {
        return Documents.presets();
    }

    @Provide
    Arbitrary<BrandKit> brandKits() {
        return Documents.brandKits();
    }

    @Property(tries = 200)
    void brandKitsComeBackAsTheyWere(@ForAll("brandKits") BrandKit kit) {
        roundTrip(kit, BrandKit.class);
    }

    @Property(tries = 300)
    void requestsComeBackAsTheyWere(@ForAll("requests") GenerationRequest request) {
        roundTrip(request, GenerationRequest.class);
    }

    @Property(tries = 300)
    void storyboardsComeBackAsTheyWere(@ForAll("storyboards") Storyboard storyboard) {
        roundTrip(storyboard, Storyboard.class);
    }

    @Property(tries = 200)
    void timelinesComeBackAsTheyWere(@ForAll("timelines") Timeline timeline) {
        roundTrip(timeline, Timeline.class);
    }

    @Property(tries = 200)
    void manifestsComeBackAsTheyWere(@ForAll("manifests") Manifest manifest) {
        roundTrip(manifest, Manifest.class);
    }

    @Property(tries = 300)
    void presetsComeBackAsTheyWere(@ForAll("presets") Preset preset) {
        roundTrip(preset, Preset.class);
    }

    private <T extends Document> void roundTrip(T document, Class<T> type) {
        String text = codec.encode(document);
        T back = codec.decode(text, type);
        assertEquals(document, back);
        assertEquals(text, codec.encode(back));
        assertTrue(text.endsWith("}\n"));
    }

    @Test
    void theLoudnessOfSilenceIsMinusInfinity() {
        Manifest silent = Manifest.builder(
                        "1", "run", GenerationRequest.script("x").build())
                .loudness(new LoudnessReport(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, 0))
                .build();
        String text = codec.encode(silent);
        assertTrue(text.contains("\"integratedLufs\" : \"-Infinity\""), text);
        assertEquals(silent, codec.decode(text, Manifest.class));
    }

    @Test
    void aRequestSaysItsSourceByTheMemberThatHoldsIt() {
        assertTrue(codec.encode(GenerationRequest.prompt("p").build()).contains("\"prompt\" : \"p\""));
        String script = codec.encode(GenerationRequest.script("s").build());
        assertTrue(script.contains("\"script\" : \"s\""));
        assertFalse(script.contains("\"source\"") || script.contains("\"text\""), script);
        Storyboard board = Storyboard.builder()
                .scene(Scene.builder("one").narration("Words.").build())
                .build();
        assertTrue(codec.encode(GenerationRequest.storyboard(board).build()).contains("\"storyboard\" : {"));
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        assertEquals(
                GenerationRequest.script("Hello.").build(),
                codec.decode("{\"script\": \"Hello.\"}", GenerationRequest.class));
        assertEquals(
                Preset.builder("x", 640, 360).build(),
                codec.decode("{\"id\": \"x\", \"width\": 640, \"height\": 360, \"name\": null}", Preset.class));
    }

    @Test
    void namesOfConstantsAreReadInAnyCaseAndWithHyphens() {
        GenerationRequest read =
                codec.decode("{\"script\": \"x\", \"captions\": \"burned-in\"}", GenerationRequest.class);
        assertEquals(GenerationRequest.script("x").build(), read);
    }

    @Test
    void absentValuesAreLeftOut() {
        String text = codec.encode(GenerationRequest.script("x").build());
        assertFalse(text.contains("null") || text.contains("\"title\""), text);
    }
}
