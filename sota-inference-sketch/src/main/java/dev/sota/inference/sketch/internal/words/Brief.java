package dev.sota.inference.sketch.internal.words;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.colour.Weather;
import java.util.List;
import java.util.Optional;

/**
 * What a picture shall show.
 *
 * @param place where
 * @param hour when
 * @param weather under which sky
 * @param season in which season
 * @param mood with which feeling
 * @param shot from how near
 * @param subjects things to draw, the main one first
 * @param pose what people do, as the name of a pose
 */
public record Brief(
        Place place,
        Hour hour,
        Weather weather,
        Season season,
        Mood mood,
        Shot shot,
        List<Mention> subjects,
        Optional<String> pose) {

    /** Copies the list. */
    public Brief {
        subjects = List.copyOf(subjects);
    }
}
