package dev.sota.cli.plugin;

import dev.sota.spi.EngineSettings;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.Keyframe;
import dev.sota.spi.RunContext;
import java.util.List;

/** Opens well and fails at its work. */
public class FailingProvider implements ImageGeneratorProvider {

    /** For the service loader. */
    public FailingProvider() {}

    @Override
    public String id() {
        return "failing";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public int priority() {
        return -1;
    }

    @Override
    public ImageGenerator open(EngineSettings settings) {
        return new ImageGenerator() {
            @Override
            public List<String> styles() {
                return List.of("flat");
            }

            @Override
            public Keyframe paint(ImageRequest request, RunContext context) {
                throw new ArithmeticException("the plug-in divided by zero");
            }

            @Override
            public void close() {}
        };
    }
}
