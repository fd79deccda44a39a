package dev.sota.it.durable;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Another process that makes films, told by {@code name=value} arguments. It prints a line for each film, warnings, and
 * for an error its kind, sentence and remedy.
 */
final class FilmChild {

    static final int FAILED = 3;

    private final Map<String, String> options = new HashMap<>();

    private FilmChild(String[] arguments) {
        for (String argument : arguments) {
            int sign = argument.indexOf('=');
            options.put(argument.substring(0, sign), argument.substring(sign + 1));
        }
    }

    public static void main(String[] arguments) throws IOException {
        System.exit(new FilmChild(arguments).run());
    }

    private int run() throws IOException {
        GenerationPipeline.Builder builder = GenerationPipeline.builder()
                .register(new TinyCatalog())
                .preset(option("preset", TinyCatalog.PRESET))
                .workDirectory(Path.of(option("work", ".")));
        if (options.containsKey("cache")) {
            builder.cache(Path.of(option("cache", "")));
        } else {
            builder.noCache();
        }
        int films = Integer.parseInt(option("films", "1"));
        try (GenerationPipeline pipeline = builder.build()) {
            for (int film = 1; film <= films; film++) {
                pipeline.generate(request(film, films));
                System.out.println("made " + film + " " + Memory.own());
            }
            return 0;
        } catch (GenerationException e) {
            System.out.println("error " + e.kind() + ": " + e.getMessage() + " | " + e.remedy());
            return FAILED;
        }
    }

    private GenerationRequest request(int film, int films) throws IOException {
        GenerationRequest.Builder request = GenerationRequest.script(
                        options.containsKey("script") ? Files.readString(Path.of(option("script", ""))) : Stories.SHORT)
                .title(option("title", "The Lamp"))
                .output(Path.of(option("output", "film.mp4")))
                // One after the other takes the place of the one before, in other pictures.
                .seed(film)
                .overwrite(films > 1);
        if (options.containsKey("timeout")) {
            request.timeout(Duration.ofMillis(Long.parseLong(option("timeout", "0"))));
        }
        return request.build();
    }

    private String option(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }
}
