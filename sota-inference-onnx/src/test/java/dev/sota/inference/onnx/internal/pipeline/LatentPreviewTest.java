package dev.sota.inference.onnx.internal.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.inference.onnx.internal.session.SessionSettings;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import dev.sota.spi.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown on the way. */
class LatentPreviewTest {

    /** Euler's last step takes the model at its word: where it ends is what was foreseen. */
    @ParameterizedTest
    @ValueSource(strings = {"sd15", "sd21", "turbo", "sdxl", "sd3"})
    void whatIsForeseenAtTheLastStepIsWhereTheLatentsEnd(String name) {
        DiffusionModel model = Models.read(TinyModels.folder(name));
        float[][] seen = {{}, {}};
        Generation asked = Generation.of("a ship", 64, 64)
                .steps(3)
                .scheduler(name.equals("sd3") ? "flow-euler" : "euler")
                .build();
        try (SessionStore sessions = new SessionStore(new SessionSettings(1, false, Long.MAX_VALUE))) {
            new DiffusionPipeline(model, sessions).generate(asked, new StopSwitch(() -> {}), new StepListener() {
                @Override
                public void stepped(int done, int total, float[] latents) {
                    seen[0] = latents.clone();
                }

                @Override
                public void foreseen(float[] latents, int width, int height) {
                    assertEquals((name.equals("sd3") ? 16 : 4) * width * height, latents.length);
                    seen[1] = latents.clone();
                }
            });
        }
        assertTrue(seen[0].length > 0);
        float largest = 0;
        for (float value : seen[0]) {
            largest = Math.max(largest, Math.abs(value));
        }
        assertArrayEquals(seen[0], seen[1], 2e-3f * largest);
    }

    @Test
    void theFirstChannelIsLightAndTheLastIsWarmWhereItIsDark() {
        float[] latents = new float[4 * 2];
        latents[0] = 2;
        latents[7] = 2;
        for (LatentPreview preview :
                new LatentPreview[] {LatentPreview.STABLE_DIFFUSION, LatentPreview.STABLE_DIFFUSION_XL}) {
            Picture picture = preview.picture(latents, 2, 1);
            assertTrue((picture.argb(0, 0) >> 16 & 255) > 128);
            assertTrue((picture.argb(1, 0) & 255) < 128);
            assertEquals(255, picture.argb(1, 0) >>> 24);
        }
    }
}
