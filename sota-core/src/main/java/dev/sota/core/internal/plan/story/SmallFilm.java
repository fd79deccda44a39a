package dev.sota.core.internal.plan.story;

import dev.sota.api.CameraMove;
import dev.sota.api.Mood;
import dev.sota.api.ShotSize;
import dev.sota.core.internal.plan.story.Topic.Form;
import dev.sota.core.internal.plan.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The template of a small film.
 *
 * @param form the prompts it suits
 * @param scenes its scenes
 */
record SmallFilm(Form form, List<Shot> scenes) {

    SmallFilm {
        scenes = List.copyOf(scenes);
    }

    /**
     * The template of a scene.
     *
     * @param hour the hour of the day, as picture engines know it
     * @param size the shot size
     * @param move the camera's move
     * @param mood the mood
     * @param sayings the ways to say it
     * @param sight the picture
     */
    record Shot(String hour, ShotSize size, CameraMove move, Mood mood, List<String> sayings, String sight) {
        Shot {
            sayings = List.copyOf(sayings);
        }
    }

    /** All templates, in the order of their file. */
    static List<SmallFilm> all() {
        List<SmallFilm> films = new ArrayList<>();
        List<Shot> scenes = new ArrayList<>();
        List<String> sayings = new ArrayList<>();
        Form form = Form.THING;
        String[] view = {};
        for (String line : WordList.lines(SmallFilm.class, "small-films-en.txt")) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon)) {
                case "film" -> {
                    addFilm(films, form, scenes);
                    form = Form.valueOf(value.toUpperCase(Locale.ROOT));
                }
                case "scene" -> view = value.split(" ", -1);
                case "say" -> sayings.add(value);
                case "see" -> {
                    scenes.add(shot(view, sayings, value));
                    sayings.clear();
                }
                default -> throw new IllegalStateException("The small films have an unknown line: " + line);
            }
        }
        addFilm(films, form, scenes);
        return films;
    }

    private static void addFilm(List<SmallFilm> films, Form form, List<Shot> scenes) {
        if (!scenes.isEmpty()) {
            films.add(new SmallFilm(form, scenes));
            scenes.clear();
        }
    }

    private static Shot shot(String[] view, List<String> sayings, String sight) {
        return new Shot(
                view[0], ShotSize.valueOf(view[1]), CameraMove.valueOf(view[2]), Mood.valueOf(view[3]), sayings, sight);
    }
}
