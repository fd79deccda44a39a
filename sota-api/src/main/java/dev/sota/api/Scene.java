package dev.sota.api;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One scene of a storyboard: what is said, what is seen, how it feels. It has no duration: the narration decides that.
 * Immutable; {@link #toBuilder()} makes an edited copy.
 */
public final class Scene {

    private final String id;
    private final SceneKind kind;
    private final String narration;
    private final String picturePrompt;
    private final String setting;
    private final @Nullable String title;
    private final @Nullable String subtitle;
    private final @Nullable String chapter;
    private final @Nullable LowerThird lowerThird;
    private final Mood mood;
    private final ShotSize shot;
    private final CameraMove camera;
    private final boolean startsParagraph;

    private Scene(Builder builder) {
        this.id = builder.id;
        this.kind = builder.kind;
        this.narration = builder.narration;
        this.picturePrompt = builder.picturePrompt;
        this.setting = builder.setting;
        this.title = builder.title;
        this.subtitle = builder.subtitle;
        this.chapter = builder.chapter;
        this.lowerThird = builder.lowerThird;
        this.mood = builder.mood;
        this.shot = builder.shot;
        this.camera = builder.camera;
        this.startsParagraph = builder.startsParagraph;
    }

    /**
     * Starts a scene.
     *
     * @param id unique in its storyboard, for example {@code s03}
     * @return a builder for a {@link SceneKind#STORY} scene
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * The scene's name in its storyboard.
     *
     * @return a short id
     */
    public String id() {
        return id;
    }

    /**
     * The part the scene plays.
     *
     * @return the kind
     */
    public SceneKind kind() {
        return kind;
    }

    /**
     * What is said, as written: captions show exactly this.
     *
     * @return the text, empty when nothing is said
     */
    public String narration() {
        return narration;
    }

    /**
     * What is seen, in words.
     *
     * @return the prompt, possibly empty
     */
    public String picturePrompt() {
        return picturePrompt;
    }

    /**
     * What the words before this scene have established (place, hour, weather), for prompts that do not say it again.
     * Its elements are joined by ", ". One that begins with {@code cast} tells who is who and is nothing to be seen by itself:
     * {@code cast NAME [man|woman|boy|girl] [old] [role]}, such as "cast Yusuf man salt trader".
     *
     * @return words, possibly empty; weaker than {@link #picturePrompt()}
     */
    public String setting() {
        return setting;
    }

    /**
     * Words shown large over the picture.
     *
     * @return the title, if the scene has one
     */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /**
     * Smaller words below the title.
     *
     * @return the subtitle, if the scene has one
     */
    public Optional<String> subtitle() {
        return Optional.ofNullable(subtitle);
    }

    /**
     * The name of the chapter that begins with this scene.
     *
     * @return the chapter's name, or nothing when the scene goes on with the chapter before
     */
    public Optional<String> chapter() {
        return Optional.ofNullable(chapter);
    }

    /**
     * Who or what is introduced in the lower third of the picture.
     *
     * @return the words, if there are any
     */
    public Optional<LowerThird> lowerThird() {
        return Optional.ofNullable(lowerThird);
    }

    /**
     * How the scene feels.
     *
     * @return the mood
     */
    public Mood mood() {
        return mood;
    }

    /**
     * How near the camera is.
     *
     * @return the shot size of the first picture
     */
    public ShotSize shot() {
        return shot;
    }

    /**
     * How the camera moves.
     *
     * @return the move over the first picture
     */
    public CameraMove camera() {
        return camera;
    }

    /**
     * Whether a new paragraph of the script begins here, so that the voice breathes longer before it.
     *
     * @return true at the start of a paragraph
     */
    public boolean startsParagraph() {
        return startsParagraph;
    }

    /**
     * Starts an edited copy.
     *
     * @return a builder that holds this scene's values
     */
    public Builder toBuilder() {
        Builder b = new Builder(id)
                .kind(kind)
                .narration(narration)
                .picturePrompt(picturePrompt)
                .setting(setting)
                .mood(mood)
                .shot(shot)
                .camera(camera)
                .startsParagraph(startsParagraph);
        b.title = title;
        b.subtitle = subtitle;
        b.chapter = chapter;
        b.lowerThird = lowerThird;
        return b;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Scene other
                && id.equals(other.id)
                && kind == other.kind
                && narration.equals(other.narration)
                && picturePrompt.equals(other.picturePrompt)
                && setting.equals(other.setting)
                && Objects.equals(title, other.title)
                && Objects.equals(subtitle, other.subtitle)
                && Objects.equals(chapter, other.chapter)
                && Objects.equals(lowerThird, other.lowerThird)
                && mood == other.mood
                && shot == other.shot
                && camera == other.camera
                && startsParagraph == other.startsParagraph;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, kind, narration, picturePrompt, title, mood);
    }

    /** Without its words: they are user data. */
    @Override
    public String toString() {
        return "Scene[" + id + ", " + kind + ", " + mood + "]";
    }

    /** Collects a scene's values. Not thread-safe. */
    public static final class Builder {
        private String id;
        private SceneKind kind = SceneKind.STORY;
        private String narration = "";
        private String picturePrompt = "";
        private String setting = "";
        private @Nullable String title;
        private @Nullable String subtitle;
        private @Nullable String chapter;
        private @Nullable LowerThird lowerThird;
        private Mood mood = Mood.NEUTRAL;
        private ShotSize shot = ShotSize.WIDE;
        private CameraMove camera = CameraMove.PUSH_IN;
        private boolean startsParagraph;

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /**
         * Sets the id.
         *
         * @param value unique in the storyboard
         * @return this builder
         */
        public Builder id(String value) {
            this.id = Objects.requireNonNull(value, "id");
            return this;
        }

        /**
         * Sets the part the scene plays. Default: {@link SceneKind#STORY}.
         *
         * @param value the kind
         * @return this builder
         */
        public Builder kind(SceneKind value) {
            this.kind = Objects.requireNonNull(value, "kind");
            return this;
        }

        /**
         * Sets what is said. Default: nothing.
         *
         * @param value the text as written
         * @return this builder
         */
        public Builder narration(String value) {
            this.narration = Objects.requireNonNull(value, "narration");
            return this;
        }

        /**
         * Sets what is seen. Default: nothing in particular.
         *
         * @param value the prompt
         * @return this builder
         */
        public Builder picturePrompt(String value) {
            this.picturePrompt = Objects.requireNonNull(value, "picturePrompt");
            return this;
        }

        /**
         * Sets what earlier words established. Default: nothing.
         *
         * @param value words
         * @return this builder
         */
        public Builder setting(String value) {
            this.setting = Objects.requireNonNull(value, "setting");
            return this;
        }

        /**
         * Sets the large words over the picture. Default: none.
         *
         * @param value the title
         * @return this builder
         */
        public Builder title(String value) {
            this.title = Objects.requireNonNull(value, "title");
            return this;
        }

        /**
         * Sets the smaller words below the title. Default: none.
         *
         * @param value the subtitle
         * @return this builder
         */
        public Builder subtitle(String value) {
            this.subtitle = Objects.requireNonNull(value, "subtitle");
            return this;
        }

        /**
         * Begins a chapter with this scene. Default: no new chapter.
         *
         * @param value the chapter's name
         * @return this builder
         */
        public Builder chapter(String value) {
            this.chapter = Objects.requireNonNull(value, "chapter");
            return this;
        }

        /**
         * Introduces somebody or something in the lower third of the picture. Default: nobody.
         *
         * @param value the words
         * @return this builder
         */
        public Builder lowerThird(LowerThird value) {
            this.lowerThird = Objects.requireNonNull(value, "lowerThird");
            return this;
        }

        /**
         * Sets the feeling. Default: {@link Mood#NEUTRAL}.
         *
         * @param value the mood
         * @return this builder
         */
        public Builder mood(Mood value) {
            this.mood = Objects.requireNonNull(value, "mood");
            return this;
        }

        /**
         * Sets how near the camera is. Default: {@link ShotSize#WIDE}.
         *
         * @param value the shot size
         * @return this builder
         */
        public Builder shot(ShotSize value) {
            this.shot = Objects.requireNonNull(value, "shot");
            return this;
        }

        /**
         * Sets how the camera moves. Default: {@link CameraMove#PUSH_IN}.
         *
         * @param value the move
         * @return this builder
         */
        public Builder camera(CameraMove value) {
            this.camera = Objects.requireNonNull(value, "camera");
            return this;
        }

        /**
         * Says whether a paragraph of the script begins here. Default: no.
         *
         * @param value true at the start of a paragraph
         * @return this builder
         */
        public Builder startsParagraph(boolean value) {
            this.startsParagraph = value;
            return this;
        }

        /**
         * The scene.
         *
         * @return a new scene
         * @throws IllegalArgumentException when the id is blank
         */
        public Scene build() {
            if (id.isBlank()) {
                throw new IllegalArgumentException("a scene needs an id");
            }
            return new Scene(this);
        }
    }
}
