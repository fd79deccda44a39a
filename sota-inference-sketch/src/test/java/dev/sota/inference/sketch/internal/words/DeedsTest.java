package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Mood;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text says that animals do, in all forms of its verbs. */
class DeedsTest {
    private static final Reader READER = new Reader(Lexicon.load());

    private static List<Mention> read(String text) {
        return READER.read(text, "", Mood.NEUTRAL, Shot.WIDE).subjects();
    }

    @ParameterizedTest
    @CsvSource({
        "The donkey lay down in the straw., LYING",
        "The donkey lies in the straw., LYING",
        "The lion was lying in the shade., LYING",
        "The dog stretched out by the fire., LYING",
        "The camel knelt in the sand., LYING",
        "The cow rested under a tree., LYING",
        "The cat slept on the mat., SLEEPING",
        "The cat curled up on the sofa., SLEEPING",
        "The old dog dozed in the sun., SLEEPING",
        "The bear is sleeping in its cave., SLEEPING",
        "The lion lay asleep in the forest., SLEEPING",
        "Wolves rest during the day., LYING",
        "The horse grazed in the meadow., EATING",
        "The sheep are grazing on the hill., EATING",
        "A rabbit nibbled the grass., EATING",
        "The dog sniffed the ground., EATING",
        "The cow drank from the river., EATING",
        "The horse lowered its head., EATING",
        "The dog dug a hole., DIGGING",
        "The pig is digging in the mud., DIGGING",
        "The pigs rolled in the mud., LYING",
        "The donkey trotted along the road., WALKING",
        "The tiger crept through the grass., CREEPING",
        "The cat sneaked into the kitchen., CREEPING",
        "The horse galloped across the plain., RUNNING",
        "The deer fled into the forest., RUNNING",
        "A mouse scurried across the floor., RUNNING",
        "The goat leapt over the wall., JUMPING",
        "The wolf sprang at the sheep., JUMPING",
        "The horse reared., REARING",
        "The horse reared up in fear., REARING",
        "The fox looked up at the grapes., LOOKING_UP",
        "The deer raised its head., LOOKING_UP",
        "The wolf howled at the moon., LOOKING_UP",
        "The dog sat by the door., SITTING",
        "The dog sat up., SITTING",
        "The donkey stood in the yard., STANDING",
        "The wet dog shook itself., SHAKING",
        "The goat climbed the rocks., CLIMBING"
    })
    void anAnimalDoesWhatTheVerbSays(String text, Action action) {
        assertEquals(action, read(text).get(0).action(), text);
    }

    @Test
    void twoThatAreJoinedDoTheSame() {
        List<Mention> both = read("The wolf and the lamb drank at the stream.");
        assertEquals(Action.EATING, both.get(0).action());
        assertEquals(Action.EATING, both.get(1).action());
        assertEquals(Relation.Kind.FACING, kind(both.get(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "The wolf chased a rabbit., CHASING",
        "The hounds hunted the hare., CHASING",
        "The mouse was chased by the cat., CHASING",
        "The man led the donkey along the road., LEADING",
        "The shepherd led three sheep home., LEADING",
        "The dogs pulled the sled across the snow., PULLING",
        "The cart was drawn by two horses., PULLING",
        "Two oxen pulled the plough., PULLING",
        "The fox spoke to the crow., FACING",
        "The mouse asked the lion for help., FACING",
        "The woman walked her dog., LEADING",
        "He took his dog for a walk., LEADING",
        "The old man and his donkey walked to the market., LEADING",
        "The donkey followed the farmer., CHASING",
        "The merchant drove his donkey to the market., CHASING",
        "The bull charged at the man., CHASING",
        "The lion fought the tiger., FACING",
        "She patted the horse., FACING",
        "The cat climbed the tree., SCALING"
    })
    void whoActsOnAnotherIsBoundToIt(String text, Relation.Kind kind) {
        List<Mention> all = read(text);
        assertEquals(
                List.of(kind),
                all.stream()
                        .flatMap(m -> m.relation().stream())
                        .map(Relation::kind)
                        .toList(),
                text);
    }

    @Test
    void whoIsChasedRunsToo() {
        List<Mention> all = read("The mouse was chased by the cat.");
        assertTrue(all.stream().allMatch(m -> m.action() == Action.RUNNING), all.toString());
        Mention cat = all.stream()
                .filter(m -> m.thing().art().equals("drawing:cat"))
                .findFirst()
                .orElseThrow();
        assertTrue(cat.relation().isPresent(), "the cat runs behind");
    }

    @ParameterizedTest
    @CsvSource({
        "The donkey carried two sacks of salt., SACKS",
        "A donkey loaded with baskets walked up the hill., BASKETS",
        "A donkey with two baskets on its back walked home., BASKETS",
        "The camel carried jars of oil., JARS",
        "The men loaded the donkey with boxes., CHESTS",
        "The yak carried hay., HAY",
        "The girl rode the donkey., RIDER",
        "A man rode an elephant., RIDER"
    })
    void whatIsCarriedIsOnTheBack(String text, String load) {
        List<Mention> all = read(text);
        assertEquals(
                List.of(load),
                all.stream()
                        .map(m -> m.thing().get("load", ""))
                        .filter(l -> !l.isEmpty())
                        .toList(),
                text);
        assertTrue(all.stream().noneMatch(m -> !m.thing().get("borne", "").isEmpty()), "nothing is shown twice");
    }

    @Test
    void aDogSledHasDogs() {
        List<Mention> all = read("The dog sled raced through the night.");
        assertTrue(all.stream().anyMatch(m -> m.thing().art().equals("drawing:dog")), all.toString());
        assertTrue(all.stream().anyMatch(m -> kind(m) == Relation.Kind.PULLING));
    }

    @Test
    void aMotherBearIsNoWoman() {
        List<Mention> all = read("The mother bear slept in the cave.");
        assertEquals("drawing:bear", all.get(0).thing().art());
        assertTrue(all.stream().noneMatch(m -> m.thing().person()), all.toString());
    }

    @Test
    void aDonkeyIsDrawnByHand() {
        assertEquals(
                "drawing:donkey", read("The donkey stood still.").get(0).thing().art());
    }

    private static Relation.Kind kind(Mention m) {
        return m.relation().map(Relation::kind).orElse(Relation.Kind.BESIDE);
    }

    @ParameterizedTest
    @CsvSource({"The farmer's wife laid the table., LYING", "He laid the book on the desk., LYING"})
    void whoLaysSomethingDoesNotLie(String text, Action action) {
        assertTrue(read(text).stream().noneMatch(m -> m.action() == action), text);
    }
}
