package dev.sota.core.internal.film;

import dev.sota.api.CameraMove;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationRequest;
import dev.sota.api.Preset;
import dev.sota.api.Quality;
import dev.sota.api.Scene;
import dev.sota.api.SceneKind;
import dev.sota.api.SheetOptions;
import dev.sota.api.Storyboard;
import dev.sota.api.timeline.PictureClip;
import dev.sota.core.internal.narrate.SilentReader;
import dev.sota.core.internal.timeline.PictureRecipes;
import dev.sota.core.internal.timeline.SceneSpan;
import dev.sota.core.internal.timeline.TimelineBuilder;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.spi.ImageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Request and storyboard to the layout of a contact sheet. */
public final class Sheets {

    /** Pictures are painted larger than they are shown: shapes that a film shows well are not lost on the sheet. */
    private static final int OVERSIZE = 2;

    private final Artist artist;
    private final Preset preset;
    private final GenerationRequest request;
    private final Storyboard storyboard;
    private final SheetOptions options;

    private Sheets(Artist artist, GenerationRequest request, Storyboard storyboard, SheetOptions options) {
        this.artist = artist;
        this.preset = artist.preset();
        this.request = request;
        this.storyboard = storyboard;
        this.options = options;
    }

    /**
     * Lays a sheet out.
     *
     * @param casting chooses engines
     * @param request what is wanted
     * @param storyboard its plan
     * @param options how the sheet looks
     * @return the layout
     */
    public static Planned layout(
            Casting casting, GenerationRequest request, Storyboard storyboard, SheetOptions options) {
        Sheets sheets = new Sheets(casting.artist(request), request, storyboard, options);
        TimelineBuilder timeline = new TimelineBuilder(sheets.preset, storyboard);
        SilentReader reader = new SilentReader(
                casting.normalizer(storyboard.language()), TimelineBuilder.SAMPLE_RATE, request.speechRate());
        List<SceneSpan> spans = new ArrayList<>();
        storyboard.scenes().forEach(s -> spans.add(timeline.place(reader.read(s, storyboard.language()))));
        return new Planned(
                options.everyStyle() ? sheets.styles(timeline, spans) : sheets.scenes(timeline, spans),
                sheets.artist.painter());
    }

    /** A sheet's layout, and who paints its pictures. */
    public static final class Planned {
        private final SheetLayout layout;
        private final Cast.Member<ImageGeneratorProvider, ImageGenerator> painter;

        private Planned(SheetLayout layout, Cast.Member<ImageGeneratorProvider, ImageGenerator> painter) {
            this.layout = layout;
            this.painter = painter;
        }

        SheetLayout layout() {
            return layout;
        }

        Cast.Member<ImageGeneratorProvider, ImageGenerator> painter() {
            return painter;
        }
    }

    private SheetLayout scenes(TimelineBuilder timeline, List<SceneSpan> spans) {
        List<SheetLayout.Panel> panels = new ArrayList<>();
        for (SceneSpan span : spans) {
            panels.add(scene(timeline, span, panels.size() + 1));
        }
        double seconds = seconds(spans.get(spans.size() - 1).endFrame());
        String subtitle = join(
                spans.size() + (spans.size() == 1 ? " scene" : " scenes"), clock(seconds), shape(), artist.style());
        return SheetLayout.of(storyboard, preset, options, subtitle, panels);
    }

    private SheetLayout.Panel scene(TimelineBuilder timeline, SceneSpan span, int number) {
        Scene scene = span.narration().scene();
        List<PictureClip> clips = timeline.pictures(span, full(), recipes(artist.style()));
        PictureClip clip = clips.get(0);
        String transition = number == 1
                ? "from black " + fade(clip)
                : clip.fadeInFrames() == 0
                        ? "cut"
                        : clip.transition()
                                        .kind()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-') + " " + fade(clip);
        String pictures = clips.size() == 1 ? "" : clips.size() + " pictures";
        return new SheetLayout.Panel(
                image(clip),
                scene.camera() == CameraMove.STILL ? Optional.empty() : Optional.of(clip.camera()),
                join(
                        Integer.toString(number),
                        clock(seconds(span.startFrame())),
                        String.format(Locale.ROOT, "%.1f s", seconds(span.frames()))),
                join(word(scene.camera()), transition, word(scene.shot()), word(scene.mood()), pictures),
                Stream.of(scene.title().orElse(""), scene.subtitle().orElse(""), scene.narration())
                        .filter(t -> !t.isBlank())
                        .collect(Collectors.joining(" – ")));
    }

    private SheetLayout styles(TimelineBuilder timeline, List<SceneSpan> spans) {
        SceneSpan span = spans.get(chosen(spans));
        Scene scene = span.narration().scene();
        List<SheetLayout.Panel> panels = new ArrayList<>();
        for (String style : artist.styles()) {
            PictureClip clip = timeline.pictures(span, full(), recipes(style)).get(0);
            panels.add(new SheetLayout.Panel(image(clip), Optional.empty(), style, "", ""));
        }
        String subtitle = join("scene " + (spans.indexOf(span) + 1), panels.size() + " styles", scene.picturePrompt());
        return SheetLayout.of(storyboard, preset, options, subtitle, panels);
    }

    private int chosen(List<SceneSpan> spans) {
        if (options.scene() > spans.size()) {
            throw GenerationException.request(
                            "There is no scene " + options.scene() + ": the film has " + spans.size() + ".")
                    .remedy("Choose a scene from 1 to " + spans.size() + ".")
                    .build();
        }
        if (options.scene() > 0) {
            return options.scene() - 1;
        }
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).narration().scene().kind() == SceneKind.STORY) {
                return i;
            }
        }
        return 0;
    }

    private Quality full() {
        return preset.ladder().get(0);
    }

    private PictureRecipes recipes(String style) {
        return artist.recipes(request, style);
    }

    /** The film's own picture, in the size of the sheet. */
    private ImageRequest image(PictureClip clip) {
        ImageRequest film = PictureRecipes.request(clip.recipe());
        int width = OVERSIZE * SheetLayout.pictureWidth(preset, options);
        return ImageRequest.builder(film.prompt(), width, SheetLayout.height(width, preset))
                .setting(film.setting())
                .style(film.style())
                .mood(film.mood())
                .shot(film.shot())
                .seed(film.seed())
                .colours(film.colours())
                .options(film.options())
                .build();
    }

    private double seconds(long frames) {
        return (double) frames / preset.frameRate();
    }

    private String fade(PictureClip clip) {
        return String.format(Locale.ROOT, "%.1f s", seconds(clip.fadeInFrames()));
    }

    private String shape() {
        return preset.width() + " × " + preset.height();
    }

    private static String clock(double seconds) {
        long whole = Math.round(seconds);
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(p -> !p.isBlank()).collect(Collectors.joining(" · "));
    }
}
