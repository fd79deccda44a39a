package dev.sota.inference.onnx;

import java.util.List;

/** The styles, as words that follow a prompt and words that pictures should not answer to. */
enum Styles {
    FLAT("flat", "flat vector illustration, travel poster, soft gradients", "photo, 3d render"),
    PHOTO("photo", "photograph, natural light, sharp focus", "illustration, painting, drawing"),
    CINEMATIC("cinematic", "cinematic film still, dramatic light, shallow depth of field", "illustration, drawing"),
    PAPER_CUT("paper-cut", "layered paper cut art, stacked card, soft shadows", "photo"),
    WATERCOLOUR("watercolour", "watercolour painting, light washes on rough paper", "photo, 3d render"),
    GOUACHE("gouache", "gouache painting, opaque brush strokes", "photo, 3d render"),
    INK_WASH("ink-wash", "ink wash painting on rice paper, black ink", "photo, colourful"),
    LINE_ART("line-art", "pen and ink line art, hatching", "photo, shading"),
    PASTEL("pastel", "soft pastel drawing on toothy paper", "photo, dark"),
    NOIR("noir", "black and white film noir still, hard light, film grain", "colour"),
    NEON("neon", "neon lights on black, glowing tubes", "daylight"),
    BLUEPRINT("blueprint", "blueprint, white lines on blue, technical drawing", "photo"),
    RISOGRAPH("risograph", "risograph print, two inks, halftone dots", "photo"),
    MID_CENTURY("mid-century", "mid-century modern poster, spattered shading", "photo"),
    PIXEL("pixel", "pixel art, limited palette", "photo, smooth"),
    PLAIN("plain", "", "");

    private static final String ALWAYS = "blurry, low quality, text, watermark";

    private final String id;
    private final String suffix;
    private final String unwanted;

    Styles(String id, String suffix, String unwanted) {
        this.id = id;
        this.suffix = suffix;
        this.unwanted = unwanted;
    }

    static List<String> ids() {
        return List.of(values()).stream().map(s -> s.id).toList();
    }

    static Styles of(String id) {
        for (Styles style : values()) {
            if (style.id.equals(id)) {
                return style;
            }
        }
        throw dev.sota.api.GenerationException.request("The diffusion engine has no style \""
                        + (id.length() > 40 ? id.substring(0, 40) + "..." : id) + "\".")
                .remedy("Choose one of these styles: " + String.join(", ", ids()) + ".")
                .build();
    }

    String suffix() {
        return suffix;
    }

    /** What is not wanted, after what the request does not want; empty for no style at all. */
    String unwanted(String asked) {
        if (this == PLAIN) {
            return asked;
        }
        String own = unwanted + ", " + ALWAYS;
        return asked.isBlank() ? own : asked + ", " + own;
    }
}
