package dev.sota.cli;

import dev.sota.api.CacheEntry;
import dev.sota.api.CacheLimits;
import dev.sota.api.CacheMaintenance;
import dev.sota.api.CacheReport;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Removes what is beyond limits from the work cache. */
@Command(
        name = "prune",
        description = {
            "Removes what is too old or too much, least recently used first.",
            "What a running film is using stays."
        })
final class CachePruneCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private CacheOptions options = new CacheOptions();

    @ArgGroup
    private Amount amount = new Amount();

    /** Either everything, or what is beyond limits. */
    static final class Amount {
        @Option(names = "--all", description = "Remove everything.")
        private boolean all;

        @ArgGroup(exclusive = false)
        private Limits limits = new Limits();
    }

    /** What is kept. */
    static final class Limits {
        @Option(
                names = "--max-size",
                paramLabel = "SIZE",
                converter = SizeConverter.class,
                description = "Keep this much, such as 500MB or 2GB. Default: 4.3 GB.")
        private @Nullable Long maxSize;

        @Option(
                names = "--max-age",
                paramLabel = "TIME",
                converter = AgeConverter.class,
                description = "Keep what was used in this time, such as 12h or 7d. Default: 30d.")
        private @Nullable Duration maxAge;
    }

    CachePruneCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CacheMaintenance cache = options.cache(context);
        CacheReport report = cache.prune(limits());
        context.out().print(options.json() ? CacheWords.json(cache, report) : text(cache, report));
        return ExitCodes.OK;
    }

    private CacheLimits limits() {
        if (amount.all) {
            return new CacheLimits(0, Duration.ZERO);
        }
        CacheLimits chosen = CacheLimits.standard();
        if (amount.limits.maxSize != null) {
            chosen = chosen.withMaxBytes(amount.limits.maxSize);
        }
        if (amount.limits.maxAge != null) {
            chosen = chosen.withMaxAge(amount.limits.maxAge);
        }
        return chosen;
    }

    private String text(CacheMaintenance cache, CacheReport report) {
        long used =
                amount.all ? report.kept().stream().filter(CacheEntry::inUse).count() : 0;
        return "Removed " + CacheWords.count(report.removed()) + ", " + Sizes.of(report.removedBytes()) + "."
                + (used > 0 ? " " + used + " in use stayed." : "")
                + System.lineSeparator()
                + CacheWords.keeps(cache, report.kept());
    }
}
