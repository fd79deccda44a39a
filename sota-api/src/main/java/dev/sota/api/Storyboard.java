package dev.sota.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a film tells: an ordered list of scenes. Immutable; {@link #toBuilder()} makes an edited copy, which a request
 * can carry in place of a script.
 */
public final class Storyboard implements Document {

    private final String title;
    private final Locale language;
    private final Mood mood;
    private final List<Scene> scenes;
    private final List<String> notes;

    private Storyboard(Builder builder) {
        this.title = builder.title;
        this.language = builder.language;
        this.mood = builder.mood;
        this.scenes = List.copyOf(builder.scenes);
        this.notes = List.copyOf(builder.notes);
    }

    /**
     * Starts a storyboard.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The film's title.
     *
     * @return the title, possibly empty
     */
    public String title() {
        return title;
    }

    /**
     * The language of the film's words.
     *
     * @return the language
     */
    public Locale language() {
        return language;
    }

    /**
     * The feeling of the whole film.
     *
     * @return the mood that the music follows
     */
    public Mood mood() {
        return mood;
    }

    /**
     * The scenes in the order in which they are shown.
     *
     * @return at least one, unmodifiable
     */
    public List<Scene> scenes() {
        return scenes;
    }

    /**
     * What the planner has to say about its choices, for the manifest.
     *
     * @return plain sentences, unmodifiable
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * Starts an edited copy.
     *
     * @return a builder that holds this storyboard's values
     */
    public Builder toBuilder() {
        return new Builder()
                .title(title)
                .language(language)
                .mood(mood)
                .scenes(scenes)
                .notes(notes);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Storyboard s
                && title.equals(s.title)
                && language.equals(s.language)
                && mood == s.mood
                && scenes.equals(s.scenes)
                && notes.equals(s.notes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, language, mood, scenes, notes);
    }

    /** Without its words: they are user data. */
    @Override
    public String toString() {
        return "Storyboard[" + scenes.size() + " scenes, " + language.toLanguageTag() + "]";
    }

    /** Collects a storyboard's values. Not thread-safe. */
    public static final class Builder {
        private String title = "";
        private Locale language = Locale.ENGLISH;
        private Mood mood = Mood.NEUTRAL;
        private List<Scene> scenes = new ArrayList<>();
        private List<String> notes = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the title. Default: none.
         *
         * @param value the title
         * @return this builder
         */
        public Builder title(String value) {
            this.title = Objects.requireNonNull(value, "title");
            return this;
        }

        /**
         * Sets the language. Default: English.
         *
         * @param value the language
         * @return this builder
         */
        public Builder language(Locale value) {
            this.language = Objects.requireNonNull(value, "language");
            return this;
        }

        /**
         * Sets the feeling of the whole. Default: {@link Mood#NEUTRAL}.
         *
         * @param value the mood
         * @return this builder
         */
        public Builder mood(Mood value) {
            this.mood = Objects.requireNonNull(value, "mood");
            return this;
        }

        /**
         * Adds a scene at the end.
         *
         * @param value the scene
         * @return this builder
         */
        public Builder scene(Scene value) {
            this.scenes.add(Objects.requireNonNull(value, "scene"));
            return this;
        }

        /**
         * Replaces all scenes.
         *
         * @param values the scenes
         * @return this builder
         */
        public Builder scenes(List<Scene> values) {
            this.scenes = new ArrayList<>(values);
            return this;
        }

        /**
         * Adds a planner's remark.
         *
         * @param sentence a plain sentence
         * @return this builder
         */
        public Builder note(String sentence) {
            this.notes.add(Objects.requireNonNull(sentence, "note"));
            return this;
        }

        /**
         * Replaces all remarks.
         *
         * @param values plain sentences
         * @return this builder
         */
        public Builder notes(List<String> values) {
            this.notes = new ArrayList<>(values);
            return this;
        }

        /**
         * The storyboard.
         *
         * @return a new storyboard
         * @throws GenerationException of kind {@link GenerationException.Kind#REQUEST} when there is no scene, or two
         *     scenes share an id
         */
        public Storyboard build() {
            if (scenes.isEmpty()) {
                throw GenerationException.request("The storyboard has no scene.")
                        .remedy("Add at least one scene.")
                        .build();
            }
            Set<String> seen = new HashSet<>();
            for (Scene scene : scenes) {
                if (!seen.add(scene.id())) {
                    throw GenerationException.request("Two scenes of the storyboard have the id '" + scene.id() + "'.")
                            .remedy("Give every scene an id of its own.")
                            .build();
                }
            }
            return new Storyboard(this);
        }
    }
}
