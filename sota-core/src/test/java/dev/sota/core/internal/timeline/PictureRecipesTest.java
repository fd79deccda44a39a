package dev.sota.core.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.EngineKind;
import dev.sota.api.Mood;
import dev.sota.api.Quality;
import dev.sota.api.Scene;
import dev.sota.api.ShotSize;
import dev.sota.api.timeline.Recipe;
import dev.sota.core.internal.film.Fakes;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.Picture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PictureRecipesTest {

    private static final Quality FULL = Quality.LADDER.get(0);

    @Property
    void aRecipeReadsBackAsTheRequestItWasWrittenFrom(
            @ForAll String prompt,
            @ForAll String setting,
            @ForAll Mood mood,
            @ForAll ShotSize shot,
            @ForAll long seed,
            @ForAll @IntRange(max = 40) int index,
            @ForAll @IntRange(min = 1, max = 8) int layers) {
        Scene scene = Scene.builder("s")
                .picturePrompt(prompt)
                .setting(setting)
                .mood(mood)
                .shot(shot)
                .build();
        Recipe recipe = Films.recipes(Films.PRESET, seed).recipe(scene, index, layers, FULL);
        ImageRequest request = PictureRecipes.request(recipe);
        assertEquals(prompt, request.prompt());
        assertEquals(setting, request.setting());
        assertEquals(mood, request.mood());
        assertEquals(ShotSize.values()[(shot.ordinal() + index) % 3], request.shot());
        assertEquals("flat", request.style());
        assertEquals(Map.of("strokes", "7"), request.options());
        assertEquals(layers, request.layers());
        assertTrue(request.seed() >= 0);
        assertEquals(1152, request.width());
        assertEquals(648, request.height());
        assertEquals(recipe, Films.recipes(Films.PRESET, seed).recipe(scene, index, layers, FULL));
    }

    @Property
    void theSameWordsGetTheSameSeedWhereverTheirSceneStands(@ForAll String prompt, @ForAll long seed) {
        PictureRecipes recipes = Films.recipes(Films.PRESET, seed);
        Scene here = Scene.builder("s1").picturePrompt(prompt).narration("here").build();
        Scene there =
                Scene.builder("s99").picturePrompt(prompt).narration("there").build();
        assertEquals(recipes.recipe(here, 2, 1, FULL), recipes.recipe(there, 2, 1, FULL));
    }

    @Test
    void aQualitysOptionsAreForTheEngineTheyNameAndTheRequestGoesBefore() {
        Scene scene = Scene.builder("s").picturePrompt("the sea").build();
        Quality quality = Quality.builder("few")
                .pictureOptions(Map.of("plain.strokes", "3", "plain.steps", "4", "other.steps", "9"))
                .build();
        Recipe recipe = Films.recipes(Films.PRESET, 5).recipe(scene, 0, 1, quality);
        assertEquals(
                Map.of("strokes", "7", "steps", "4"),
                PictureRecipes.request(recipe).options());
    }

    @Test
    void aPictureWithOtherLayersIsAnotherAssetOfTheSameSeed() {
        Scene scene = Scene.builder("s").picturePrompt("the sea").build();
        PictureRecipes recipes = Films.recipes(Films.PRESET, 5);
        Set<String> keys = new HashSet<>();
        Set<String> seeds = new HashSet<>();
        for (int layers = 1; layers <= 8; layers++) {
            Recipe recipe = recipes.recipe(scene, 0, layers, FULL);
            keys.add(recipe.key());
            seeds.add(seed(recipe));
        }
        assertEquals(8, keys.size());
        assertEquals(1, seeds.size());
    }

    @Test
    void picturesOfASceneDifferInTheirSeeds() {
        Scene scene = Scene.builder("s").picturePrompt("the sea").build();
        Set<String> seeds = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            seeds.add(seed(Films.recipes(Films.PRESET, 5).recipe(scene, i, 1, FULL)));
        }
        assertEquals(200, seeds.size());
    }

    @Test
    void filmsAndWordsDifferInTheirSeeds() {
        Scene sea = Scene.builder("s").picturePrompt("the sea").build();
        Scene hill = Scene.builder("s").picturePrompt("the hill").build();
        assertNotEquals(
                seed(Films.recipes(Films.PRESET, 5).recipe(sea, 0, 1, FULL)),
                seed(Films.recipes(Films.PRESET, 6).recipe(sea, 0, 1, FULL)));
        assertNotEquals(
                seed(Films.recipes(Films.PRESET, 5).recipe(sea, 0, 1, FULL)),
                seed(Films.recipes(Films.PRESET, 5).recipe(hill, 0, 1, FULL)));
    }

    @Property
    void recipesHaveOneKeyEachAndEqualOnesTheSame(@ForAll Map<String, String> a, @ForAll Map<String, String> b) {
        Recipe one = recipe("x", a);
        Recipe two = recipe("x", b);
        assertEquals(one.equals(two), one.key().equals(two.key()));
        assertEquals(one.key(), recipe("x", a).key());
        assertTrue(one.key().matches("[0-9a-f]{64}"));
    }

    @Test
    void partsOfARecipeCannotBeMovedIntoOneAnother() {
        assertNotEquals(
                recipe("x", Map.of("ab", "c")).key(),
                recipe("x", Map.of("a", "bc")).key());
        assertNotEquals(
                recipe("x", Map.of("a", "b")).key(),
                recipe("xa", Map.of("", "b")).key());
        assertNotEquals(
                recipe("x", Map.of("a", "1:b")).key(),
                recipe("x", Map.of("a", "", "b", "")).key());
    }

    @Test
    void aRecipesTextKeepsItsInputsToItself() {
        assertFalse(recipe("x", Map.of("prompt", "secret words")).toString().contains("secret"));
    }

    @Test
    void theKeyIsKnown() {
        // SHA-256 of "15:IMAGE_GENERATOR1:x1:1", computed with sha256sum.
        assertEquals(
                "99cd02c4692461285cbcb97f2b509a2ddc54f71e6b12144c3642d82bb1925142",
                recipe("x", Map.of()).key());
    }

    private static Recipe recipe(String engine, Map<String, String> inputs) {
        return new Recipe(EngineKind.IMAGE_GENERATOR, engine, "1", new TreeMap<>(inputs));
    }

    private static String seed(Recipe recipe) {
        return String.valueOf(recipe.inputs().get("seed"));
    }

    private static PictureRecipes continued(long seed) {
        return new PictureRecipes(
                new Fakes.Model(), Films.PRESET, "flat", seed, Map.of("strokes", "7"), List.of("#ff0000"), true);
    }

    /** A scene's pictures, as the timeline writes them. */
    private static List<Recipe> chain(PictureRecipes recipes, Scene scene, List<Integer> layers) {
        List<Recipe> chain = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            Recipe own = recipes.recipe(scene, i, layers.get(i), FULL);
            chain.add(i == 0 ? own : recipes.next(chain.get(i - 1), own));
        }
        return chain;
    }

    @Property
    void fromALaterPictureOfASceneAllBeforeItCanBeRead(
            @ForAll String prompt,
            @ForAll ShotSize shot,
            @ForAll long seed,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 8) Integer> layers) {
        Scene scene = Scene.builder("s").picturePrompt(prompt).shot(shot).build();
        List<Recipe> chain = chain(continued(seed), scene, layers);
        assertEquals(Optional.empty(), PictureRecipes.before(chain.get(0)));
        for (int i = 1; i < chain.size(); i++) {
            assertEquals(Optional.of(chain.get(i - 1)), PictureRecipes.before(chain.get(i)));
            assertEquals(layers.get(i), PictureRecipes.request(chain.get(i)).layers());
            assertTrue(PictureRecipes.request(chain.get(i)).start().isEmpty());
        }
    }

    @Test
    void aLaterPictureStartsFromTheOneBeforeIt() {
        Scene scene = Scene.builder("s").picturePrompt("the sea").build();
        List<Recipe> chain = chain(continued(5), scene, List.of(1, 1, 1));
        Picture before = Picture.of(1, 1, new int[] {0xFF123456});
        ImageRequest request = PictureRecipes.request(chain.get(1), before);
        assertEquals(before, request.start().orElseThrow().picture());
        assertTrue(request.start().orElseThrow().strength() > 0.4);
        assertTrue(request.start().orElseThrow().strength() < 0.7);
        assertNotEquals(chain.get(1).key(), chain.get(2).key());
        assertEquals(
                3, chain.stream().map(r -> r.inputs().get("seed")).distinct().count());
    }

    /** Whatever changes the first picture changes what its successors start from. */
    @Test
    void aLaterPictureIsAnotherWhenTheOneBeforeItIs() {
        Scene scene = Scene.builder("s").picturePrompt("the sea").build();
        List<Recipe> one = chain(continued(5), scene, List.of(1, 1, 1));
        List<Recipe> other = chain(continued(5), scene, List.of(2, 1, 1));
        assertNotEquals(one.get(1).key(), other.get(1).key());
        assertNotEquals(one.get(2).key(), other.get(2).key());
    }

    @Test
    void whereTheEngineCannotStartFromPicturesEachIsForItself() {
        Scene scene = Scene.builder("s").picturePrompt("the sea").build();
        PictureRecipes recipes = Films.recipes(Films.PRESET, 5);
        List<Recipe> chain = chain(recipes, scene, List.of(1, 1));
        assertEquals(recipes.recipe(scene, 1, 1, FULL), chain.get(1));
        assertEquals(Optional.empty(), PictureRecipes.before(chain.get(1)));
    }
}
