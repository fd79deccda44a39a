package dev.sota.inference.onnx;

import ai.onnxruntime.OrtEnvironment;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.Keyframe;
import dev.sota.tck.TestContext;
import java.nio.file.Path;

/** An application that has made ONNX Runtime's environment for itself before it uses the engine. */
final class HostApplication {

    private HostApplication() {}

    public static void main(String[] arguments) throws Exception {
        try (OrtEnvironment own = OrtEnvironment.getEnvironment("host")) {
            System.out.println(mark(Path.of(arguments[0])) + " " + own.getVersion());
        }
    }

    /** What the picture is known by. */
    static int mark(Path folder) {
        try (ImageGenerator engine = TinyEngine.open("sd15", folder)) {
            Keyframe painted = engine.paint(
                    ImageRequest.builder("a ship on the sea", 64, 64).seed(7).build(), TestContext.in(folder));
            return painted.flatten().pixels().hashCode();
        }
    }
}
