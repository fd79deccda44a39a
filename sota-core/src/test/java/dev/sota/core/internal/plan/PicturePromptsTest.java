package dev.sota.core.internal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scene's picture is asked to show when its words only point at what was said before. */
class PicturePromptsTest {

    /** The prompt of the last of some scenes. */
    private static String last(String... scenes) {
        PicturePrompts prompts = new PicturePrompts(Locale.ENGLISH, new Scenery(Locale.ENGLISH));
        String prompt = "";
        for (String scene : scenes) {
            prompt = prompts.next(scene);
        }
        return prompt;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Far out in the ocean, a young whale watched the gulls.|She leapt again.|the young whale leapt again.",
                "Deep in the forest lived an old tortoise.|It was afraid.|the old tortoise was afraid.",
                "That night the king slept badly.|He rose at dawn.|the king rose at dawn.",
                "Around 1450 Johannes Gutenberg built a press.|He cast letters.|Johannes Gutenberg cast letters.",
                "Two thousand years ago, camel caravans left the city.|They carried silk.|camel caravans carried silk.",
                "White blood cells patrol the blood.|They swallow invaders.|white blood cells swallow invaders.",
                "The city is full of cars. Glide is an electric bicycle.|It climbs any hill.|the electric bicycle climbs any hill.",
                "Meet Pulse, the smartwatch for runners.|Pulse counts every step.|the smartwatch counts every step.",
                "Chop one onion and two cloves of garlic.|Fry them in oil.|Fry one onion and two cloves of garlic in oil.",
                "The owl met a tortoise.|The tortoise smiled.|The tortoise smiled.",
                "Before dawn the farmer milks twelve cows.|She stirs the milk.|the farmer stirs the milk.",
                "Bees leave the hive. Yellow pollen sticks to their legs.|They fly home.|bees fly home.",
                "One day a neighbour sold the miller a young horse.|It stood in the yard.|the young horse stood in the yard.",
                "There was serum in a hospital.|It was packed in a box.|the serum was packed in a box.",
                "The tide brought in a large shell.|It lay on the sand.|the large shell lay on the sand.",
                "The lamp hung in the barn. The farmer washed a bucket with a cloth.|It shone.|the bucket shone.",
                "The larch fell.|It began to snow again.|to snow again.",
                "The line broke.|It went dark after seven.|dark after seven.",
                "No ship could help.|It was so cold that nobody slept.|cold that nobody slept.",
                "The dogs ran on. The planes of the time were new.|They reached the village.|the dogs reached the village.",
                "A goat ate a cabbage. The king saw a heron.|He laughed.|the king laughed.",
                "The boards dry in the yard.|Then they are planed.|the boards are planed.",
                "A penguin waddled past. A vet examined the bird.|It ate eleven sardines.|the penguin ate eleven sardines.",
            })
    void whatAPronounStandsForIsSaid(String first, String second, String prompt) {
        assertEquals(prompt, last(first, second));
    }

    @Test
    void sheIsNoManAndHeNoWoman() {
        assertEquals(
                "The fisherman saw the queen. the queen waved.",
                last("The queen sat on a rock.", "The fisherman saw the queen. She waved."));
        assertEquals("the king wept.", last("The king was proud.", "The girl put a coin on the steps.", "He wept."));
    }

    @Test
    void twoOfWhomTheTextSpokeAreThey() {
        assertEquals(
                "the tortoise and the owl reached the meadow.",
                last("The tortoise lit a lantern.", "The owl flew ahead.", "They reached the meadow."));
    }

    /** A picture of a Bible that casts letters would be worse than one of nobody. */
    @Test
    void whatCannotBeMeantIsNotNamed() {
        String prompt = last("A single Bible took three years.", "He cast letters of metal.");
        assertFalse(prompt.contains("Bible"), prompt);
        assertTrue(prompt.startsWith("He "), prompt);
        prompt = last("In 1453 the road was closed.", "Two thousand years ago it was open.", "They carried silk.");
        assertFalse(prompt.contains("thousand"), prompt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "That night the owl slept.|the owl",
                "The night was calm.|The night",
                "One autumn night a storm broke.|a storm",
                "In April 1912 the largest ship left.|the largest ship",
                "In 43 AD Roman soldiers crossed the channel.|Roman soldiers",
                "Beside a farmhouse stood a tall clay jar.|a tall clay jar",
                "High above the village stood the castle.|the castle",
                "Years later, grapes grow on the soil.|grapes",
                "Every day the baker rises early.|the baker",
                "Smoke covers the sun.|Smoke",
                "Put the wheel back.|''",
                "This happens within seconds.|''",
            })
    void theSubjectIsFoundBehindWhatSaysWhenAndWhere(String sentence, String subject) {
        assertEquals(subject, Subjects.read(Subjects.words(sentence)).phrase());
    }

    /** Words that only begin a sentence, and places where something happens, stand for nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Suddenly, a storm broke out in the north.|Suddenly the ship sank.",
                "In London, the king opened a bridge.|London slept.",
                "There was a king in the castle.|There he stood.",
                "Nearby, a fox of the forest waited.|Nearby stood a tree.",
                "Once, a baker lived here.|Once he sang.",
            })
    void onlyNamesAreExplained(String first, String second) {
        Aliases aliases = new Aliases(w -> false);
        assertEquals("", aliases.learn(first));
        assertEquals(second, aliases.spelled(second));
    }

    @Test
    void aTitleExplainsAName() {
        PicturePrompts prompts = new PicturePrompts(Locale.ENGLISH, new Scenery(Locale.ENGLISH));
        prompts.introduce("Brook, the Garden That Waters Itself");
        assertEquals("the garden puts a sensor in every pot.", prompts.next("Brook puts a sensor in every pot."));
        assertEquals("Fish live in the brook.", prompts.spelled("Fish live in the brook."));
        prompts.introduce("Suddenly, a Storm");
        assertEquals("Suddenly it rained.", prompts.spelled("Suddenly it rained."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"On 10 May 1869 a spike was driven.", "On May 10, 1869 a spike was driven."})
    void anotherDateHasItsOwnWeather(String sentence) {
        SettingMemory memory = new SettingMemory(new Scenery(Locale.ENGLISH), "", "");
        memory.begin("", "");
        memory.absorb("In the night a storm came.");
        assertTrue(memory.before("They waited.").contains("storm"));
        assertFalse(memory.before(sentence).contains("storm"));
    }

    @Test
    void theStormOfATitlePasses() {
        SettingMemory memory = new SettingMemory(new Scenery(Locale.ENGLISH), "", "");
        memory.begin("storm old bridge", "Storm Closes the Old Bridge");
        assertTrue(memory.before("The river rose.").contains("storm"));
        memory.absorb("On Monday night the river rose.");
        memory.absorb("On Tuesday morning the sun shone.");
        assertFalse(memory.before("People swept the shops.").contains("storm"));
        assertTrue(memory.before("People swept the shops.").contains("old bridge"));
    }

    @Test
    void aTextOfArticlesAloneIsReadInTime() {
        String articles = "In " + "the ".repeat(100_000) + "night.";
        assertEquals(articles.strip(), last(articles).strip());
    }

    @Test
    void askingWhatIsKnownChangesNothing() {
        SettingMemory memory = new SettingMemory(new Scenery(Locale.ENGLISH), "", "");
        memory.begin("", "");
        memory.absorb("Merchants rested in oases under the stars.");
        memory.before("In 1453 the road was closed.");
        assertTrue(memory.before("They slept.").contains("night"));
    }

    @Test
    void anotherYearHasItsOwnNight() {
        SettingMemory memory = new SettingMemory(new Scenery(Locale.ENGLISH), "", "");
        memory.begin("", "");
        memory.absorb("Merchants rested in oases under the stars.");
        assertTrue(memory.before("They slept.").contains("night"));
        assertFalse(memory.before("In 1453 the road was closed.").contains("night"));
    }

    @Test
    void snowIsOverInSummer() {
        SettingMemory memory = new SettingMemory(new Scenery(Locale.ENGLISH), "", "");
        memory.begin("", "");
        memory.absorb("High in the Alps, snow falls.");
        assertTrue(memory.before("The ice flows down.").contains("snow"));
        assertFalse(memory.before("In summer the water flows.").contains("snow"));
    }

    @Test
    void aFilmThatGoesFromPlaceToPlaceHasNoPlaceOfItsOwn() {
        Scenery scenery = new Scenery(Locale.ENGLISH);
        assertEquals(
                "",
                Keywords.mainPlace("", List.of("Over the sea.", "In the forest.", "Quiet."), scenery)
                        .place());
        assertEquals(
                "sea",
                Keywords.mainPlace("", List.of("Over the sea.", "Quiet."), scenery)
                        .place());
        assertEquals(
                "forest",
                Keywords.mainPlace("", List.of("The sea.", "The forest.", "In the forest."), scenery)
                        .place());
    }
}
