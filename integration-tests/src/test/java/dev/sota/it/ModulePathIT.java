package dev.sota.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The SDK in a real Java process of its own: as named modules, and without any fonts. */
class ModulePathIT {

    private static final Path LIBRARIES = Path.of(System.getProperty("sota.libraries", "target/lib"));

    private static final String PROGRAM = """
            import dev.sota.api.*;
            import java.nio.file.Path;
            class Film {
                public static void main(String[] args) {
                    try (GenerationPipeline pipeline = GenerationPipeline.builder().preset("360p").build()) {
                        System.out.println("module " + pipeline.getClass().getModule().getName());
                        pipeline.generate(GenerationRequest.script("A ship comes home.")
                                .title("Home").output(Path.of(args[0])).build());
                    }
                }
            }
            """;

    @TempDir
    Path folder = Path.of("");

    private static String libraries() throws IOException {
        try (Stream<Path> jars = Files.list(LIBRARIES)) {
            return jars.filter(
                            j -> !j.getFileName().toString().matches("(junit|jqwik|archunit|apiguardian|opentest4j).*"))
                    .map(Path::toString)
                    .collect(Collectors.joining(java.io.File.pathSeparator));
        }
    }

    private Path program() throws IOException {
        return Files.writeString(folder.resolve("Film.java"), PROGRAM);
    }

    @Test
    void filmsAreMadeOnTheModulePath() throws Exception {
        Path film = folder.resolve("film.mp4");
        Programs.Result result = Programs.java(
                Map.of(),
                "-Xmx512m",
                "--module-path",
                libraries(),
                "--add-modules",
                "ALL-MODULE-PATH",
                program().toString(),
                film.toString());
        assertEquals(0, result.exit(), result.output());
        assertTrue(result.output().contains("module dev.sota.core"), result.output());
        assertEquals(List.of(), CheckFilm.faults(film));
    }

    @Test
    void filmsAreMadeWithoutFontsOnTheMachine() throws Exception {
        Path film = folder.resolve("film.mp4");
        Path none = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig></fontconfig>");
        Programs.Result result = Programs.java(
                Map.of("FONTCONFIG_FILE", none.toString(), "FONTCONFIG_PATH", folder.toString()),
                "-Xmx512m",
                "-cp",
                libraries(),
                program().toString(),
                film.toString());
        assertEquals(0, result.exit(), result.output());
        assertEquals(List.of(), CheckFilm.faults(film));
    }
}
