package dev.sota.api;

import dev.sota.api.timeline.Timeline;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * A finished film and what lies beside it. Immutable.
 *
 * @param video the film, an MP4 file
 * @param srt captions as SubRip
 * @param vtt captions as WebVTT
 * @param poster a picture that stands for the film, PNG
 * @param manifestFile the manifest as JSON
 * @param storyboard what was told
 * @param timeline the film's plan, frame by frame
 * @param manifest how the film was made
 * @param profile what the run did when
 */
public record GenerationResult(
        Path video,
        Path srt,
        Path vtt,
        Path poster,
        Path manifestFile,
        Storyboard storyboard,
        Timeline timeline,
        Manifest manifest,
        RunProfile profile) {

    /** Checks that nothing is missing. */
    public GenerationResult {
        Objects.requireNonNull(video, "video");
        Objects.requireNonNull(srt, "srt");
        Objects.requireNonNull(vtt, "vtt");
        Objects.requireNonNull(poster, "poster");
        Objects.requireNonNull(manifestFile, "manifestFile");
        Objects.requireNonNull(storyboard, "storyboard");
        Objects.requireNonNull(timeline, "timeline");
        Objects.requireNonNull(manifest, "manifest");
        Objects.requireNonNull(profile, "profile");
    }

    /**
     * How long the film is.
     *
     * @return the running time, rounded down to a nanosecond
     */
    public Duration duration() {
        return timeline.duration();
    }

    /**
     * The name of the video encoder that was used.
     *
     * @return for example {@code libopenh264} or {@code libx264}
     */
    public String encoder() {
        return manifest.encoder();
    }
}
