package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.colour.Weather;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Meanings by what stands around, kinds by WordNet, relations, sizes and actions. */
class MeaningTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Reader READER = new Reader(LEXICON);

    private static Brief read(String text) {
        return READER.read(text, "", Mood.NEUTRAL, Shot.WIDE);
    }

    @ParameterizedTest
    @CsvSource({
        "The willow leans over the bank of the stream., RIVER, oak",
        "She opened an account at the bank., CITY, bank",
        "A crane lifts concrete on the building site., BUILDING_SITE, crane",
        "A crane wades in the marsh., MARSH, crane-bird",
        "Click with the mouse on the screen., OFFICE, mouse",
        "The mouse stole the cheese., *, rodent",
        "A bat left the cave., CAVE, bat",
        "He swung the bat and hit the ball., STADIUM, baseball",
        "The plant produces steel in two shifts., FACTORY, -",
        "The judge opened the court., *, judge",
        "A spaniel ran over the beach., BEACH, dog",
        "An otter slept by the river., RIVER, otter",
        "A clownfish hides in the reef., UNDERWATER, fish",
        "Mr. Wolf opened the letter., *, person",
        "A mountain of debt grew., ABSTRACT, phrase",
        "Caravans reached London., CITY, camel",
        "The flask keeps her tea warm on the train., *, thermos",
        "A flask of acid boils in the experiment., LABORATORY, flask",
        "A tall white rocket stood on the coast., COAST, rocket",
        "A mountain goat stands on the rocks., *, goat",
        "The school band played on the bridge., *, person",
        "The pie cools on the windowsill., *, pie",
        "A mole throws up a hill of earth on the lawn., *, mole",
        "The jaguar hunts in the jungle., JUNGLE, leopard",
        "A gazelle drinks at the waterhole., SAVANNA, antelope",
        "A badger sleeps in its den under the oak., *, badger"
    })
    void aWordMeansWhatItsNeighboursSay(String text, String place, String subject) {
        Brief brief = read(text);
        assertTrue(place.equals("*") || brief.place() == Place.valueOf(place), text + " " + brief);
        assertTrue(HeldList.shown(brief).contains(subject), text + " " + brief);
    }

    @Test
    void whatIsShapedLikeABallIsNoFootball() {
        assertTrue(drawn("The boy kicked the ball.").contains("icon:soccer"));
        assertFalse(
                drawn("Knead the dough, press it into a ball and let it rest.").contains("icon:soccer"));
        assertFalse(drawn("The cat chased a ball of wool.").contains("icon:soccer"));
    }

    @Test
    void aBirdInATreeIsPerchedAndBringsItsBranch() {
        for (String text : List.of(
                "A robin sits on a branch.",
                "Three crows in the old oak.",
                "An owl on a branch.",
                "A squirrel sits on a branch.")) {
            Brief brief = read(text);
            assertEquals(1, brief.subjects().size(), text + " " + brief);
            assertEquals("yes", brief.subjects().get(0).thing().get("perch", ""), text + " " + brief);
        }
        assertEquals(List.of("drawing:crow", "plant:oak"), drawn("A crow flies to the oak."));
        assertEquals(List.of("drawing:koala"), drawn("A koala sleeps in a tree."));
        assertEquals(
                "",
                read("A crow flies over the branch.").subjects().get(0).thing().get("perch", ""));
    }

    @Test
    void aCraneIsABirdOrAMachineAndABranchAnOffice() {
        assertEquals(List.of("drawing:crane-bird"), drawn("Two cranes dance in the marsh."));
        assertFalse(drawn("The bank closed its local branch.").contains("drawing:branch"));
        assertTrue(drawn("A gull sits on the post.").contains("drawing:post"));
        assertFalse(drawn("She left her post at the office.").contains("drawing:post"));
    }

    @Test
    void whatIsWornIsNoThingByItself() {
        assertEquals(List.of("person:child"), drawn("A girl in a blue dress dances."));
        assertEquals(List.of("drawing:dress"), drawn("A red dress hangs in the shop window."));
        assertEquals(List.of("drawing:grasshopper"), drawn("Crickets chirp on a summer night."));
        assertFalse(drawn("The cricket match ended in the rain.").contains("drawing:grasshopper"));
        assertFalse(drawn("A second coat of paint covers the wall.").contains("drawing:coat"));
    }

    @Test
    void toolsAreToolsOnlyWhereTheyAreUsed() {
        assertTrue(drawn("He makes a hole in the wall with the drill.").contains("drawing:drill"));
        assertFalse(drawn("The school held a fire drill.").contains("drawing:drill"));
        assertEquals(List.of("drawing:engine"), drawn("An engine roars."));
        assertFalse(drawn("The search engine found the page.").contains("drawing:engine"));
        assertTrue(drawn("The cow waits at the gate of the field.").contains("drawing:gate"));
        assertFalse(drawn("The flight leaves from the next gate.").contains("drawing:gate"));
        assertTrue(drawn("A rusty chain holds the anchor.").contains("drawing:chainlinks"));
        assertFalse(drawn("The supermarket chain grew.").contains("drawing:chainlinks"));
        assertFalse(drawn("The net profit rose.").contains("drawing:fishingnet"));
    }

    @Test
    void aTornadoBringsItsStormAndARainbowTheSun() {
        Brief brief = read("A tornado crosses the plain.");
        assertEquals(Weather.STORM, brief.weather());
        assertEquals(List.of("drawing:tornado"), drawn("A tornado crosses the plain."));
        assertEquals(Weather.CLEAR, read("A rainbow over the hills.").weather());
        assertEquals(List.of("drawing:rainbow"), drawn("A rainbow over the hills."));
        assertEquals(List.of("drawing:frog", "drawing:log"), drawn("A frog sits on a log."));
        assertFalse(drawn("Log in with your password.").contains("drawing:log"));
    }

    @Test
    void whatIsPlayedIsAnInstrumentAToyOrNeither() {
        assertTrue(drawn("The organ fills the church with music.").contains("drawing:organ"));
        assertFalse(drawn("The heart is an organ of the body.").contains("drawing:organ"));
        assertTrue(drawn("The girl sits on the swing.").contains("drawing:swing"));
        assertFalse(drawn("The swing of the voters surprised the party.").contains("drawing:swing"));
        assertTrue(drawn("The archer takes his bow and an arrow.").contains("drawing:bowarrow"));
        assertTrue(drawn("The postman brings a letter.").contains("drawing:letter"));
        assertFalse(drawn("The first letter of the alphabet is A.").contains("drawing:letter"));
        assertEquals(List.of("drawing:chocolate"), drawn("A bar of chocolate."));
    }

    private static List<String> drawn(String text) {
        return read(text).subjects().stream().map(m -> m.thing().art()).toList();
    }

    @Test
    void theKinOfAnimalsAreNoPeople() {
        assertEquals(List.of("drawing:stag"), drawn("The stag carried his little friend between his antlers."));
        assertEquals(List.of("icon:duck"), drawn("The duckling followed its mother to the pond."));
        assertTrue(drawn("The boy carried his little friend.").contains("person:someone"));
        assertTrue(drawn("The wolf visited the old woman.").contains("person:someone"));
    }

    @Test
    void whatIsDarkIsNotAlwaysTheNight() {
        assertEquals(Hour.NIGHT, read("She walked home in the dark.").hour());
        assertEquals(Hour.NIGHT, read("It grew dark and the lamps were lit.").hour());
        assertEquals(
                Hour.DAY, read("The cloud rises over the hills and grows dark.").hour());
        assertEquals(Hour.DAY, read("A man with dark hair sits in the office.").hour());
    }

    @Test
    void aVillageInTheMountainsIsHousesThere() {
        Brief brief = read("By noon the fox comes to a village in the mountains.");
        assertEquals(Place.MOUNTAINS, brief.place());
        assertEquals(
                List.of("drawing:fox", "drawing:house"),
                brief.subjects().stream().map(m -> m.thing().art()).toList());
        assertEquals(List.of(), drawn("Snow falls on the mountains."));
    }

    @Test
    void insideTheBodyAHeartIsAnOrgan() {
        Brief brief =
                new Reader(Lexicon.load()).read("It fills the heart.", "inside the body", Mood.NEUTRAL, Shot.WIDE);
        assertEquals("drawing:heart-human", brief.subjects().get(0).thing().art());
    }

    @Test
    void oneInTenYearsIsNoShareNorIsALeftHalf() {
        assertTrue(read("She had not heard one in ten years.")
                .figure()
                .filter(Figure.Chart.class::isInstance)
                .isEmpty());
        assertTrue(read("The blood fills the left half of the heart.")
                .figure()
                .filter(Figure.Chart.class::isInstance)
                .isEmpty());
    }

    @Test
    void anInstructionForAPartIsNoChart() {
        assertEquals(Place.ABSTRACT, read("Half of the voters stayed at home.").place());
        assertEquals(
                Optional.of(new Figure.KeyPhrase("Roll out half of the dough")),
                read("Roll out half of the dough on the table.").figure());
        assertEquals(
                Optional.of(new Figure.KeyPhrase("Add the flour")),
                read("Add the flour and stir in a third of the milk.").figure());
    }

    @Test
    void everyMeaningIsKnown() {
        Set<String> unknown = new java.util.TreeSet<>(new Senses(Lexicon.lines("homographs.txt")).meanings());
        unknown.removeIf(m ->
                m.equals("none") || m.startsWith("word:") || LEXICON.exact(m).isPresent());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void everyIdeaIsOneAndShowsAThing() {
        for (Idea idea : Idea.values()) {
            assertTrue(
                    Lexicon.lines("lexicon.txt").stream()
                            .anyMatch(l -> l.startsWith("idea ")
                                    && l.contains(" idea=" + idea.name().toLowerCase(java.util.Locale.ROOT) + " ")),
                    idea + " has no words");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "An eagle above a castle tower, ABOVE",
        "A dog beside a tractor, BESIDE",
        "A fox behind a barn, BEHIND",
        "A cat on a sofa, ON",
        "A ship sails toward the lighthouse, TOWARD",
        "A horse in front of a barn, IN_FRONT",
        "A mouse inside a box, INSIDE"
    })
    void prepositionsRelateThings(String text, Relation.Kind kind) {
        Brief brief = read(text);
        assertEquals(Optional.of(new Relation(kind, 1)), brief.subjects().get(0).relation(), brief.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "Birds fly over the sea, FLYING",
        "A ship sailed past the lighthouse, SAILING",
        "The horse ran away, RUNNING",
        "A burning house, BURNING",
        "The tree grows slowly, GROWING",
        "An apple fell from the tree, FALLING",
        "A cat, STILL",
        "The boy washes the dog in the sink., STILL",
        "A gull sits on the post., SITTING"
    })
    void whatThingsDoIsRead(String text, Action action) {
        assertEquals(action, read(text).subjects().get(0).action(), read(text).toString());
    }

    @Test
    void sizeAndNumberAreRead() {
        assertEquals(Size.TINY, read("a tiny bird").subjects().get(0).size());
        assertEquals(Size.HUGE, read("an enormous whale").subjects().get(0).size());
        assertEquals(9, read("5,000 sheep").subjects().get(0).count());
        assertEquals(7, read("seven sheep").subjects().get(0).count());
    }

    @Test
    void aPronounCarriesTheSubjectOn() {
        Brief brief = READER.read("It jumped over the fence.", "a cottage, an old dog", Mood.NEUTRAL, Shot.WIDE);
        assertEquals("drawing:dog", brief.subjects().get(0).thing().art());
        assertEquals(Action.JUMPING, brief.subjects().get(0).action());
    }

    @Test
    void leavingOutAThingKeepsTheOtherRelations() {
        Brief brief = read("A fox beside a dog behind a barn");
        List<Mention> kept = new ArrayList<>(brief.subjects());
        kept.remove(1);
        Brief less = brief.showing(kept);
        assertEquals(Optional.empty(), less.subjects().get(0).relation());
        assertEquals(2, less.subjects().size());
    }

    @Test
    void hostileTextIsRead() {
        for (String text : List.of(
                "\u0000\uD800", "'s 's 's", "... , ; :", "of of of the the", "9".repeat(3000), "a ".repeat(5000))) {
            read(text);
        }
        read("1e999999 from 99999999999999999999 to 1 million");
    }
}
