package dev.sota.cli;

import dev.sota.api.Progress;
import java.io.PrintStream;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object a line, at most one for each percent and stage. */
final class JsonProgress implements ProgressDisplay {

    private final PrintStream out;
    private String last = "";

    JsonProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void onProgress(Progress progress) {
        String key = progress.stage() + " " + ProgressDisplay.percent(progress);
        if (key.equals(last)) {
            return;
        }
        last = key;
        ObjectNode line = Json.object()
                .put("stage", progress.stage().name().toLowerCase(Locale.ROOT))
                .put("done", progress.done())
                .put("total", progress.total())
                .put("fraction", progress.fraction())
                .put("elapsedSeconds", Json.seconds(progress.elapsed()));
        progress.remaining().ifPresent(time -> line.put("remainingSeconds", Json.seconds(time)));
        line.put("confidence", progress.confidence().name().toLowerCase(Locale.ROOT));
        out.print(line + "\n");
        out.flush();
    }
}
