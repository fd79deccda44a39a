package dev.sota.cli;

import dev.sota.api.PictureProgress;
import dev.sota.api.Progress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One line that is drawn over again: stage, bar, percent, time remaining. */
final class LiveProgress implements ProgressDisplay {

    private static final long REDRAW_NANOS = 80_000_000;
    private static final int MAX_BAR = 40;
    /** What is counted in more is not worth a look. */
    private static final int MOST_STEPS = 200;

    private static final int BESIDE_BAR = 40;
    private static final String CLEAR = "\r\u001b[2K";

    private final PrintStream out;
    private final Terminal terminal;
    private final LongSupplier ticker;
    private boolean drawn;
    private boolean closed;
    private long last;
    private @Nullable Progress newest;
    private String step = "";

    LiveProgress(PrintStream out, Terminal terminal, LongSupplier ticker) {
        this.out = out;
        this.terminal = terminal;
        this.ticker = ticker;
    }

    @Override
    public synchronized void onProgress(Progress progress) {
        newest = progress;
        draw(progress);
    }

    /** A picture of a model takes long: its steps show that something happens. */
    @Override
    public synchronized void onPicture(PictureProgress picture) {
        boolean under = picture.done() < picture.total() && picture.total() <= MOST_STEPS;
        step = under ? ", step " + (picture.done() + 1) + " of " + picture.total() : "";
        if (newest != null) {
            draw(newest);
        }
    }

    private void draw(Progress progress) {
        long now = ticker.getAsLong();
        // The last snapshot is always drawn: a bar that stays at 97 % looks like a failure.
        if (closed || (drawn && progress.fraction() < 1 && now - last < REDRAW_NANOS)) {
            return;
        }
        drawn = true;
        last = now;
        out.print(CLEAR + line(progress));
        out.flush();
    }

    @Override
    public synchronized void close() {
        // The line goes: what follows says how it ended.
        if (drawn && !closed) {
            out.print(CLEAR);
            out.flush();
        }
        closed = true;
    }

    private String line(Progress progress) {
        int width = Math.max(0, Math.min(MAX_BAR, terminal.columns() - BESIDE_BAR - step.length()));
        String rest = ProgressDisplay.remaining(progress)
                .map(time -> "about " + Times.guess(time) + " left")
                .orElse("");
        String line = String.format(
                Locale.ROOT,
                "%-10s %s %3d %%  %s",
                progress.stage().label(),
                bar(progress.fraction(), width),
                ProgressDisplay.percent(progress),
                (rest + step).replaceFirst("^, ", ""));
        return fit(line.stripTrailing());
    }

    private String bar(double fraction, int width) {
        int full = (int) (fraction * width);
        if (!terminal.unicode()) {
            return "[" + "#".repeat(full) + ".".repeat(width - full) + "]";
        }
        String done = "\u2501".repeat(full);
        String open = "\u2500".repeat(width - full);
        return terminal.colour() ? "\u001b[36m" + done + "\u001b[2m" + open + "\u001b[0m" : done + open;
    }

    /** A line that wraps cannot be drawn over: the narrowest terminals get words only. */
    private String fit(String line) {
        int room = terminal.columns() - 1;
        String bare = line.replaceAll("\u001b\\[[0-9;]*m", "");
        return bare.length() <= room ? line : bare.substring(0, Math.max(0, room));
    }
}
