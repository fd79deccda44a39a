package dev.sota.core.internal.run;

import dev.sota.api.GenerationException;
import dev.sota.spi.RunContext;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a run is to stop, and why; the first reason stays. Thread-safe. */
public final class StopSignal {

    private static final Logger log = LoggerFactory.getLogger(StopSignal.class);

    private final Set<Runnable> actions = new LinkedHashSet<>();
    private volatile @Nullable GenerationException reason;

    /**
     * Stops the run.
     *
     * @param why what the run ends with
     * @return true when this call is what stops it
     */
    public boolean stop(GenerationException why) {
        Set<Runnable> told;
        synchronized (actions) {
            if (reason != null) {
                return false;
            }
            reason = Objects.requireNonNull(why);
            told = new LinkedHashSet<>(actions);
            actions.clear();
        }
        told.forEach(StopSignal::tell);
        return true;
    }

    /**
     * Whether the run is to stop.
     *
     * @return true once {@link #stop} was called
     */
    public boolean stopped() {
        return reason != null;
    }

    /** Throws the reason when the run is to stop. A new exception each time: its stack says where work stopped. */
    public void check() {
        GenerationException why = reason;
        if (why != null) {
            GenerationException stop = GenerationException.builder(why.kind(), why.getMessage())
                    .remedy(why.remedy())
                    .retryable(why.retryable())
                    .build();
            throw why.stage().map(stop::at).orElse(stop);
        }
    }

    /**
     * Asks to be told.
     *
     * @param action called once, at once when the run is already to stop
     * @return closes to be told no more
     */
    public RunContext.Registration onStop(Runnable action) {
        // A wrapper of its own, so that the same action can be registered twice.
        Runnable registered = action::run;
        boolean now;
        synchronized (actions) {
            now = reason != null;
            if (!now) {
                actions.add(registered);
            }
        }
        if (now) {
            tell(action);
        }
        return () -> {
            synchronized (actions) {
                actions.remove(registered);
            }
        };
    }

    private static void tell(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            log.warn("Something that wanted to know of the stop failed: {}", e.toString());
        }
    }
}
