package dev.sota.core.internal.timeline;

import dev.sota.api.BrandKit;
import dev.sota.api.GenerationRequest;
import dev.sota.api.Preset;
import dev.sota.api.Typeface;
import dev.sota.api.timeline.LogoClip;
import java.util.Optional;

/**
 * What a request and its brand kit give a film beside its preset.
 *
 * @param body what captions and small words are set in, when not in what titles are
 * @param hairlineColour of the line that grows with the film, when not the accent
 * @param logo in its corner, for as long as the film may be
 */
public record Look(Optional<Typeface> body, Optional<String> hairlineColour, Optional<LogoClip> logo) {

    /** Nothing beside the preset. */
    public static final Look PLAIN = new Look(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * The look of a film.
     *
     * @param request what is wanted
     * @param logo the kit's logo, once it has been read
     * @return its look
     */
    public static Look of(GenerationRequest request, Optional<LogoClip> logo) {
        Optional<BrandKit> kit = request.brandKit();
        return new Look(
                request.typeface().or(() -> kit.flatMap(BrandKit::bodyTypeface)),
                kit.flatMap(BrandKit::hairlineColour),
                logo);
    }

    /**
     * Lays a brand kit over a preset.
     *
     * @param kit the brand
     * @param preset what the film would be without it
     */
    public static void apply(BrandKit kit, Preset.Builder preset) {
        kit.headingTypeface().ifPresent(preset::typeface);
        kit.captionStyle().ifPresent(preset::captionStyle);
        kit.lowerThirdStyle().ifPresent(preset::lowerThirdStyle);
        kit.colours().stream().findFirst().ifPresent(preset::accent);
        if (kit.hairline()) {
            preset.hairline(true);
        }
    }
}
