package dev.sota.core.internal.cost;

import dev.sota.api.Quality;
import java.util.Locale;

/**
 * What a cost is known by: work of different engines, or with different options, costs differently.
 *
 * @param work the kind of work
 * @param how by whom and how, in a few words
 */
public record CostKey(Work work, String how) {

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
