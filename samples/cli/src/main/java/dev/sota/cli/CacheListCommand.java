package dev.sota.cli;

import dev.sota.api.CacheEntry;
import dev.sota.api.CacheMaintenance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/** Lists what is in the work cache. */
@Command(name = "ls", description = "Lists what the work cache keeps, the one used last first.")
final class CacheListCommand implements Callable<Integer> {

    private static final int KEY_DIGITS = 12;

    private final CommandContext context;

    @Mixin
    private HelpOption help = new HelpOption();

    @Mixin
    private CacheOptions options = new CacheOptions();

    CacheListCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CacheMaintenance cache = options.cache(context);
        List<CacheEntry> entries = cache.entries();
        context.out().print(options.json() ? json(cache, entries) : text(cache, entries, Instant.now()));
        return ExitCodes.OK;
    }

    private static String text(CacheMaintenance cache, List<CacheEntry> entries, Instant now) {
        StringBuilder text = new StringBuilder();
        if (!entries.isEmpty()) {
            Table table = new Table().row("KEY", "KIND", "SIZE", "USED", "");
            for (CacheEntry entry : entries) {
                table.row(
                        entry.key().substring(0, KEY_DIGITS),
                        entry.kind(),
                        Sizes.of(entry.bytes()),
                        Times.ago(Duration.between(entry.lastUsed(), now)),
                        entry.inUse() ? "in use" : "");
            }
            text.append(table).append(System.lineSeparator());
        }
        Map<String, List<CacheEntry>> kinds =
                entries.stream().collect(Collectors.groupingBy(CacheEntry::kind, TreeMap::new, Collectors.toList()));
        if (kinds.size() > 1) {
            Table totals = new Table();
            kinds.forEach((kind, those) -> totals.row(kind, CacheWords.count(those), Sizes.of(bytes(those))));
            text.append(totals).append(System.lineSeparator());
        }
        return text.append(CacheWords.keeps(cache, entries)).toString();
    }

    private static long bytes(List<CacheEntry> entries) {
        return entries.stream().mapToLong(CacheEntry::bytes).sum();
    }

    private static String json(CacheMaintenance cache, List<CacheEntry> entries) {
        ObjectNode root = Json.object()
                .put("folder", cache.folder().toString())
                .put("count", entries.size())
                .put("bytes", bytes(entries));
        CacheWords.list(root.putArray("entries"), entries);
        return Json.text(root);
    }
}
