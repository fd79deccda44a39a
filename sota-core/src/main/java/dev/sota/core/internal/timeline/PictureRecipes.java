package dev.sota.core.internal.timeline;

import dev.sota.api.EngineKind;
import dev.sota.api.Mood;
import dev.sota.api.Preset;
import dev.sota.api.Quality;
import dev.sota.api.Scene;
import dev.sota.api.ShotSize;
import dev.sota.api.timeline.Recipe;
import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.spi.ImageRequest;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the recipes of a film's pictures, and reads them back as requests. */
public final class PictureRecipes {

    private static final String OPTION = "option.";
    private static final String LAYERS = "layers";
    private static final ShotSize[] SHOTS = ShotSize.values();

    private final ImageGeneratorProvider provider;
    private final Preset preset;
    private final String style;
    private final long seed;
    private final SortedMap<String, String> options;
    private final List<String> colours;

    /**
     * Recipes for one film.
     *
     * @param provider who paints
     * @param preset the frame's size
     * @param style the style
     * @param seed the film's seed
     * @param options what only the engine knows
     */
    public PictureRecipes(
            ImageGeneratorProvider provider, Preset preset, String style, long seed, Map<String, String> options) {
        this(provider, preset, style, seed, options, List.of());
    }

    /**
     * Recipes for one film of a brand.
     *
     * @param provider who paints
     * @param preset the frame's size
     * @param style the style
     * @param seed the film's seed
     * @param options what only the engine knows
     * @param colours what the pictures should belong to
     */
    public PictureRecipes(
            ImageGeneratorProvider provider,
            Preset preset,
            String style,
            long seed,
            Map<String, String> options,
            List<String> colours) {
        this.colours = List.copyOf(colours);
        this.provider = provider;
        this.preset = preset;
        this.style = style;
        this.seed = seed;
        this.options = new TreeMap<>(options);
    }

    private static int scaled(int pixels, Quality quality) {
        return (int) Math.ceil(pixels * quality.pictureScale() / 2) * 2;
    }

    /**
     * The recipe of one picture of a scene.
     *
     * @param scene the scene
     * @param index which of its pictures, from 0; later ones see the scene from another distance
     * @param layers how many depth layers its camera has use for
     * @param quality how large it is painted
     * @return the recipe
     */
    public Recipe recipe(Scene scene, int index, int layers, Quality quality) {
        SortedMap<String, String> inputs = new TreeMap<>();
        inputs.put("prompt", scene.picturePrompt());
        inputs.put("setting", scene.setting());
        inputs.put("width", Integer.toString(scaled(preset.width(), quality)));
        inputs.put("height", Integer.toString(scaled(preset.height(), quality)));
        inputs.put("style", style);
        inputs.put("mood", scene.mood().name());
        inputs.put("shot", SHOTS[(scene.shot().ordinal() + index) % SHOTS.length].name());
        inputs.put("seed", Long.toString(pictureSeed(scene, index)));
        if (layers > 1) {
            inputs.put(LAYERS, Integer.toString(layers));
        }
        if (!colours.isEmpty()) {
            inputs.put("colours", String.join(" ", colours));
        }
        quality.pictureOptions(provider.id()).forEach((name, value) -> inputs.put(OPTION + name, value));
        // What the request says goes before.
        options.forEach((name, value) -> inputs.put(OPTION + name, value));
        return new Recipe(EngineKind.IMAGE_GENERATOR, provider.id(), provider.version(), inputs);
    }

    /**
     * What a recipe asks of the engine.
     *
     * @param recipe one of {@link #recipe}
     * @return the request
     */
    public static ImageRequest request(Recipe recipe) {
        Map<String, String> in = recipe.inputs();
        SortedMap<String, String> options = new TreeMap<>();
        in.forEach((name, value) -> {
            if (name.startsWith(OPTION)) {
                options.put(name.substring(OPTION.length()), value);
            }
        });
        return ImageRequest.builder(
                        value(in, "prompt"),
                        Integer.parseInt(value(in, "width")),
                        Integer.parseInt(value(in, "height")))
                .setting(value(in, "setting"))
                .style(value(in, "style"))
                .mood(Mood.valueOf(value(in, "mood")))
                .shot(ShotSize.valueOf(value(in, "shot")))
                .seed(Long.parseLong(value(in, "seed")))
                .layers(Integer.parseInt(in.getOrDefault(LAYERS, "1")))
                .colours(
                        in.containsKey("colours") ? List.of(value(in, "colours").split(" ")) : List.of())
                .options(options)
                .build();
    }

    private static String value(Map<String, String> inputs, String name) {
        return java.util.Objects.requireNonNull(inputs.get(name), name);
    }

    /** From the words and not from the scene's number: a scene added before this one leaves its picture as it is. */
    private long pictureSeed(Scene scene, int index) {
        long h = seed;
        for (int i = 0; i < scene.picturePrompt().length(); i++) {
            h = h * 31 + scene.picturePrompt().charAt(i);
        }
        return mix(h * 31 + index) >>> 1;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
