package dev.sota.cli;

import dev.sota.api.Progress;
import dev.sota.api.Stage;
import java.io.PrintStream;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Lines for logs: one when a stage is first heard of, and one for every tenth of the whole. */
final class PlainProgress implements ProgressDisplay {

    private final PrintStream out;
    private final Set<Stage> seen = EnumSet.noneOf(Stage.class);
    private int tenth = -1;

    PlainProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void onProgress(Progress progress) {
        int reached = (int) (progress.fraction() * 10);
        boolean newStage = seen.add(progress.stage());
        if (!newStage && reached <= tenth) {
            return;
        }
        tenth = Math.max(tenth, reached);
        String rest = ProgressDisplay.remaining(progress)
                .map(time -> ", about " + Times.guess(time) + " left")
                .orElse("");
        out.printf(
                Locale.ROOT,
                "%3d %% %s%s%n",
                ProgressDisplay.percent(progress),
                progress.stage().label(),
                rest);
        out.flush();
    }
}
