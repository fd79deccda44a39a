package dev.sota.video.ffmpeg;

import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.spi.AssemblyRequest;
import dev.sota.spi.VideoRenderer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
        TestFilm good = Films.request(small, recipe -> {
            if (Films.name(recipe).equals("missing")) {
                throw new IllegalStateException("no picture");
            }
            return Films.waves(320, 180).keyframe(recipe);
        });
        PictureClip missing = Films.clip("missing", 0, 20, 0, 0, Films.STILL);
        TestFilm bad =
                good.timeline(small.toBuilder().pictures(List.of(missing)).build());
        TestFilm tooLong =
                good.timeline(Films.timeline(320, 180, Films.clips(2, 13, 4)).build());
        long before = 0;
        Path folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), "many");
        try (VideoRenderer renderer = Films.renderer()) {
            AssemblyRequest joined = good.assembly(TestFilm.source(good.encode(renderer, folder, 11, new TestRun())));
            AssemblyRequest misfit = tooLong.assembly(joined.segments());
            for (int i = 0; i < 50; i++) {
                good.render(renderer, file, new TestRun());
                fail(() -> renderer.encode(bad.whole(), folder.resolve("bad"), new TestRun()));
                fail(() -> good.render(renderer, file, TestRun.cancelledAt(0)));
                fail(() -> renderer.assemble(joined, file, TestRun.cancelledAt(10)));
                fail(() -> renderer.assemble(misfit, file, new TestRun()));
                if (i == 14) {
                    before = Pointer.physicalBytes();
                }
            }
        }
        System.out.println(Pointer.physicalBytes() - before);
    }

    private static void fail(Callable<?> film) throws Exception {
        try {
            film.call();
        } catch (RuntimeException e) {
            return;
        }
        throw new AssertionError("a film that should fail was made");
    }
}
