package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.subjects.Pose;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deed is found in whatever form its verb stands, and only where somebody does it. */
class DeedFormsTest {
    private static final Reader READER = new Reader(Lexicon.load());

    private static Brief read(String text) {
        return READER.read(text, "", Mood.NEUTRAL, Shot.WIDE);
    }

    private static Optional<String> pose(String text) {
        return read(text).pose();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The old woman began to sweep the yard.; SWEEP",
                "The boy was planting a tree in the garden.; KNEEL",
                "The maid took the jug and then filled it with water.; POUR",
                "The queen threw the ring into the lake.; THROW",
                "The boys were throwing stones at the window.; THROW",
                "The fisherman cast his net.; THROW",
                "The smith struck the iron with a hammer.; HAMMER",
                "The mason laid bricks.; HAMMER",
                "The man chopped wood.; CHOP",
                "They felled the old oak.; CHOP",
                "The women knitted by the fire.; SEW",
                "The hunter aimed his bow.; AIM",
                "The tourists photographed the tower.; PHOTOGRAPH",
                "The children collected shells on the beach.; GATHER",
                "Volunteers filled sandbags.; DIG",
                "The council members voted.; VOTE",
                "The pupils listened to the teacher.; LISTEN",
                "The workers went on strike.; PROTEST",
                "The merchant counted his coins.; EXAMINE",
                "The boy hid behind a tree.; CROUCH",
                "The girl skated on the pond.; SKATE",
                "The boy fed the hens.; SCATTER",
                "The woman milked the cow.; KNEEL",
                "The sailors hoisted the sail.; PULL",
                "The two men shook hands.; SHAKE",
                "The firefighters put out the fire.; HOSE",
                "The mother rocked the cradle.; HOLD",
                "The boy kicked the ball.; KICK"
            })
    void aDeedIsFoundInAnyForm(String text, String pose) {
        assertEquals(Optional.of(pose), pose(text), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The man never threw a stone.; THROW",
                "Nobody kicked the ball.; KICK",
                "The throw was a long one, said the man.; THROW",
                "The mended net was thrown away by nobody.; SEW",
                "The dog hid under the table.; CROUCH",
                "The man in the hammer shop was tall.; HAMMER",
                "Not everyone was celebrating, said the man.; CHEER"
            })
    void whatIsDeniedOrNoVerbIsNoDeed(String text, String pose) {
        assertNotEquals(Optional.of(pose), pose(text), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The man who had sold the house kicked the door.; KICK",
                "When the girl sang the boy threw a stone.; THROW",
                "The smith stood at the anvil and hammered.; HAMMER",
                "The woman walked to the table and sewed.; SEW"
            })
    void theMainClauseAndWhatShowsMostTellsThePose(String text, String pose) {
        assertEquals(Optional.of(pose), pose(text), text);
    }

    @Test
    void everyListedPoseIsDrawn() {
        Deeds deeds = new Deeds(Nouns.load());
        assertTrue(deeds.poses().size() > 30);
        deeds.poses().forEach(p -> Pose.valueOf(p.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The knight drew his sword.; FIGHT",
                "The girl drew a house.; WRITE",
                "The family sat down to dinner.; EAT",
                "The shepherd counted his sheep.; POINT",
                "The guests raised their glasses.; DRINK",
                "The old king sat on the throne and wept.; CRY"
            })
    void theObjectTellsHowADeedIsDone(String text, String pose) {
        assertEquals(Optional.of(pose), pose(text), text);
    }

    @Test
    void whoDropsSomethingDoesNotFallAndWhoLoadsACartIsNotOnIt() {
        Mention boy = read("The boy dropped the jug.").subjects().get(0);
        assertEquals(Action.STILL, boy.action());
        Mention farmer =
                read("The farmer loaded the sacks onto the cart.").subjects().get(0);
        assertTrue(farmer.thing().person() && farmer.relation().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The bank raised its rates.; icon:rodent",
                "He had a cramp in his calf.; drawing:cow",
                "The crowd listened to the speaker.; icon:speaker",
                "The king sat on his throne.; icon:crown",
                "The guests raised their glasses.; icon:glasses",
                "He spoke to the press.; drawing:printing-press",
                "She danced at the ball.; icon:soccer",
                "The old fisherman smoked a pipe.; icon:pipe"
            })
    void noWrongSenseIsDrawn(String text, String wrong) {
        assertTrue(read(text).subjects().stream().noneMatch(m -> m.thing().art().equals(wrong)), text);
    }

    @Test
    void nobodyMarchesInMarch() {
        assertEquals(Optional.empty(), pose("The man was born in March."));
    }
}
