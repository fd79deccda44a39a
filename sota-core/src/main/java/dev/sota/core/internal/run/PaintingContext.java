package dev.sota.core.internal.run;

import dev.sota.api.PictureProgress;
import dev.sota.spi.Picture;
import dev.sota.spi.RunContext;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A run as an engine sees it that paints one picture: its steps are shown to those who look on. Thread-safe. */
public final class PaintingContext implements RunContext {

    private final StageContext of;
    private final String sceneId;
    private final Audience audience;
    private final AtomicReference<@Nullable Picture> preview = new AtomicReference<>();

    /**
     * The context of one picture.
     *
     * @param of the stage
     * @param sceneId whose picture it is
     * @param audience who looks on
     */
    public PaintingContext(StageContext of, String sceneId, Audience audience) {
        this.of = of;
        this.sceneId = sceneId;
        this.audience = audience;
    }

    @Override
    public String correlationId() {
        return of.correlationId();
    }

    @Override
    public Path workDirectory() {
        return of.workDirectory();
    }

    @Override
    public void checkpoint() {
        of.checkpoint();
    }

    @Override
    public void progress(long done, long total) {
        Optional<Picture> shown = Optional.ofNullable(preview.getAndSet(null));
        long all = Math.max(1, total);
        audience.show(new PictureProgress(of.correlationId(), sceneId, Math.max(0, Math.min(done, all)), all, shown));
    }

    @Override
    public boolean previewing() {
        return audience.previewing();
    }

    @Override
    public void preview(Picture picture) {
        preview.set(picture);
    }

    @Override
    public void note(String sentence) {
        of.note(sentence);
    }

    @Override
    public Registration onStop(Runnable action) {
        return of.onStop(action);
    }
}
