package dev.sota.cli;

import dev.sota.api.CacheEntry;
import dev.sota.api.CacheMaintenance;
import dev.sota.api.CacheReport;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the cache commands say alike. */
final class CacheWords {

    private CacheWords() {}

    static String count(List<CacheEntry> entries) {
        return entries.size() == 1 ? "1 file" : entries.size() + " files";
    }

    /** The last line: what there is in total, and where. */
    static String keeps(CacheMaintenance cache, List<CacheEntry> entries) {
        long bytes = entries.stream().mapToLong(CacheEntry::bytes).sum();
        String what = entries.isEmpty() ? "Nothing" : count(entries) + ", " + Sizes.of(bytes) + ",";
        return what + " in " + cache.folder() + System.lineSeparator();
    }

    static String json(CacheMaintenance cache, CacheReport report) {
        ObjectNode root = Json.object()
                .put("folder", cache.folder().toString())
                .put("count", report.kept().size())
                .put("bytes", report.keptBytes())
                .put("removedCount", report.removed().size())
                .put("removedBytes", report.removedBytes());
        list(root.putArray("removed"), report.removed());
        return Json.text(root);
    }

    static void list(ArrayNode list, List<CacheEntry> entries) {
        for (CacheEntry entry : entries) {
            list.addObject()
                    .put("key", entry.key())
                    .put("kind", entry.kind())
                    .put("bytes", entry.bytes())
                    .put("created", entry.created().toString())
                    .put("lastUsed", entry.lastUsed().toString())
                    .put("inUse", entry.inUse());
        }
    }
}
