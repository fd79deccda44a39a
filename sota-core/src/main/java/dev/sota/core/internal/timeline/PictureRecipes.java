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
import dev.sota.spi.ImageStart;
import dev.sota.spi.Picture;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the recipes of a film's pictures, and reads them back as requests. */
public final class PictureRecipes {

    private static final String OPTION = "option.";
    private static final String LAYERS = "layers";
    private static final String BEFORE = "before";
    private static final String STRENGTH = "strength";
    /** Enough left of a scene's last picture for it to be the same place, and enough painted anew for another view. */
    private static final double CONTINUED = 0.6;

    private static final ShotSize[] SHOTS = ShotSize.values();

    private final ImageGeneratorProvider provider;
    private final Preset preset;
    private final String style;
    private final long seed;
    private final SortedMap<String, String> options;
    private final List<String> colours;
    private final boolean continued;

    /**
     * Recipes for one film, each for itself.
     *
     * @param provider who paints
     * @param preset the frame's size
     * @param style the style
     * @param seed the film's seed
     * @param options what only the engine knows
     */
    public PictureRecipes(
            ImageGeneratorProvider provider, Preset preset, String style, long seed, Map<String, String> options) {
        this(provider, preset, style, seed, options, List.of(), false);
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
     * @param continued whether a scene's later pictures start from the one before them
     */
    public PictureRecipes(
            ImageGeneratorProvider provider,
            Preset preset,
            String style,
            long seed,
            Map<String, String> options,
            List<String> colours,
            boolean continued) {
        this.continued = continued;
        this.colours = List.copyOf(colours);
        this.provider = provider;
        this.preset = preset;
        this.style = style;
        this.seed = seed;
        this.options = new TreeMap<>(options);
    }

    /**
     * Whether a scene's later pictures start from the one before them.
     *
     * @return true when {@link #next} says so
     */
    public boolean continued() {
        return continued;
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
     * A scene's next picture.
     *
     * @param before the one before it
     * @param own what {@link #recipe} says of it
     * @return a recipe that starts from the picture before, where the engine can; else its own
     */
    public Recipe next(Recipe before, Recipe own) {
        if (!continued) {
            return own;
        }
        // What the picture before is made of stands in for its bytes: it determines them, and is known before they are.
        SortedMap<String, String> inputs = new TreeMap<>(own.inputs());
        String earlier = before.inputs().getOrDefault(BEFORE, "");
        inputs.put(BEFORE, (earlier + " " + view(before)).strip());
        inputs.put(STRENGTH, Double.toString(CONTINUED));
        return new Recipe(own.kind(), own.engine(), own.version(), inputs);
    }

    /** In what the pictures of a scene differ. */
    private static String view(Recipe recipe) {
        return value(recipe.inputs(), "shot") + ":" + value(recipe.inputs(), "seed") + ":"
                + recipe.inputs().getOrDefault(LAYERS, "1");
    }

    /**
     * The picture that a picture starts from.
     *
     * @param recipe one of these
     * @return the recipe of the scene's picture before it, when it starts from that
     */
    public static Optional<Recipe> before(Recipe recipe) {
        String chain = recipe.inputs().getOrDefault(BEFORE, "");
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        int last = chain.lastIndexOf(' ') + 1;
        String[] view = chain.substring(last).split(":");
        SortedMap<String, String> inputs = new TreeMap<>(recipe.inputs());
        inputs.put("shot", view[0]);
        inputs.put("seed", view[1]);
        if (view[2].equals("1")) {
            inputs.remove(LAYERS);
        } else {
            inputs.put(LAYERS, view[2]);
        }
        if (last == 0) {
            inputs.remove(BEFORE);
            inputs.remove(STRENGTH);
        } else {
            inputs.put(BEFORE, chain.substring(0, last - 1));
        }
        return Optional.of(new Recipe(recipe.kind(), recipe.engine(), recipe.version(), inputs));
    }

    /**
     * What a recipe asks of the engine, now that the picture is there that it starts from.
     *
     * @param recipe one of these
     * @param before the picture of {@link #before}
     * @return the request
     */
    public static ImageRequest request(Recipe recipe, Picture before) {
        double strength = Double.parseDouble(value(recipe.inputs(), STRENGTH));
        return request(recipe).toBuilder()
                .start(ImageStart.of(before, strength))
                .build();
    }

    /**
     * A request like those of a film, to ask the engine about.
     *
     * @param quality how finely it is painted
     * @param later whether it starts from the picture before it
     * @return a request with the film's options
     */
    public ImageRequest sample(Quality quality, boolean later) {
        Scene scene = Scene.builder("sample").picturePrompt("a place").build();
        ImageRequest request = request(recipe(scene, 0, 1, quality));
        return later
                ? request.toBuilder()
                        .start(ImageStart.of(Picture.of(1, 1, new int[] {0xFF000000}), CONTINUED))
                        .build()
                : request;
    }

    /**
     * What a recipe asks of the engine, but for the picture that it starts from.
     *
     * @param recipe one of these
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
