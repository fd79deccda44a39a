package dev.sota.benchmarks.clip;

import dev.sota.api.GenerationRequest;
import dev.sota.api.Preset;

/**
 * Texts of any length in which no sentence comes twice, so that no picture and no segment does: what is found instead of
 * made would flatter the figures. Immutable.
 *
 * @param text a script
 * @param seconds about how long its film is
 */
public record Story(String text, double seconds) {

    private static final String[] WHO = {
        "The old keeper", "A grey fox", "The fisherman", "A young sailor", "The baker's daughter", "A white horse",
        "The village priest", "A tired soldier", "The stonecutter", "A small robot", "The queen", "A flock of geese"
    };
    private static final String[] DOES = {
        "carried a lamp across", "looked for a way through", "came home over", "waited all day beside",
                "found a door in",
        "told a story about", "walked slowly around", "heard a bell ring from", "followed the river to",
                "left a letter in"
    };
    private static final String[] WHERE = {
        "the frozen harbour", "the dark forest", "the quiet city", "the mountain pass", "the empty castle",
        "the green valley", "the market square", "the island with the lighthouse", "the snowy field", "the desert camp",
        "the garden behind the mill"
    };
    private static final String[] WHEN = {
        "at dawn",
        "in the rain",
        "under the stars",
        "when the wind had turned",
        "before the others woke",
        "in winter",
        "while the snow fell"
    };

    /** What the built-in voice speaks in a second; the estimates reckon with the same. */
    private static final double CHARACTERS_A_SECOND = 14.5;

    /** Seconds that the longest sentences take; where less is left, a short one fits. */
    private static final double ROOM_FOR_WHOLE = 5;

    private static final int SENTENCES_A_SCENE = 2;
    /** A stride through all sentences that shares no factor with their number. */
    private static final int STRIDE = 1_009;

    /**
     * A story.
     *
     * @param seconds about how long its film is to be, with title and ending
     * @param preset the film's pace
     * @param number another story for another number
     * @return the story
     */
    public static Story of(double seconds, Preset preset, int number) {
        StringBuilder text = new StringBuilder();
        double length = preset.titleSeconds() + preset.endingSeconds();
        for (int i = 0; i == 0 || length < seconds - 1; i++) {
            String sentence = sentence(number * 131 + i, seconds - length < ROOM_FOR_WHOLE);
            text.append(sentence).append(i % SENTENCES_A_SCENE == SENTENCES_A_SCENE - 1 ? "\n\n" : " ");
            length +=
                    sentence.length() / CHARACTERS_A_SECOND + (i % SENTENCES_A_SCENE == 0 ? preset.breathSeconds() : 0);
        }
        return new Story(text.toString().strip(), length);
    }

    /**
     * The film.
     *
     * @return a request for it
     */
    public GenerationRequest.Builder request() {
        return GenerationRequest.script(text).title("The Long Way Home");
    }

    private static String sentence(int number, boolean brief) {
        int all = WHO.length * DOES.length * WHERE.length * WHEN.length;
        int i = Math.floorMod(number * STRIDE, all);
        String who = WHO[i % WHO.length];
        i /= WHO.length;
        String does = DOES[i % DOES.length];
        i /= DOES.length;
        String where = WHERE[i % WHERE.length];
        return brief
                ? who + " left " + where + "."
                : who + " " + does + " " + where + " " + WHEN[i / WHERE.length] + ".";
    }
}
