package dev.sota.cli;

import dev.sota.inference.onnx.models.InstallListener;
import dev.sota.inference.onnx.models.InstallProgress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import tools.jackson.databind.node.ObjectNode;

/** Shows how an installation goes: a line that is drawn over again, lines for logs, or lines for programs. */
final class InstallDisplay implements InstallListener, AutoCloseable {

    private static final long REDRAW_NANOS = 200_000_000;
    private static final String CLEAR = "\r\u001b[2K";

    /** How it is shown. */
    enum Kind {
        NONE,
        LIVE,
        LINES,
        JSON
    }

    private final Kind kind;
    private final PrintStream out;
    private final Terminal terminal;
    private final LongSupplier ticker;
    private boolean drawn;
    private long last;
    private int reached = -1;

    InstallDisplay(Kind kind, PrintStream out, Terminal terminal, LongSupplier ticker) {
        this.kind = kind;
        this.out = out;
        this.terminal = terminal;
        this.ticker = ticker;
    }

    /** The display that suits the terminal and the options. */
    static InstallDisplay of(CommandContext context, boolean json, boolean quiet) {
        Kind kind = quiet ? Kind.NONE : json ? Kind.JSON : context.terminal().live() ? Kind.LIVE : Kind.LINES;
        return new InstallDisplay(kind, context.err(), context.terminal(), System::nanoTime);
    }

    @Override
    public void onProgress(InstallProgress progress) {
        switch (kind) {
            case NONE -> {}
            case LIVE -> draw(progress);
            case LINES -> print(progress, 10);
            case JSON -> print(progress, 1);
        }
    }

    private void draw(InstallProgress progress) {
        long now = ticker.getAsLong();
        if (drawn && progress.fraction() < 1 && now - last < REDRAW_NANOS) {
            return;
        }
        drawn = true;
        last = now;
        String line = line(progress) + "  " + progress.file();
        int room = terminal.columns() - 1;
        out.print(CLEAR + (line.length() <= room ? line : line.substring(0, Math.max(0, room))));
        out.flush();
    }

    private void print(InstallProgress progress, int step) {
        int percent = (int) (progress.fraction() * 100) / step * step;
        if (percent <= reached) {
            return;
        }
        reached = percent;
        out.print(kind == Kind.JSON ? json(progress) + "\n" : line(progress) + System.lineSeparator());
        out.flush();
    }

    private static String line(InstallProgress progress) {
        String rest = progress.remaining()
                .filter(time -> progress.fraction() < 1)
                .map(time -> ", about " + Times.guess(time) + " left")
                .orElse("");
        return progress.total().isEmpty()
                ? Sizes.of(progress.done())
                : String.format(
                        Locale.ROOT,
                        "%3d %%  %s of %s%s",
                        (int) (progress.fraction() * 100),
                        Sizes.of(progress.done()),
                        Sizes.of(progress.total().getAsLong()),
                        rest);
    }

    private static ObjectNode json(InstallProgress progress) {
        ObjectNode line = Json.object().put("file", progress.file()).put("done", progress.done());
        progress.total().ifPresent(total -> line.put("total", total).put("fraction", progress.fraction()));
        progress.remaining().ifPresent(time -> line.put("remainingSeconds", Json.seconds(time)));
        return line;
    }

    @Override
    public void close() {
        if (drawn) {
            out.print(CLEAR);
            out.flush();
        }
    }
}
