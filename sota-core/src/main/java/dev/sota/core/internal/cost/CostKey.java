package dev.sota.core.internal.cost;

import dev.sota.api.Quality;
import java.util.Locale;
import java.util.SortedMap;

/**
 * What a cost is known by: work of different engines, or with different options, costs differently.
 *
 * @param work the kind of work
 * @param how by whom and how, in a few words
 */
public record CostKey(Work work, String how) {

    /**
     * Painting: with other options, such as the number of steps, it costs something else. What options say is not told.
     *
     * @param engine the painter
     * @param options what it paints with
     * @return the key
     */
    public static CostKey paint(String engine, SortedMap<String, String> options) {
        return new CostKey(
                Work.PAINT, options.isEmpty() ? engine : engine + " " + Integer.toHexString(options.hashCode()));
    }

    /**
     * Painting, by the arithmetic that it is: options are in that.
     *
     * @param engine the painter
     * @return the key
     */
    public static CostKey effort(String engine) {
        return new CostKey(Work.PAINT, engine + " by effort");
    }

    /**
     * Drawing and encoding.
     *
     * @param engine the renderer and the encoder
     * @param quality the effort and whether the camera moves
     * @return the key
     */
    public static CostKey encode(String engine, Quality quality) {
        return new CostKey(
                Work.ENCODE,
                engine + " " + quality.effort().name().toLowerCase(Locale.ROOT) + (quality.motion() ? "" : " still"));
    }

    String name(boolean cold) {
        return work.name().toLowerCase(Locale.ROOT) + "|" + how + (cold ? "|first" : "|later");
    }
}
