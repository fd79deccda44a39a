package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Mood;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Common goods are drawn as what they are, not as the nearest word that a dictionary has above them. */
class GoodsTest {
    private static final Reader READER = new Reader(Lexicon.load());

    @ParameterizedTest
    @CsvSource({
        "dumplings, dumplings",
        "plate of dinner, dinner",
        "bread cubes, breadcubes",
        "egg yolk, eggyolk",
        "cheese grater, grater",
        "potato ricer, ricer",
        "red cabbage, redcabbage",
        "brown mushrooms, mushroombowl",
        "tin of varnish, varnishtin",
        "tin of tomatoes, tincan",
        "planks, planks",
        "bricks, bricks",
        "parcel, parcel",
        "telegram, telegram",
        "limpet, limpet",
        "sand flea, sandflea",
        "conductor's cap, peakedcap",
        "medal, medal",
        "ribbon, ribbon",
        "scissors, scissors",
        "windlass, windlass",
        "drawer, drawers",
        "atlas, atlas",
        "wallet, wallet",
        "banknotes, banknotes",
        "drain, drain",
        "bandage, bandage",
        "sticking plaster, stickingplaster",
        "hosepipe, hosepipe",
        "noticeboard, noticeboard",
        "bus timetable, timetable",
        "shopping trolley, trolley",
        "crate of apples, crate",
        "walking stick, walkingstick",
        "christmas tree, christmastree",
        "ladybird, ladybird",
        "poppies, poppy",
        "garden gnome, gnome"
    })
    void itIsDrawnAsWhatItIs(String word, String drawing) {
        String text = "She found the " + word + " there.";
        List<String> arts = READER.read(text, "", Mood.NEUTRAL, Shot.WIDE).subjects().stream()
                .map(m -> m.thing().art())
                .toList();
        assertTrue(arts.contains("drawing:" + drawing), text + " " + arts);
    }
}
