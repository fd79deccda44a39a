package dev.sota.inference.onnx.internal.scheduler;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Recordings of the reference beside the tests, and the toys its own tests are made of. */
final class Reference {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final LatentShape SHAPE = new LatentShape(4, 3, 8, 8);

    private Reference() {}

    static JsonNode read(String resource) {
        try (InputStream file = Objects.requireNonNull(Reference.class.getResourceAsStream(resource), resource)) {
            return JSON.readTree(resource.endsWith(".gz") ? new GZIPInputStream(file) : file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LatentShape shape() {
        return SHAPE;
    }

    /** The sample of the reference's tests: 768 rising numbers, the picture of the batch counting fastest. */
    static float[] sample() {
        return layOut(false);
    }

    /** The noise of the reference's tests: the sample's numbers falling. */
    static float[] noise() {
        return layOut(true);
    }

    private static float[] layOut(boolean falling) {
        int pixels = SHAPE.picture();
        int size = SHAPE.size();
        float[] values = new float[size];
        for (int picture = 0; picture < SHAPE.batch(); picture++) {
            for (int pixel = 0; pixel < pixels; pixel++) {
                int rank = pixel * SHAPE.batch() + picture;
                values[picture * pixels + pixel] = (falling ? size - 1 - rank : rank) / (float) size;
            }
        }
        return values;
    }

    /** The model of the reference's tests: {@code sample * t / (t + 1)}. */
    static float[] model(float[] sample, double timestep) {
        float t = (float) timestep;
        float[] output = new float[sample.length];
        for (int i = 0; i < sample.length; i++) {
            output[i] = sample[i] * t / (t + 1);
        }
        return output;
    }
}
