package dev.sota.core.internal.film;

import dev.sota.api.ContactSheet;
import dev.sota.api.GenerationException;
import dev.sota.api.Stage;
import dev.sota.api.Storyboard;
import dev.sota.core.internal.files.WorkDirectory;
import dev.sota.core.internal.plugin.EngineCall;
import dev.sota.core.internal.run.Crew;
import dev.sota.core.internal.run.Duty;
import dev.sota.core.internal.run.RunTrace;
import dev.sota.core.internal.run.StageContext;
import dev.sota.spi.FilmViewer;
import dev.sota.spi.FilmViewerProvider;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.spi.Picture;
import dev.sota.spi.RunContext;
import dev.sota.spi.SheetPage;
import dev.sota.spi.SheetPanel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** A contact sheet whose pages are painted when they are asked for. Thread-safe. */
public final class PaintedSheet implements ContactSheet {

    private final SheetLayout layout;
    private final Cast.Member<ImageGeneratorProvider, ImageGenerator> painter;
    private final Casting casting;
    private final Supplier<Crewed> crews;

    /**
     * A sheet.
     *
     * @param planned its layout
     * @param casting finds who draws
     * @param crews finds who works on a page
     */
    public PaintedSheet(Sheets.Planned planned, Casting casting, Supplier<Crewed> crews) {
        this.layout = planned.layout();
        this.painter = planned.painter();
        this.casting = casting;
        this.crews = crews;
    }

    /** Those who work on one page, and where. */
    public static final class Crewed implements AutoCloseable {
        private final FilmTask task;
        private final WorkDirectory folder;
        private final Crew crew;

        private Crewed(FilmTask task, WorkDirectory folder, Executor executor) {
            this.task = task;
            this.folder = folder;
            this.crew =
                    new Crew(executor, task.correlationId(), FilmRun.CORES, task.signal(), new RunTrace(FilmRun.CORES));
        }

        /**
         * A crew.
         *
         * @param task a run that nobody sees
         * @param work where temporary files go
         * @param executor where threads come from
         * @return the crew; close it when the page is done
         */
        public static Crewed of(FilmTask task, Path work, Executor executor) {
            return new Crewed(task, WorkDirectory.in(work), executor);
        }

        private RunContext context() {
            return new StageContext(
                            task.correlationId(),
                            folder.folder(),
                            Stage.ILLUSTRATE,
                            task.signal(),
                            task.board(),
                            note -> {})
                    .quiet();
        }

        @Override
        public void close() {
            task.signal()
                    .stop(GenerationException.builder(GenerationException.Kind.CANCELLED, "The page is done.")
                            .build());
            crew.dismiss();
            folder.close();
        }
    }

    @Override
    public Storyboard storyboard() {
        return layout.storyboard();
    }

    @Override
    public int panels() {
        return layout.panels().size();
    }

    @Override
    public int pages() {
        return layout.pages();
    }

    @Override
    public Picture page(int index) {
        List<SheetLayout.Panel> wanted = layout.page(index);
        Cast.Member<FilmViewerProvider, FilmViewer> viewer = casting.viewer();
        try (Crewed crewed = crews.get()) {
            RunContext context = crewed.context();
            List<CompletableFuture<SheetPanel>> painting = new ArrayList<>();
            for (SheetLayout.Panel panel : wanted) {
                Duty duty = new Duty(Stage.ILLUSTRATE, panel.heading(), painting.size());
                painting.add(crewed.crew.submit(duty, () -> paint(panel, context)));
            }
            List<SheetPanel> panels = painting.stream().map(crewed.crew::join).toList();
            return EngineCall.of(viewer.provider()).call(() -> viewer.engine().draw(page(index, panels), context));
        }
    }

    private SheetPanel paint(SheetLayout.Panel panel, RunContext context) {
        Picture picture = EngineCall.of(painter.provider())
                .call(() -> painter.engine().paint(panel.image(), context).flatten());
        return new SheetPanel(picture, panel.camera(), panel.heading(), panel.detail(), panel.words());
    }

    private SheetPage page(int index, List<SheetPanel> panels) {
        String pages = pages() == 1 ? "" : " · page " + (index + 1) + " of " + pages();
        return new SheetPage(
                layout.storyboard().title(),
                layout.subtitle() + pages,
                layout.storyboard().language(),
                layout.columns(),
                layout.width(),
                layout.height(),
                panels);
    }
}
