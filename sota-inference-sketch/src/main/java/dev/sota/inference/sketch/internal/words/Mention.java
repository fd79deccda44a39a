package dev.sota.inference.sketch.internal.words;

import java.util.Optional;

/**
 * A thing as the text mentions it.
 *
 * @param thing what
 * @param count how many, at least 1
 * @param size how large it is said to be
 * @param action what it does
 * @param relation where it is beside another thing of the brief
 */
public record Mention(Thing thing, int count, Size size, Action action, Optional<Relation> relation) {

    /** The same in the shape that it had in other times, where the lexicon names one. */
    Mention of(Era era) {
        String art = switch (era) {
            case STEAM -> thing.get("steam", "");
            case OLD -> thing.get("old", "");
            case NOW -> "";
        };
        return art.isEmpty() ? this : new Mention(new Thing(art, thing.attributes()), count, size, action, relation);
    }

    /** A thing of which only the number is said. */
    public Mention(Thing thing, int count) {
        this(thing, count, Size.NORMAL, Action.STILL, Optional.empty());
    }
}
