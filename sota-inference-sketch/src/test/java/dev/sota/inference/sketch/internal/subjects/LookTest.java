package dev.sota.inference.sketch.internal.subjects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.colour.Palettes;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.colour.Weather;
import dev.sota.inference.sketch.internal.graph.Light;
import dev.sota.inference.sketch.internal.noise.Dice;
import dev.sota.inference.sketch.internal.words.Thing;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same person looks the same in every picture. */
class LookTest {
    private static final Palette DAY = Palettes.of(Hour.DAY, Weather.CLEAR, Mood.NEUTRAL);
    private static final List<String> NAMES =
            List.of("yusuf", "karl", "henrik", "ilse", "noor", "pieter", "anna", "marta", "tom", "lena");

    private final Cast cast = new Cast();

    private Subject drawn(String job, Map<String, String> facts, int seed) {
        Cast.Setting setting = new Cast.Setting(
                DAY, Light.towards(-.6, -.8), Dice.of(seed), Season.SUMMER, Optional.of("STAND"), false, Wear.PLAIN);
        return cast.draw(new Thing("person:" + job, facts), setting).orElseThrow();
    }

    private static Dress dress(String who, String sex) {
        return new Look(Look.of(who), sex, false, false, DAY).dress();
    }

    @Test
    void aNameLooksTheSameUnderEverySeed() {
        for (String who : NAMES) {
            Map<String, String> facts = Map.of("who", who);
            assertEquals(Marks.of(drawn("someone", facts, 1)), Marks.of(drawn("someone", facts, 99)), who);
            assertEquals(Marks.of(drawn("trader", facts, 1)), Marks.of(drawn("trader", facts, 7)), who);
        }
    }

    @Test
    void differentNamesDiffer() {
        Set<Dress> looks = new HashSet<>();
        NAMES.forEach(who -> looks.add(dress(who, "")));
        assertEquals(NAMES.size(), looks.size());
    }

    @Test
    void aCrowdIsMixed() {
        Set<Body> bodies = new HashSet<>();
        Set<Integer> coats = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            Dress one = new Look(Dice.of(i), "", false, false, DAY).dress();
            bodies.add(one.body());
            coats.add(one.coat());
        }
        assertTrue(bodies.size() >= 3 && coats.size() >= 6, bodies + " " + coats);
    }

    @Test
    void menAndWomenAreBuiltAsTheyAre() {
        for (String who : NAMES) {
            assertEquals(Body.Build.MAN, dress(who, "man").body().build());
            assertEquals(Body.Build.WOMAN, dress(who, "woman").body().build());
            assertFalse(dress(who, "woman").body().beard());
        }
    }

    @Test
    void theOldAreGrey() {
        Dress young = new Look(Look.of("karl"), "man", false, false, DAY).dress();
        Dress old = new Look(Look.of("karl"), "man", true, false, DAY).dress();
        assertNotEquals(young.hairColour(), old.hairColour());
        assertEquals(young.coat(), old.coat());
    }

    @ParameterizedTest
    @EnumSource(Wear.class)
    void weatherAndTimesKeepTheColours(Wear wear) {
        Dress own = dress("yusuf", "man");
        Dress worn = wear.keeping(own, DAY);
        assertEquals(own.coat(), worn.coat());
        assertEquals(own.skin(), worn.skin());
        assertEquals(own.hairColour(), worn.hairColour());
    }
}
