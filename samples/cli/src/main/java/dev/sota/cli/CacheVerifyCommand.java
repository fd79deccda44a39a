package dev.sota.cli;

import dev.sota.api.CacheEntry;
import dev.sota.api.CacheMaintenance;
import dev.sota.api.CacheReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads everything in the work cache and removes what is damaged. */
@Command(
        name = "verify",
        description = {
            "Reads the whole work cache and removes what is damaged.",
            "Films make such files again by themselves; this finds a failing disk."
        },
        footer = {"", "Exit codes: 0 all was well, 1 something was damaged."})
final class CacheVerifyCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private CacheOptions options = new CacheOptions();

    CacheVerifyCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CacheMaintenance cache = options.cache(context);
        CacheReport report = cache.verify();
        context.out().print(options.json() ? CacheWords.json(cache, report) : text(cache, report));
        return report.removed().isEmpty() ? ExitCodes.OK : ExitCodes.FAILURE;
    }

    private static String text(CacheMaintenance cache, CacheReport report) {
        StringBuilder text = new StringBuilder();
        for (CacheEntry entry : report.removed()) {
            text.append("damaged and removed: ")
                    .append(entry.key())
                    .append(" (")
                    .append(entry.kind())
                    .append(")")
                    .append(System.lineSeparator());
        }
        if (report.removed().isEmpty()) {
            text.append("All is well.").append(System.lineSeparator());
        }
        return text.append(CacheWords.keeps(cache, report.kept())).toString();
    }
}
