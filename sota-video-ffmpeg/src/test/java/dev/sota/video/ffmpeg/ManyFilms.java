package dev.sota.video.ffmpeg;

import dev.sota.api.timeline.Timeline;
import dev.sota.spi.VideoRenderer;
import java.nio.file.Path;
import org.bytedeco.javacpp.Pointer;

/** A program that renders many films, some to their end and some not, and says by how much it grew. */
public final class ManyFilms {

    private ManyFilms() {}

    /**
     * Renders.
     *
     * @param arguments the file
     * @throws Exception when a film that should be made is not
     */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        Timeline small = Films.timeline(320, 180, Films.clips(2, 12, 4)).build();
        TestFilm good = Films.request(small, Films.waves(320, 180));
        TestFilm bad = Films.request(small, recipe -> {
                    throw new IllegalStateException("no picture");
                });
        long before = 0;
        try (VideoRenderer renderer = Films.renderer()) {
            for (int i = 0; i < 50; i++) {
                good.render(renderer, file, new TestRun());
                fail(renderer, bad, file, new TestRun());
                fail(renderer, good, file, TestRun.cancelledAt(0));
                if (i == 14) {
                    before = Pointer.physicalBytes();
                }
            }
        }
        System.out.println(Pointer.physicalBytes() - before);
    }

    private static void fail(VideoRenderer renderer, TestFilm request, Path file, TestRun run) throws Exception {
        try {
            request.render(renderer, file, run);
        } catch (RuntimeException e) {
            return;
        }
        throw new AssertionError("a film that should fail was made");
    }
}
