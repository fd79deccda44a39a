package dev.sota.inference.sketch.internal.subjects;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingsTest {
    private final Cast cast = new Cast();

    private static Cast.Setting setting(Hour hour, Optional<String> pose) {
        Palette palette = Palettes.of(hour, Weather.CLEAR, Mood.NEUTRAL);
        return new Cast.Setting(palette, Light.towards(-.6, -.8), Dice.of(4), Season.SUMMER, pose, false, Wear.PLAIN);
    }

    private static List<String> names() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(Cast.class.getResource("drawings/dog.txt"))
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyDrawingCanBeDrawnByDayAndNight() throws Exception {
        List<String> names = names();
        assertTrue(names.size() > 180, names.size() + " drawings");
        List<String> odd = new ArrayList<>();
        for (String name : names) {
            for (Hour hour : List.of(Hour.DAY, Hour.NIGHT)) {
                Subject s = cast.draw(new Thing("drawing:" + name, Map.of()), setting(hour, Optional.empty()))
                        .orElseThrow();
                double aspect = s.width() / s.height();
                if (aspect < .08 || aspect > 8 || s.size() < .1 || s.size() > .8) {
                    odd.add(name + " " + aspect + " " + s.size());
                }
            }
        }
        assertTrue(odd.isEmpty(), "odd measures: " + odd);
    }

    /** What stands has its foot at the origin, or it would float or sink. */
    @Test
    void whatStandsHasItsFootOnTheGround() throws Exception {
        List<String> odd = new ArrayList<>();
        for (String name : names()) {
            Subject s = cast.draw(new Thing("drawing:" + name, Map.of()), setting(Hour.DAY, Optional.empty()))
                    .orElseThrow();
            double foot = s.group().outline().orElseThrow().getMaxY();
            if (s.habitat() == Habitat.LAND && (foot < -.03 * s.height() || foot > .13 * s.height())) {
                odd.add(name + " " + foot + " of " + s.height());
            }
        }
        assertTrue(odd.isEmpty(), "feet: " + odd);
    }

    @Test
    void iconsWithADrawingGiveWayToIt() {
        for (String line : Resources.lines("drawn-icons.txt").orElseThrow()) {
            String[] words = line.split(" ");
            if (!line.startsWith("#")) {
                assertEquals(2, words.length, line);
                assertTrue(cast.knows(new Thing("drawing:" + words[1], Map.of())), line);
                Subject icon = cast.draw(new Thing("icon:" + words[0], Map.of()), setting(Hour.DAY, Optional.empty()))
                        .orElseThrow();
                Subject drawn = cast.draw(
                                new Thing("drawing:" + words[1], Map.of()), setting(Hour.DAY, Optional.empty()))
                        .orElseThrow();
                assertEquals(drawn.height(), icon.height(), line);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Pose.class)
    void everyPoseKeepsItsFeetOnTheGround(Pose pose) {
        Subject s = cast.draw(new Thing("person:someone", Map.of()), setting(Hour.DAY, Optional.of(pose.name())))
                .orElseThrow();
        double foot = s.group().outline().orElseThrow().getMaxY();
        assertTrue(foot > -2 && foot < 6, pose + ": " + foot);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "artist",
                "astronaut",
                "athlete",
                "child",
                "clerk",
                "cook",
                "dancer",
                "doctor",
                "farmer",
                "firefighter",
                "hiker",
                "judge",
                "king",
                "monk",
                "performer",
                "politician",
                "sailor",
                "scientist",
                "soldier",
                "student",
                "teacher",
                "worker",
                "baker",
                "conductor",
                "craft",
                "knight",
                "mayor",
                "nun",
                "nurse",
                "police",
                "priest",
                "pupil",
                "trader",
                "widow"
            })
    void occupationsAreToldApart(String job) {
        Subject someone = cast.draw(new Thing("person:someone", Map.of()), setting(Hour.DAY, Optional.of("STAND")))
                .orElseThrow();
        Subject one = cast.draw(new Thing("person:" + job, Map.of()), setting(Hour.DAY, Optional.of("STAND")))
                .orElseThrow();
        assertNotEquals(Marks.of(someone), Marks.of(one), job);
    }
}
