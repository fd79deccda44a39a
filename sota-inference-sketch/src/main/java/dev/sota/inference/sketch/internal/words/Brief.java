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
 * @param figure what to set up where things alone do not say it: with place ABSTRACT it is the whole picture, elsewhere it
 *     stands in the scenery
 * @param era in which times
 * @param venue what a sign names where the scenery alone does not tell the place
 * @param kind which of its kinds the place is, where words say so: the corridor of a school
 */
public record Brief(
        Place place,
        Hour hour,
        Weather weather,
        Season season,
        Mood mood,
        Shot shot,
        List<Mention> subjects,
        Optional<String> pose,
        Optional<Figure> figure,
        Era era,
        Optional<String> venue,
        Optional<String> kind) {

    /** Copies the list. */
    public Brief {
        subjects = List.copyOf(subjects);
    }

    /** A brief of a place of no special kind. */
    public Brief(
            Place place,
            Hour hour,
            Weather weather,
            Season season,
            Mood mood,
            Shot shot,
            List<Mention> subjects,
            Optional<String> pose,
            Optional<Figure> figure,
            Era era,
            Optional<String> venue) {
        this(place, hour, weather, season, mood, shot, subjects, pose, figure, era, venue, Optional.empty());
    }

    /** A brief of a place that needs no name. */
    public Brief(
            Place place,
            Hour hour,
            Weather weather,
            Season season,
            Mood mood,
            Shot shot,
            List<Mention> subjects,
            Optional<String> pose,
            Optional<Figure> figure,
            Era era) {
        this(place, hour, weather, season, mood, shot, subjects, pose, figure, era, Optional.empty());
    }

    /** A brief of our times. */
    public Brief(
            Place place,
            Hour hour,
            Weather weather,
            Season season,
            Mood mood,
            Shot shot,
            List<Mention> subjects,
            Optional<String> pose,
            Optional<Figure> figure) {
        this(place, hour, weather, season, mood, shot, subjects, pose, figure, Era.NOW);
    }

    /** A brief of scenery and things alone. */
    public Brief(
            Place place,
            Hour hour,
            Weather weather,
            Season season,
            Mood mood,
            Shot shot,
            List<Mention> subjects,
            Optional<String> pose) {
        this(place, hour, weather, season, mood, shot, subjects, pose, Optional.empty());
    }

    /** Whether whoever is shown is in the water of a pool. */
    public boolean bathing() {
        boolean pool = place == Place.POOL || place == Place.BATHS;
        return pool
                && (kind.filter("water"::equals).isPresent()
                        || subjects.stream().anyMatch(m -> m.action() == Action.SWIMMING));
    }

    /** This brief with others in the places of its subjects, one for one. */
    public Brief withSubjects(List<Mention> others) {
        return new Brief(place, hour, weather, season, mood, shot, others, pose, figure, era, venue, kind);
    }

    /** This brief with other subjects. Relations to things that are left out are dropped, others follow their thing. */
    public Brief showing(List<Mention> kept) {
        List<Mention> fitted = kept.stream()
                .map(m -> new Mention(
                        m.thing(), m.count(), m.size(), m.action(), m.relation().flatMap(r -> moved(r, kept))))
                .toList();
        return new Brief(place, hour, weather, season, mood, shot, fitted, pose, figure, era, venue, kind);
    }

    private Optional<Relation> moved(Relation relation, List<Mention> kept) {
        int at = relation.to() < subjects.size() ? kept.indexOf(subjects.get(relation.to())) : -1;
        return at < 0 ? Optional.empty() : Optional.of(new Relation(relation.kind(), at));
    }
}
