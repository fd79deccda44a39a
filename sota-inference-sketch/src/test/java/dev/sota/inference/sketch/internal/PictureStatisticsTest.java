package dev.sota.inference.sketch.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Places, hours and weathers can be told apart by measuring pixels, whatever the seed. */
class PictureStatisticsTest {
    private static final int SEEDS = 6;

    private static Picture at(String prompt, int seed) {
        return Picture.of(prompt, seed * 31L + 7, 240, 135);
    }

    @Test
    void dayIsBrighterThanNightInEveryPlace() {
        String[] places = {
            "the sea", "a forest", "a city", "a meadow", "a street", "mountains", "a harbour", "a desert", "a village"
        };
        for (String place : places) {
            for (int seed = 0; seed < 3; seed++) {
                double day = at(place + " by day", seed).mean();
                double night = at(place + " at night", seed).mean();
                assertTrue(day > night + .18, place + ": day " + day + ", night " + night);
            }
        }
    }

    @Test
    void aCityHasMoreUprightEdgesThanTheSea() {
        for (int seed = 0; seed < SEEDS; seed++) {
            double city = at("a city at night", seed).uprightEdges(.3, .7);
            double sea = at("a calm sea at night", seed).uprightEdges(.3, .7);
            assertTrue(city > sea * 1.6, "city " + city + ", sea " + sea);
        }
    }

    @Test
    void aForestHasMoreUprightEdgesThanTheSeaAndMoreGreenBelow() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Picture forest = at("a forest in summer", seed);
            Picture sea = at("the sea", seed);
            assertTrue(forest.uprightEdges(.3, .8) > sea.uprightEdges(.3, .8) * 1.3);
            assertTrue(
                    forest.share(true, .6) > sea.share(true, .6) + .2,
                    forest.share(true, .6) + " and " + sea.share(true, .6));
        }
    }

    @Test
    void theSeaIsBlueBelow() {
        for (int seed = 0; seed < SEEDS; seed++) {
            double sea = at("the sea", seed).share(false, .62);
            double meadow = at("a meadow", seed).share(false, .62);
            assertTrue(sea > meadow + .4, "sea " + sea + ", meadow " + meadow);
        }
    }

    @Test
    void snowIsBrighterBelowThanSummer() {
        for (int seed = 0; seed < SEEDS; seed++) {
            assertTrue(at("a meadow in the snow", seed).mean(.7, 1)
                    > at("a meadow in summer", seed).mean(.7, 1) + .15);
        }
    }

    @Test
    void aStormIsDarkerThanAClearSky() {
        for (int seed = 0; seed < SEEDS; seed++) {
            assertTrue(at("the sea in a storm", seed).mean(0, .5)
                    < at("the sea", seed).mean(0, .5) - .2);
        }
    }

    @Test
    void aCaveIsDarkAtItsEdges() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Picture cave = at("a cave", seed);
            assertTrue(cave.mean(0, .15) < cave.mean(.3, .6), "roof " + cave.mean(0, .15));
        }
    }
}
