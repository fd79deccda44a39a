package dev.sota.core.internal.film;

import dev.sota.api.BrandKit;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationRequest;
import dev.sota.api.Preset;
import dev.sota.api.Quality;
import dev.sota.core.internal.cost.Painter;
import dev.sota.core.internal.plugin.EngineCall;
import dev.sota.core.internal.timeline.PictureRecipes;
import dev.sota.spi.ImageEffort;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.spi.ImageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who paints a film, and what of.
 *
 * @param preset the film's preset
 * @param style the style of its pictures
 * @param painter paints them
 */
record Artist(Preset preset, String style, Cast.Member<ImageGeneratorProvider, ImageGenerator> painter) {

    List<String> styles() {
        return EngineCall.of(painter.provider()).call(painter.engine()::styles);
    }

    /** Refuses options that the engine has not, before anything is made. */
    void check(GenerationRequest request) {
        PictureRecipes recipes = recipes(request, style, false);
        // Lower rungs are for films with deadlines.
        List<Quality> rungs = request.deadline().isPresent()
                ? preset.ladder()
                : preset.ladder().subList(0, 1);
        rungs.forEach(rung -> check(recipes.sample(rung, false)));
    }

    private void check(ImageRequest sample) {
        EngineCall.of(painter.provider()).call(() -> {
            painter.engine().check(sample);
            return sample;
        });
    }

    /** The recipes of a film's pictures: an engine that can start from a picture goes on from it within a scene. */
    PictureRecipes recipes(GenerationRequest request, String named) {
        return recipes(request, named, continues(request));
    }

    private boolean continues(GenerationRequest request) {
        if (!EngineCall.of(painter.provider()).call(painter.engine()::startsFromPictures)) {
            return false;
        }
        try {
            check(recipes(request, style, false).sample(preset.ladder().get(0), true));
            return true;
        } catch (GenerationException e) {
            if (e.kind() == GenerationException.Kind.REQUEST || e.kind() == GenerationException.Kind.RESOURCES) {
                // With these options, such as a single step, nothing would be left of a start; or there is no room for
                // one.
                return false;
            }
            throw e;
        }
    }

    private PictureRecipes recipes(GenerationRequest request, String named, boolean continued) {
        return new PictureRecipes(
                painter.provider(),
                preset,
                named,
                request.seed(),
                EngineOptions.of(painter.provider(), request.options()),
                request.brandKit().map(BrandKit::colours).orElse(List.of()),
                continued);
    }

    /** What painting costs: by the engine's own reckoning whatever the style, or else by the pixel and the style. */
    Painter costs(GenerationRequest request) {
        PictureRecipes recipes = recipes(request, style);
        // As they are when the film begins: a model that has been made ready since was work of this film.
        Map<Sample, Optional<ImageEffort>> known = new ConcurrentHashMap<>();
        Painter.Effort effort = (quality, later) -> known.computeIfAbsent(
                new Sample(quality, later && recipes.continued()), s -> effort(recipes.sample(s.quality(), s.later())));
        boolean reckons = effort.of(preset.ladder().get(0), false).isPresent();
        String name = Cast.name(painter.provider());
        return new Painter(
                painter.provider().id(),
                reckons ? name : name + " " + style,
                EngineOptions.of(painter.provider(), request.options()),
                effort);
    }

    private record Sample(Quality quality, boolean later) {}

    private Optional<ImageEffort> effort(ImageRequest sample) {
        return EngineCall.of(painter.provider()).call(() -> painter.engine().effort(sample));
    }
}
