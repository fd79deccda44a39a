package dev.sota.inference.sketch;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.spi.ImageRequest;
import dev.sota.tck.ImageGeneratorContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class SketchImageGeneratorTest extends ImageGeneratorContract {
    @Override
    protected ImageGeneratorProvider provider() {
        return new SketchImageGeneratorProvider();
    }

    @Test
    void coloursOfABrandAreSeen() {
        ImageRequest plain =
                ImageRequest.builder("a red boat on a lake", 96, 54).build();
        ImageRequest branded =
                plain.toBuilder().colours(List.of("#7b2cbf", "#FFB703")).build();
        assertNotEquals(
                engine().paint(plain, context()).flatten().pixels(),
                engine().paint(branded, context()).flatten().pixels());
    }
}
