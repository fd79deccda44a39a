package dev.sota.core.internal.plan.story;

import dev.sota.api.CameraMove;
import dev.sota.api.Mood;
import dev.sota.api.Scene;
import dev.sota.api.ShotSize;
import dev.sota.core.internal.plan.Choice;
import dev.sota.core.internal.plan.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A small film written around a few words: several views at several hours and distances.
 *
 * @param title the prompt as a title
 * @param poster the picture of the opening and the ending
 * @param scenes the story
 * @param mood the feeling of the whole
 * @param note what the planner did, for the manifest
 */
public record PromptFilm(String title, String poster, List<Scene> scenes, Mood mood, String note) {

    private static final int LONGEST_TITLE = 80;

    /** Keeps a copy. */
    public PromptFilm {
        scenes = List.copyOf(scenes);
    }

    /**
     * Writes the film.
     *
     * @param prompt a few words without markup
     * @param language their language
     * @param choice what the seed decides
     * @return the film
     */
    public static PromptFilm write(String prompt, Locale language, Choice choice) {
        return language.getLanguage().equals("en") && isLatin(prompt)
                ? english(prompt, choice)
                : anyLanguage(prompt, language);
    }

    private static PromptFilm english(String prompt, Choice choice) {
        Topic topic = TopicReader.read(prompt);
        List<SmallFilm> fitting =
                SmallFilm.all().stream().filter(f -> f.form() == topic.form()).toList();
        SmallFilm film = choice.of("film", 0, fitting);
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < film.scenes().size(); i++) {
            SmallFilm.Shot shot = film.scenes().get(i);
            scenes.add(Scene.builder(id(i))
                    .narration(Template.say(choice.of("say", i, shot.sayings()), topic))
                    .picturePrompt(Template.see(shot.sight(), topic))
                    .setting(setting(shot.hour(), topic))
                    .mood(shot.mood())
                    .shot(shot.size())
                    .camera(shot.move())
                    .startsParagraph(true)
                    .build());
        }
        String poster = Template.see(topic.where().isEmpty() ? "{a}, {place}" : "{a} {where}", topic);
        boolean day = topic.form() == Topic.Form.DAY || topic.form() == Topic.Form.HISTORY;
        return new PromptFilm(
                TitleCase.of(title(day || topic.form() == Topic.Form.HOWTO ? prompt : topic.prompt())),
                poster,
                scenes,
                film.scenes().get(0).mood() == Mood.JOYFUL ? Mood.JOYFUL : Mood.CALM,
                "The prompt is short: the planner wrote a small film around it, with a narration of its own.");
    }

    private static String setting(String hour, Topic topic) {
        String place = topic.where().isEmpty() ? "{place}" : "{where}";
        return Template.see(hour.equals(place) ? place : hour + ", " + place, topic);
    }

    private record View(String words, ShotSize size, CameraMove move, Mood mood) {}

    /** No templates: the prompt's own words over several views, whose names picture engines know. */
    private static PromptFilm anyLanguage(String prompt, Locale language) {
        List<View> views = List.of(
                new View("dawn", ShotSize.WIDE, CameraMove.PAN_RIGHT, Mood.CALM),
                new View("bright day", ShotSize.CLOSE, CameraMove.PUSH_IN, Mood.JOYFUL),
                new View("sunset", ShotSize.MEDIUM, CameraMove.PAN_LEFT, Mood.CALM),
                new View("night, stars", ShotSize.CLOSE, CameraMove.PULL_OUT, Mood.MYSTERIOUS));
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            View view = views.get(i);
            scenes.add(Scene.builder(id(i))
                    .narration(i == 0 ? prompt : "")
                    .picturePrompt(prompt + ", " + view.words)
                    .setting(view.words)
                    .mood(view.mood)
                    .shot(view.size)
                    .camera(view.move)
                    .startsParagraph(true)
                    .build());
        }
        return new PromptFilm(
                title(prompt),
                prompt,
                scenes,
                Mood.CALM,
                "The prompt is short, and the planner writes narrations only in English: the film says the prompt's own"
                        + " words over several views (language " + language.toLanguageTag() + ").");
    }

    /** An English request in another script gets no English sentences around it. */
    private static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static String title(String prompt) {
        String title = prompt.strip().replaceAll("^[\"'“‘]+|[\"'”’.…:;,]+$", "");
        return title.length() <= LONGEST_TITLE || !SourceText.hasWords(title)
                ? title
                : title.substring(0, Math.max(1, title.lastIndexOf(' ', LONGEST_TITLE)));
    }

    private static String id(int index) {
        return String.format(Locale.ROOT, "s%02d", index + 1);
    }
}
