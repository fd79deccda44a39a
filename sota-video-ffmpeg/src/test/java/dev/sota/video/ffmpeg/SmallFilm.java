package dev.sota.video.ffmpeg;

import dev.sota.api.GenerationException;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.Timeline;
import dev.sota.api.timeline.TitleClip;
import dev.sota.api.timeline.TitleStyle;
import dev.sota.spi.VideoRenderer;
import java.nio.file.Path;
import java.util.List;

/** A program that renders a film with words in it and says how it went; for tests that need a process of their own. */
public final class SmallFilm {

    private SmallFilm() {}

    /**
     * Renders.
     *
     * @param arguments the file, the encoder, and for pictures that take many bits how many frames of them stand in a
     *     segment
     * @throws Exception when something fails that has no kind
     */
    public static void main(String[] arguments) throws Exception {
        System.out.println(new FfmpegVideoRendererProvider().availability());
        boolean noise = arguments.length > 2;
        int width = noise ? 640 : 320;
        int height = noise ? 360 : 180;
        Timeline timeline = Films.timeline(width, height, Films.clips(2, 60, 10))
                .captions(List.of(new CaptionCue(0, 50, List.of("The lamp burns."), List.of())))
                .titles(List.of(new TitleClip(0, 40, 5, "Lighthouse", "", TitleStyle.OPENING)))
                .build();
        try (VideoRenderer renderer = Films.renderer()) {
            TestFilm.Rendered made = Films.request(
                            timeline, noise ? Films.noise(width, height) : Films.waves(width, height))
                    .encoder(arguments[1])
                    .videoKbps(noise ? 8000 : 1000)
                    .segmentFrames(noise ? Integer.parseInt(arguments[2]) : 75)
                    .render(renderer, Path.of(arguments[0]), new TestRun(), 2);
            System.out.println(made);
        } catch (GenerationException e) {
            System.out.println(e.kind() + ": " + e.getMessage() + " | " + e.remedy());
            System.exit(3);
        }
    }
}
