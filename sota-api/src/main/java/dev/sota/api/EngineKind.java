package dev.sota.api;

/** The kinds of engine a pipeline works with; each is a capability that a plug-in can bring. */
public enum EngineKind {
    /** Turns a request into a storyboard. */
    STORYBOARD_PLANNER("storyboard planner", "dev.sota:sota-core"),
    /** Paints pictures from words. */
    IMAGE_GENERATOR("image generator", "dev.sota:sota-inference-sketch"),
    /** Writes text out in the words that a person would say. */
    TEXT_NORMALIZER("text normalizer", "dev.sota:sota-audio"),
    /** Speaks. */
    SPEECH_SYNTHESIZER("speech synthesizer", "dev.sota:sota-voice-mary"),
    /** Composes and plays music. */
    MUSIC_COMPOSER("music composer", "dev.sota:sota-audio"),
    /** Mixes and masters sound. */
    AUDIO_MIXER("audio mixer", "dev.sota:sota-audio"),
    /** Draws the timeline's frames and encodes them. */
    VIDEO_RENDERER("video renderer", "dev.sota:sota-video-ffmpeg"),
    /** Shows films: pictures of finished ones, contact sheets of planned ones. */
    FILM_VIEWER("film viewer", "dev.sota:sota-video-ffmpeg"),
    /** Supplies presets. */
    CATALOG("catalog", "dev.sota:sota-presets");

    private final String label;
    private final String artifact;

    EngineKind(String label, String artifact) {
        this.label = label;
        this.artifact = artifact;
    }

    /**
     * The kind in words.
     *
     * @return lower-case English, for messages
     */
    public String label() {
        return label;
    }

    /**
     * The artifact to add when no engine of this kind is found.
     *
     * @return Maven coordinates without the version, as {@code group:artifact}
     */
    public String artifact() {
        return artifact;
    }
}
