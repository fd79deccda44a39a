package dev.sota.inference.sketch;

import dev.sota.api.GenerationException;
import dev.sota.api.HexColour;
import dev.sota.inference.sketch.internal.Illustrator;
import dev.sota.inference.sketch.internal.Manner;
import dev.sota.inference.sketch.internal.Order;
import dev.sota.inference.sketch.internal.Painting;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.words.Shot;
import dev.sota.spi.Focus;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.Keyframe;
import dev.sota.spi.Layer;
import dev.sota.spi.Picture;
import dev.sota.spi.RunContext;
import java.util.List;

/** The illustrator behind the plug-in interface. Holds only what it read at opening; thread-safe. */
final class SketchImageGenerator implements ImageGenerator {
    private final Illustrator illustrator = new Illustrator();

    @Override
    public List<String> styles() {
        return illustrator.styles();
    }

    @Override
    public void check(ImageRequest request) {
        if (!styles().contains(request.style())) {
            throw GenerationException.request("The illustrator has no style \"" + request.style() + "\".")
                    .remedy("Choose one of these styles: " + String.join(", ", styles()) + ".")
                    .build();
        }
        if (request.start().isPresent()) {
            throw GenerationException.request("The illustrator cannot start from a picture.")
                    .remedy("Choose an engine that can, such as a diffusion model, or use words alone.")
                    .build();
        }
        SketchOptions.of(request.options());
    }

    @Override
    public Keyframe paint(ImageRequest request, RunContext context) {
        check(request);
        SketchOptions options = SketchOptions.of(request.options());
        int width = request.width();
        int height = request.height();
        Order order = new Order(
                request.prompt(),
                request.setting(),
                mood(request.mood()),
                shot(request),
                request.seed(),
                width,
                height,
                new Manner(request.style(), request.layers(), options.overscan(), colours(request)));
        Painting painting = illustrator.paint(order, context::checkpoint);
        List<Layer> layers = painting.layers().stream()
                .map(l -> new Layer(l.name(), l.depth(), Picture.of(width, height, l.argb())))
                .toList();
        Keyframe keyframe = Keyframe.of(layers);
        return painting.focus()
                .map(box -> keyframe.withFocus(new Focus(box.left(), box.top(), box.right(), box.bottom())))
                .orElse(keyframe);
    }

    private static List<Integer> colours(ImageRequest request) {
        return request.colours().stream()
                .map(colour -> 0xff000000 | HexColour.rgb(colour))
                .toList();
    }

    private static Mood mood(dev.sota.api.Mood mood) {
        return switch (mood) {
            case NEUTRAL -> Mood.NEUTRAL;
            case CALM -> Mood.CALM;
            case JOYFUL -> Mood.JOYFUL;
            case PLAYFUL -> Mood.PLAYFUL;
            case SAD -> Mood.SAD;
            case TENSE -> Mood.TENSE;
            case MYSTERIOUS -> Mood.MYSTERIOUS;
            case HEROIC -> Mood.HEROIC;
        };
    }

    private static Shot shot(ImageRequest request) {
        return switch (request.shot()) {
            case WIDE -> Shot.WIDE;
            case MEDIUM -> Shot.MEDIUM;
            case CLOSE -> Shot.CLOSE;
        };
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
