package dev.sota.inference.sketch.internal.paint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The styles there are. Thread-safe. */
public final class Styles {
    private final Map<String, Style> byId = new LinkedHashMap<>();

    /** All styles, the default first. */
    public Styles() {
        for (Style style : List.<Style>of(
                new FlatStyle(),
                new PaperCutStyle(),
                new WatercolourStyle(),
                new GouacheStyle(),
                new InkWashStyle(),
                new LineArtStyle(),
                new PastelStyle(),
                new NoirStyle(),
                new NeonStyle(),
                new BlueprintStyle(),
                new RisographStyle(),
                new MidCenturyStyle(),
                new PixelStyle())) {
            byId.put(style.id(), style);
        }
    }

    /** Their ids, the default first. */
    public List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    /** A style by its id. */
    public Style get(String id) {
        Style style = byId.get(id);
        if (style == null) {
            throw new IllegalArgumentException("There is no style " + id);
        }
        return style;
    }
}
