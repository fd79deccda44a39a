package dev.sota.core.internal.cost;

import dev.sota.core.internal.cost.CostMeter.Total;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Books of costs and tariffs whose figures a test knows. */
public final class Books {

    private Books() {}

    /** Rules only, for the machine on which they were measured; no overlap, no spread but the least. */
    public static CostBook rules() {
        return book(1, 1, 0);
    }

    /** Rules only. */
    public static CostBook book(double speed, double overlap, double spread) {
        return CostBook.of(new CostBook.Page(speed, overlap, spread, 0, new TreeMap<>(), CostBook.Courses.EVEN))
                .orElseThrow();
    }

    /** A film with a voice and music, in a later film of a process. */
    public static Tariff tariff(CostBook book, int cores) {
        return new Tariff(book, false, cores, "voice", painter("paint", "painter"), "composer", "mixer", "renderer");
    }

    /** How many bytes of a model are made ready in a time, by the rule. */
    public static long loading(double seconds) {
        return Math.round(seconds / Work.LOAD.rule() * 1e9);
    }

    /** A painter that is asked for nothing special. */
    public static Painter painter(String id, String name) {
        return new Painter(id, name, new TreeMap<>());
    }

    /** Teaches a book what a unit of a work costs in a later film. */
    static void teach(CostBook book, CostKey key, double seconds) {
        Map<CostKey, Total> totals = new LinkedHashMap<>();
        totals.put(key, new Total(1000, 1000 * seconds));
        book.learn(totals, false);
    }
}
