package dev.sota.core.internal.plan;

import dev.sota.api.CameraMove;
import dev.sota.api.Mood;
import dev.sota.api.Scene;
import dev.sota.api.SceneKind;
import dev.sota.api.ShotSize;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The first and the last picture of a film. */
final class Cards {

    private static final String ENDINGS = "endings.properties";

    private Cards() {}

    static Scene opening(String title, String subtitle, String prompt, String setting, Mood mood) {
        Scene.Builder scene = Scene.builder("opening")
                .kind(SceneKind.OPENING)
                .picturePrompt(prompt)
                .setting(setting)
                .mood(mood)
                .shot(ShotSize.MEDIUM)
                .camera(CameraMove.PUSH_IN);
        if (!title.isEmpty()) {
            scene.title(title).chapter(title);
        }
        if (!subtitle.isEmpty()) {
            scene.subtitle(subtitle);
        }
        return scene.build();
    }

    static Scene ending(String title, Locale language, String prompt, String setting, Mood mood) {
        Scene.Builder scene = Scene.builder("ending")
                .kind(SceneKind.ENDING)
                .picturePrompt(prompt)
                .setting(setting)
                .mood(mood)
                .shot(ShotSize.WIDE)
                .camera(CameraMove.PULL_OUT)
                .title(theEnd(language));
        if (!title.isEmpty()) {
            scene.subtitle(title);
        }
        return scene.build();
    }

    /** "The End" in a language; in one that is not known, the language of most end cards. */
    static String theEnd(Locale language) {
        Properties words = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(Cards.class.getResourceAsStream(ENDINGS), ENDINGS), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.getProperty(language.getLanguage(), words.getProperty("en", ""));
    }
}
