package dev.sota.inference.onnx;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.internal.pipeline.Canvas;
import dev.sota.inference.onnx.internal.pipeline.DiffusionModel;
import dev.sota.inference.onnx.internal.pipeline.DiffusionPipeline;
import dev.sota.inference.onnx.internal.pipeline.Generation;
import dev.sota.inference.onnx.internal.pipeline.Tiling;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.Keyframe;
import dev.sota.spi.RunContext;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A diffusion model behind the plug-in interface. Thread-safe: one picture is painted at a time, with all threads, since
 * two at once would take twice the memory and no less time.
 */
final class OnnxImageGenerator implements ImageGenerator {

    private static final int STEPS = 20;
    private static final int DISTILLED_STEPS = 4;
    private static final double GUIDANCE = 7.5;
    private static final long WAIT_MILLIS = 50;

    private final DiffusionModel model;
    private final SessionStore sessions;
    private final OnnxOptions defaults;
    private final DiffusionPipeline pipeline;
    private final ReentrantLock turn = new ReentrantLock(true);
    private @Nullable StopSwitch painting;
    private boolean closed;

    OnnxImageGenerator(DiffusionModel model, SessionStore sessions, OnnxOptions defaults) {
        this.model = model;
        this.sessions = sessions;
        this.defaults = defaults;
        this.pipeline = new DiffusionPipeline(model, sessions);
    }

    @Override
    public List<String> styles() {
        return Styles.ids();
    }

    @Override
    public Keyframe paint(ImageRequest request, RunContext context) {
        Styles style = Styles.of(request.style());
        OnnxOptions options = OnnxOptions.of(request.options()).over(defaults);
        await(context);
        try {
            StopSwitch stop = new StopSwitch(context::checkpoint);
            begin(stop);
            try (RunContext.Registration registration = context.onStop(stop::stop)) {
                return paint(request, style, options, context, stop);
            } finally {
                end();
            }
        } finally {
            turn.unlock();
        }
    }

    private Keyframe paint(
            ImageRequest request, Styles style, OnnxOptions options, RunContext context, StopSwitch stop) {
        Canvas canvas = Canvas.of(model.size(), options.size(model.size().base()), request.width(), request.height());
        Generation.Builder asked = Generation.of(Wording.of(request, style), canvas.width(), canvas.height())
                .seeds(List.of(request.seed()))
                .generator(options.generator())
                .steps(options.steps(model.guidanceEmbedded() ? DISTILLED_STEPS : STEPS))
                .guidance(options.guidance(GUIDANCE))
                .weighted(options.weighted())
                .tinyAutoencoder(options.tinyVae())
                .tiling(new Tiling(options.tile()));
        String unwanted = style.unwanted(options.negative());
        if (!unwanted.isBlank()) {
            asked.negative(unwanted);
        }
        if (!options.scheduler().isEmpty()) {
            asked.scheduler(options.scheduler());
        }
        DiffusionPipeline.Outcome made =
                pipeline.generate(asked.build(), stop, (done, total, latents) -> context.progress(done, total));
        if (made.cutTokens() > 0) {
            context.note("The model could not read the last " + made.cutTokens() + " tokens of a picture's words.");
        }
        return Keyframe.of(canvas.fit(made.pictures().get(0)));
    }

    /** Waits for the turn, and goes on asking whether the run still wants it. */
    private void await(RunContext context) {
        try {
            while (!turn.tryLock(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                context.checkpoint();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw GenerationException.builder(
                            GenerationException.Kind.CANCELLED, "The thread that paints was interrupted.")
                    .cause(e)
                    .build();
        }
    }

    private synchronized void begin(StopSwitch stop) {
        if (closed) {
            throw closedFault();
        }
        painting = stop;
    }

    private synchronized void end() {
        painting = null;
    }

    private static GenerationException closedFault() {
        return GenerationException.backend("The diffusion engine was closed.")
                .remedy("Open the engine again.")
                .build();
    }

    /** Ends what is being painted, then lets the model go. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            if (painting != null) {
                painting.stop(closedFault());
            }
        }
        turn.lock();
        try {
            sessions.close();
        } finally {
            turn.unlock();
        }
    }
}
