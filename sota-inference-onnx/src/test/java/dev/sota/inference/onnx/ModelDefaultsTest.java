package dev.sota.inference.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.inference.onnx.models.ModelInstaller;
import dev.sota.inference.onnx.models.ModelStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelDefaultsTest {

    @TempDir
    Path folder = Path.of("");

    private Map<String, String> of(String name, String index, String scheduler) throws IOException {
        Path model = folder.resolve(name);
        Files.createDirectories(model.resolve("scheduler"));
        Files.writeString(model.resolve("model_index.json"), index.replace('\'', '"'));
        Files.writeString(model.resolve("scheduler/scheduler_config.json"), scheduler.replace('\'', '"'));
        return ModelDefaults.of(model);
    }

    @ParameterizedTest
    @CsvSource({"sd15, ''", "sd21, ''", "sdxl, ''", "lcm, 4", "turbo, 2"})
    void theTinyPipelinesAreKnown(String name, String steps) {
        Map<String, String> defaults = ModelDefaults.of(TinyModels.folder(name));
        assertEquals(steps, defaults.getOrDefault("steps", ""));
        assertEquals(name.equals("turbo") ? "0" : "", defaults.getOrDefault("guidance", ""));
    }

    @ParameterizedTest
    @CsvSource({"sd3-medium, '{}', 28, 7", "sd35, '{''qk_norm'':''rms_norm''}', 28, 4.5", "sd35-large-turbo, '{}', 4, 0"
    })
    void flowsHaveTheirOwn(String name, String transformer, String steps, String guidance) throws IOException {
        Files.createDirectories(folder.resolve(name).resolve("transformer"));
        Files.writeString(folder.resolve(name).resolve("transformer/config.json"), transformer.replace('\'', '"'));
        Map<String, String> defaults = of(name, "{'_class_name':'StableDiffusion3Pipeline'}", "{}");
        assertEquals(steps, defaults.get("steps"));
        assertEquals(guidance, defaults.get("guidance"));
    }

    @ParameterizedTest
    @CsvSource({
        "sd-turbo, 2",
        "SDXL_Turbo, 2",
        "sdxl-lightning, 4",
        "sdxl-lightning-8step, 8",
        "lightning_2_steps, 2",
        "Hyper-SD15-1step, 1",
        "turbocharged, ''",
        "hyperreal, ''",
        "mine, ''"
    })
    void aNameTells(String name, String steps) throws IOException {
        Map<String, String> defaults = of(name, "{'_class_name':'StableDiffusionPipeline'}", "{}");
        assertEquals(steps, defaults.getOrDefault("steps", ""));
        Map<String, String> origin =
                of("x", "{'_class_name':'StableDiffusionPipeline','_name_or_path':'somebody/" + name + "'}", "{}");
        assertEquals(steps, origin.getOrDefault("steps", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "'EulerDiscreteScheduler','trailing','epsilon',false,4",
        "'EulerAncestralDiscreteScheduler','trailing','epsilon',false,4",
        "'EulerDiscreteScheduler','leading','epsilon',false,''",
        "'EulerDiscreteScheduler','trailing','v_prediction',false,''",
        "'EulerDiscreteScheduler','trailing','epsilon',true,''",
        "'DDIMScheduler','trailing','epsilon',false,''",
        "'TCDScheduler','leading','epsilon',false,4",
        "'LCMScheduler','leading','epsilon',false,4",
        "'PNDMScheduler','leading','epsilon',false,''"
    })
    void aScheduleTells(String solver, String spacing, String prediction, boolean zero, String steps)
            throws IOException {
        Map<String, String> defaults = of(
                "mine",
                "{'_class_name':'StableDiffusionPipeline'}",
                "{'_class_name':'" + solver + "','timestep_spacing':'" + spacing + "','prediction_type':'" + prediction
                        + "','rescale_betas_zero_snr':" + zero + "}");
        assertEquals(steps, defaults.getOrDefault("steps", ""));
        assertEquals(steps.isEmpty() ? "" : "0", defaults.getOrDefault("guidance", ""));
    }

    @ParameterizedTest
    @CsvSource({"sd15, 8", "sdxl, 8", "lcm, 2", "turbo, 1"})
    void theTinyPipelinesNeedAFewSteps(String name, int least) {
        assertEquals(least, ModelDefaults.leastSteps(TinyModels.folder(name)));
    }

    @ParameterizedTest
    @CsvSource({"sdxl-lightning, 4", "sdxl-lightning-8step, 8", "Hyper-SD15-1step, 1", "SDXL_Turbo, 1", "mine, 8"})
    void whatWasMadeForSoManyStepsNeedsThem(String name, int least) throws IOException {
        of(name, "{'_class_name':'StableDiffusionPipeline'}", "{}");
        assertEquals(least, ModelDefaults.leastSteps(folder.resolve(name)));
    }

    @Test
    void whatItWasInstalledWithGoesFirst() {
        ModelStore store = ModelStore.at(folder);
        Path plain = ModelInstaller.into(store)
                .install(TinyModels.folder("turbo").toString())
                .folder();
        assertEquals(Map.of("steps", "2", "guidance", "0"), ModelDefaults.of(plain));
        Path known = ModelInstaller.into(store)
                .name("sdxl-lightning")
                .install(TinyModels.folder("turbo").toString())
                .folder();
        assertEquals(
                Map.of("steps", "4", "guidance", "0", "scheduler", "euler"),
                ModelDefaults.of(known),
                "the catalogue's, for an export of one's own");
    }
}
