package dev.sota.cli;

import dev.sota.api.BrandKit;
import dev.sota.api.EngineKind;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a film is about: the part of the command line that planning and making share. */
final class FilmOptions {

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = {
                "A script (plain text or Markdown), a request or storyboard in JSON, or a prompt in quotes;"
                        + " - reads a script from standard input."
            })
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--prompt", paramLabel = "TEXT", description = "What the film is about, in place of INPUT.")
    private @Nullable String prompt;

    @Option(names = "--preset", paramLabel = "ID", description = "Size, pace and sound; see 'sota presets'.")
    private @Nullable String preset;

    @Option(names = "--title", paramLabel = "TEXT", description = "The film's title; else found in the text.")
    private @Nullable String title;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            converter = LanguageConverter.class,
            description = "The language of the text, such as en or de-AT. Default: en.")
    private @Nullable Locale language;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Another number gives another film of the same words. Default: 1.")
    private @Nullable Long seed;

    @Option(
            names = "--engine",
            paramLabel = "KIND=ID",
            converter = EngineKindConverter.class,
            description = "Chooses an engine by name, such as image-generator=sketch; see 'sota doctor'.")
    private Map<EngineKind, String> engines = new LinkedHashMap<>();

    @Option(
            names = "--images",
            paramLabel = "ENGINE",
            description = "Who paints: sketch, the built-in illustrator; onnx:ID, a model of 'sota models list' that is"
                    + " installed; onnx, the one installed last.")
    private @Nullable String images;

    @Option(
            names = "--option",
            paramLabel = "ENGINE.NAME=VALUE",
            description = "An option of an engine, such as onnx.steps=4; can be given several times. A wrong one is"
                    + " refused with the values that there are.")
    private Map<String, String> options = new LinkedHashMap<>();

    @Option(
            names = "--brand",
            paramLabel = "FILE",
            description = "A brand kit in JSON: colours, typefaces, a logo; see docs/brand.md.")
    private @Nullable Path brand;

    @Option(names = "--json", description = "Answer in JSON, for programs.")
    private boolean json;

    boolean json() {
        return json;
    }

    Map<EngineKind, String> engines() {
        Map<EngineKind, String> all = new LinkedHashMap<>(engines);
        if (images != null) {
            String other = all.put(EngineKind.IMAGE_GENERATOR, images);
            if (other != null && !other.equals(images)) {
                throw GenerationException.request("Two image generators are named: " + images + " and " + other + ".")
                        .remedy("Use --images alone.")
                        .build();
            }
        }
        return all;
    }

    /** Reads the input and lays the options over it. */
    GenerationRequest.Builder request(CommandContext context) {
        FilmInput input = new InputReader(context).read(inputs, Optional.ofNullable(prompt));
        GenerationRequest.Builder request = input.request().toBuilder();
        if (preset != null) {
            request.preset(preset);
        }
        if (title != null) {
            request.title(title);
        }
        if (language != null) {
            request.language(language);
        }
        if (seed != null) {
            request.seed(seed);
        }
        if (!options.isEmpty()) {
            Map<String, String> all = new LinkedHashMap<>(input.request().options());
            all.putAll(options);
            request.options(all);
        }
        if (brand != null) {
            request.brandKit(BrandKit.read(context.folder().resolve(brand)));
        }
        return request;
    }

    /** Builds a request; a value out of range is the caller's to change. */
    static GenerationRequest build(GenerationRequest.Builder request) {
        try {
            return request.build();
        } catch (IllegalArgumentException e) {
            throw GenerationException.request(sentence(e))
                    .remedy("Change the option of that name.")
                    .cause(e)
                    .build();
        }
    }

    /** What is wrong with a value, as a sentence. */
    static String sentence(IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
    }
}
