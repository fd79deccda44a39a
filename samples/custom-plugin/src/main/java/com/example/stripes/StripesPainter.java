package com.example.stripes;

import dev.sota.api.GenerationException;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.Keyframe;
import dev.sota.spi.Picture;
import dev.sota.spi.RunContext;
import java.util.List;

/** Paints. It keeps nothing between calls, so that several threads can share it. */
final class StripesPainter implements ImageGenerator {

    /** The style that requests and presets name when nobody chooses: straight stripes. */
    static final String FLAT = "flat";

    /** Stripes that swing. */
    static final String WAVY = "wavy";

    private static final List<String> STYLES = List.of(FLAT, WAVY);
    private static final String COUNT = "count";

    @Override
    public List<String> styles() {
        return STYLES;
    }

    @Override
    public Keyframe paint(ImageRequest request, RunContext context) {
        if (!STYLES.contains(request.style())) {
            throw GenerationException.request("The image engine 'stripes' has no style '" + request.style() + "'.")
                    .remedy("Choose one of: " + String.join(", ", STYLES) + ".")
                    .build();
        }
        if (request.start().isPresent()) {
            throw GenerationException.request("The image engine 'stripes' cannot start from a picture.")
                    .remedy("Ask for a picture from words alone.")
                    .build();
        }
        Pattern pattern = Pattern.of(request, count(request));
        int[] pixels = new int[request.width() * request.height()];
        for (int y = 0; y < request.height(); y++) {
            // Somebody may have lost patience: this ends the call when the run was cancelled.
            context.checkpoint();
            for (int x = 0; x < request.width(); x++) {
                pixels[y * request.width() + x] = pattern.argb(x + 0.5, y + 0.5);
            }
            context.progress(y + 1, request.height());
        }
        return Keyframe.of(Picture.of(request.width(), request.height(), pixels));
    }

    /** The one option of this engine; any other is refused, never ignored. */
    private static int count(ImageRequest request) {
        for (String option : request.options().keySet()) {
            if (!option.equals(COUNT)) {
                throw GenerationException.request("The image engine 'stripes' has no option '" + option + "'.")
                        .remedy("Its one option is " + COUNT + ", the number of stripes.")
                        .build();
            }
        }
        String count = request.options().getOrDefault(COUNT, "12");
        if (!count.matches("[1-9][0-9]?")) {
            throw GenerationException.request("The number of stripes is '" + count + "'.")
                    .remedy("Give a whole number from 1 to 99.")
                    .build();
        }
        return Integer.parseInt(count);
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
