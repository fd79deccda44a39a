package dev.sota.core.internal.cost;

import dev.sota.api.Preset;
import dev.sota.api.Quality;
import dev.sota.api.Scene;
import dev.sota.api.Storyboard;
import dev.sota.api.timeline.Timeline;

/**
 * How much work a film is, or a part of it.
 *
 * @param characters to speak
 * @param pictures to paint
 * @param paintMegapixels to paint
 * @param seconds of film
 * @param frameMegapixels frames to encode times their megapixels
 * @param laterPictures those of the pictures that are not the first of their scene
 */
public record Workload(
        double characters,
        double pictures,
        double paintMegapixels,
        double seconds,
        double frameMegapixels,
        double laterPictures) {

    /** Nothing to do. */
    public static final Workload NONE = new Workload(0, 0, 0, 0, 0);

    /**
     * The work of scenes that have one picture each.
     *
     * @param characters to speak
     * @param pictures to paint
     * @param paintMegapixels to paint
     * @param seconds of film
     * @param frameMegapixels frames to encode times their megapixels
     */
    public Workload(
            double characters, double pictures, double paintMegapixels, double seconds, double frameMegapixels) {
        this(characters, pictures, paintMegapixels, seconds, frameMegapixels, 0);
    }

    private static final double CHARACTERS_A_SECOND = 14.5;

    /**
     * The work of a storyboard, before it is known how long its speech is.
     *
     * @param storyboard the scenes
     * @param preset the film's shape and pace
     * @param quality how finely it is made
     * @param speechRate a factor on the voice's speed
     * @return the work
     */
    public static Workload of(Storyboard storyboard, Preset preset, Quality quality, double speechRate) {
        Workload all = NONE;
        for (Scene scene : storyboard.scenes()) {
            all = all.plus(of(scene, preset, quality, speechRate));
        }
        return all;
    }

    /**
     * The work of a scene, before it is known how long its speech is.
     *
     * @param scene the scene
     * @param preset the film's shape and pace
     * @param quality how finely it is made
     * @param speechRate a factor on the voice's speed
     * @return the work
     */
    public static Workload of(Scene scene, Preset preset, Quality quality, double speechRate) {
        int characters = scene.narration().length();
        double spoken = characters == 0 ? 0 : characters / (CHARACTERS_A_SECOND * speechRate) + preset.breathSeconds();
        double least = switch (scene.kind()) {
            case OPENING -> preset.titleSeconds();
            case ENDING -> preset.endingSeconds();
            case STORY -> 1;
        };
        return scene(characters, Math.max(spoken, least), preset, quality);
    }

    /**
     * The work of a scene of a known length.
     *
     * @param characters to speak
     * @param seconds its length
     * @param preset the film's shape and pace
     * @param quality how finely it is made
     * @return the work
     */
    public static Workload scene(double characters, double seconds, Preset preset, Quality quality) {
        double pixels = preset.width() * (double) preset.height() / 1e6;
        double pictures = Math.max(1, Math.ceil(seconds / (preset.maxKeyframeSeconds() * quality.keyframeStretch())));
        return new Workload(
                characters,
                pictures,
                pictures * pixels * quality.pictureScale() * quality.pictureScale(),
                seconds,
                seconds * preset.frameRate() * pixels,
                pictures - 1);
    }

    /**
     * The same work, now that the film's length is known.
     *
     * @param film the film
     * @return the work, with pictures in proportion
     */
    public Workload lasting(Timeline film) {
        double known = (double) film.frames() / film.frameRate();
        double ratio = seconds == 0 ? 1 : known / seconds;
        double pixels = film.width() * (double) film.height() / 1e6;
        return new Workload(
                characters,
                pictures * ratio,
                paintMegapixels * ratio,
                known,
                film.frames() * pixels,
                laterPictures * ratio);
    }

    /**
     * More work.
     *
     * @param other the other work
     * @return both
     */
    public Workload plus(Workload other) {
        return new Workload(
                characters + other.characters,
                pictures + other.pictures,
                paintMegapixels + other.paintMegapixels,
                seconds + other.seconds,
                frameMegapixels + other.frameMegapixels,
                laterPictures + other.laterPictures);
    }
}
