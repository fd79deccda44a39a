package dev.sota.cli;

import dev.sota.api.ContactSheet;
import dev.sota.api.EngineInfo;
import dev.sota.api.EngineKind;
import dev.sota.api.Estimate;
import dev.sota.api.FilmFrames;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.Preset;
import dev.sota.api.Progress;
import dev.sota.api.SheetOptions;
import dev.sota.api.Storyboard;
import dev.sota.api.Voice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A pipeline that remembers what it was asked for. The real one is met by the tests that run the packaged program. */
final class FakePipeline implements GenerationPipeline {

    final List<GenerationRequest> requests = new CopyOnWriteArrayList<>();
    List<Progress> snapshots = List.of(Films.progress(0), Films.progress(1));
    List<EngineInfo> engines = new ArrayList<>();

    @Nullable
    GenerationException failure;

    @Nullable
    RuntimeException fault;

    Estimate estimate = Films.estimate();
    FakeSheet sheet = new FakeSheet(1);

    @Nullable
    SheetOptions sheetOptions;

    private final FakeFilm film = new FakeFilm();
    boolean endless;
    boolean closed;
    private final Path folder;

    FakePipeline(Path folder) {
        this.folder = folder;
        for (EngineKind kind : EngineKind.values()) {
            engines.add(new EngineInfo(kind, "fake", "1", 0, true, ""));
        }
    }

    GenerationRequest request() {
        return requests.get(requests.size() - 1);
    }

    @Override
    public Storyboard plan(GenerationRequest request) {
        remember(request);
        return Films.storyboard();
    }

    @Override
    public Estimate estimate(GenerationRequest request) {
        remember(request);
        return estimate;
    }

    @Override
    public ContactSheet contactSheet(GenerationRequest request, SheetOptions options) {
        remember(request);
        sheetOptions = options;
        return sheet;
    }

    @Override
    public FilmFrames frames(Path film) {
        if (failure != null) {
            throw failure;
        }
        this.film.opened = film;
        return this.film;
    }

    FakeFilm film() {
        return film;
    }

    @Override
    public GenerationResult generate(GenerationRequest request) {
        return submit(request).completion().toCompletableFuture().join();
    }

    @Override
    public FakeTask submit(GenerationRequest request) {
        FakeTask task = new FakeTask(snapshots);
        try {
            remember(request);
            if (!endless) {
                task.end.complete(Films.result(request, folder));
            }
        } catch (RuntimeException e) {
            task.end.completeExceptionally(e);
        }
        return task;
    }

    private void remember(GenerationRequest request) {
        requests.add(request);
        if (failure != null) {
            throw failure;
        }
        if (fault != null) {
            throw fault;
        }
    }

    @Override
    public List<Preset> presets() {
        return List.of(
                Preset.builder("540p", 960, 540).description("The default.").build(),
                Preset.builder("tall", 540, 960).name("Tall").build());
    }

    @Override
    public List<Voice> voices() {
        return List.of(new Voice("fake:anna", "Anna", List.of(Locale.US, Locale.UK), "Warm."));
    }

    @Override
    public List<EngineInfo> engines() {
        return engines;
    }

    @Override
    public void close() {
        closed = true;
    }
}
