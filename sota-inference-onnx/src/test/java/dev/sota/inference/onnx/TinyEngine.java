package dev.sota.inference.onnx;

import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.ImageGenerator;
import java.nio.file.Path;
import java.util.Map;

/** The engine on a tiny pipeline. */
final class TinyEngine {

    private TinyEngine() {}

    static OnnxImageGeneratorProvider provider(String model) {
        return new OnnxImageGeneratorProvider(
                OnnxSettings.of(TinyModels.folder(model)).withOptions(Map.of("steps", "3", "scheduler", "euler")));
    }

    static ImageGenerator open(String model, Path folder) {
        return provider(model).open(new EngineSettings(folder, 1));
    }
}
