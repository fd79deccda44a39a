package dev.sota.inference.onnx;

import dev.sota.api.GenerationException;
import dev.sota.inference.onnx.internal.effort.ModelEffort;
import dev.sota.inference.onnx.internal.lora.Inversions;
import dev.sota.inference.onnx.internal.lora.Loras;
import dev.sota.inference.onnx.internal.pipeline.DiffusionModel;
import dev.sota.inference.onnx.internal.pipeline.DiffusionPipeline;
import dev.sota.inference.onnx.internal.pipeline.GenerationPlan;
import dev.sota.inference.onnx.internal.pipeline.LatentPreview;
import dev.sota.inference.onnx.internal.pipeline.SafetyChecker;
import dev.sota.inference.onnx.internal.pipeline.StepListener;
import dev.sota.inference.onnx.internal.session.SessionStore;
import dev.sota.inference.onnx.internal.session.StopSwitch;
import dev.sota.spi.ImageEffort;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.Keyframe;
import dev.sota.spi.Picture;
import dev.sota.spi.RunContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A diffusion model behind the plug-in interface. Thread-safe: one picture is painted at a time, with all threads, since
 * two at once would take twice the memory and no less time.
 */
final class OnnxImageGenerator implements ImageGenerator {

    private static final long WAIT_MILLIS = 50;

    private final DiffusionModel model;
    private final SessionStore sessions;
    private final OnnxOptions defaults;
    private final int leastSteps;
    private final ModelEffort effort;
    private final ReentrantLock turn = new ReentrantLock(true);
    private @Nullable StopSwitch painting;
    /** Guarded by the turn. */
    private @Nullable Adapted adapted;

    private boolean closed;

    OnnxImageGenerator(DiffusionModel model, SessionStore sessions, OnnxOptions defaults, int leastSteps) {
        this.model = model;
        this.sessions = sessions;
        this.defaults = defaults;
        this.leastSteps = leastSteps;
        this.effort = ModelEffort.of(model.folder());
    }

    @Override
    public List<String> styles() {
        return Styles.ids();
    }

    @Override
    public boolean startsFromPictures() {
        return model.autoencoder().encodes();
    }

    @Override
    public void check(ImageRequest request) {
        Order order = order(request);
        order.check();
        OnnxOptions options = options(request);
        if (options.safety() != OnnxOptions.Safety.OFF) {
            checker();
        }
        plan(model, order).requireMemory(sessions.memoryLimit());
    }

    @Override
    public Optional<ImageEffort> effort(ImageRequest request) {
        Order order = order(request);
        GenerationPlan plan = plan(model, order);
        // A multiplication and an addition are two operations.
        return Optional.of(new ImageEffort(
                2e-9 * order.macs(effort), plan.memory(sessions.memoryLimit()), plan.loading(sessions)));
    }

    private GenerationPlan plan(DiffusionModel of, Order order) {
        return new DiffusionPipeline(of, sessions).plan(order.outline().build(), order.starts());
    }

    private OnnxOptions options(ImageRequest request) {
        return OnnxOptions.of(request.options()).over(defaults);
    }

    private Order order(ImageRequest request) {
        return new Order(model, request, options(request), leastSteps);
    }

    @Override
    public Keyframe paint(ImageRequest request, RunContext context) {
        Order order = order(request);
        OnnxOptions options = options(request);
        return inTurn(context, stop -> paint(order, options, context, stop));
    }

    @Override
    public void prepare(ImageRequest request, RunContext context) {
        Order order = order(request);
        OnnxOptions options = options(request);
        inTurn(context, stop -> {
            GenerationPlan plan = plan(adapted(options), order);
            plan.load(sessions, stop, context::progress);
            return plan;
        });
    }

    private <T> T inTurn(RunContext context, Function<StopSwitch, T> work) {
        await(context);
        try {
            StopSwitch stop = new StopSwitch(context::checkpoint);
            begin(stop);
            try (RunContext.Registration registration = context.onStop(stop::stop)) {
                return work.apply(stop);
            } finally {
                end();
            }
        } finally {
            turn.unlock();
        }
    }

    private Keyframe paint(Order order, OnnxOptions options, RunContext context, StopSwitch stop) {
        DiffusionModel adapted = adapted(options);
        DiffusionPipeline.Outcome made = new DiffusionPipeline(adapted, sessions)
                .generate(order.generation(), stop, new Watcher(context, adapted.preview()));
        model.notes().forEach(context::note);
        if (made.cutTokens() > 0) {
            context.note("The model could not read the last " + made.cutTokens() + " tokens of a picture's words.");
        }
        Picture picture = checked(made.pictures().get(0), options.safety(), context, stop);
        return Keyframe.of(order.canvas().fit(picture)).withDetails(order.details(made.scheduler()));
    }

    /** The model with the LoRAs and words that are asked for; those of the last picture are kept, since films have one choice. */
    private DiffusionModel adapted(OnnxOptions options) {
        Map<String, Double> loras = options.loras();
        SortedSet<String> words = options.embeddings();
        if (loras.isEmpty() && words.isEmpty()) {
            return model;
        }
        Adapted last = adapted;
        if (last == null || !last.loras().equals(loras) || !last.words().equals(words)) {
            DiffusionModel changed = loras.isEmpty() ? model : model.with(Loras.read(model.folder(), loras));
            changed = words.isEmpty() ? changed : changed.with(Inversions.read(model.folder(), words));
            last = new Adapted(loras, words, changed);
            adapted = last;
        }
        return last.model();
    }

    private Picture checked(Picture picture, OnnxOptions.Safety safety, RunContext context, StopSwitch stop) {
        if (safety == OnnxOptions.Safety.OFF) {
            return picture;
        }
        if (!checker().unfit(picture, sessions, stop)) {
            return picture;
        }
        if (safety == OnnxOptions.Safety.ERROR) {
            throw GenerationException.request("The safety checker found a picture unfit to be shown.")
                    .remedy("Choose other words or another seed.")
                    .build();
        }
        context.note("The safety checker found a picture unfit to be shown; it was left black.");
        int[] black = new int[picture.width() * picture.height()];
        Arrays.fill(black, 0xff000000);
        return Picture.of(picture.width(), picture.height(), black);
    }

    private SafetyChecker checker() {
        return model.safety()
                .orElseThrow(() -> GenerationException.request("The model has no safety checker.")
                        .remedy("Add the folder safety_checker to the model, or set the option safety to off.")
                        .build());
    }

    /** A model with LoRAs and learned words. */
    private record Adapted(Map<String, Double> loras, SortedSet<String> words, DiffusionModel model) {}

    /** Hands on what happens in a generation. */
    private record Watcher(RunContext context, LatentPreview preview) implements StepListener {
        @Override
        public void stepped(int done, int total, float[] latents) {
            context.progress(done, total);
        }

        @Override
        public void foreseen(float[] latents, int width, int height) {
            if (context.previewing()) {
                context.preview(preview.picture(latents, width, height));
            }
        }
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
