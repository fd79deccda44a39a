package dev.sota.cli;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationResult;
import dev.sota.api.GenerationTask;
import dev.sota.api.Progress;
import dev.sota.api.ProgressListener;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

/** A run whose end a test decides. */
final class FakeTask implements GenerationTask {

    final CompletableFuture<GenerationResult> end = new CompletableFuture<>();
    private final List<Progress> snapshots;

    FakeTask(List<Progress> snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public String correlationId() {
        return "run-1";
    }

    @Override
    public Progress progress() {
        return snapshots.get(snapshots.size() - 1);
    }

    @Override
    public GenerationTask onProgress(ProgressListener listener) {
        snapshots.forEach(listener::onProgress);
        return this;
    }

    @Override
    public Flow.Publisher<Progress> progressPublisher() {
        return new SubmissionPublisher<>();
    }

    @Override
    public GenerationResult await() {
        try {
            return end.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof GenerationException failure) {
                throw failure;
            }
            throw e;
        }
    }

    @Override
    public Optional<GenerationResult> await(Duration atMost) {
        return end.isDone() ? Optional.of(await()) : Optional.empty();
    }

    @Override
    public boolean cancel() {
        return end.completeExceptionally(
                GenerationException.builder(GenerationException.Kind.CANCELLED, "The run was cancelled.")
                        .build());
    }

    @Override
    public boolean done() {
        return end.isDone();
    }

    @Override
    public CompletionStage<GenerationResult> completion() {
        return end;
    }
}
