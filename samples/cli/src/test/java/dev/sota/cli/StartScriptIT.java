package dev.sota.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script, in a repository of its own whose Maven and Java only write down what they are asked. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptIT {

    private static final Path SCRIPT =
            Path.of(Objects.requireNonNull(System.getProperty("sota.root"), "sota.root"), "sota");

    private static final String PREPARING = "Preparing a quicker start (once) ...\n";

    @TempDir
    Path home;

    private Path repository;
    private Path script;
    private Path jar;
    private final Map<String, String> environment = new TreeMap<>();
    private String out = "";
    private String err = "";

    @BeforeEach
    void setUp() throws IOException {
        repository = Files.createDirectories(home.resolve("my repository"));
        script = executable(repository.resolve("sota"), Files.readString(SCRIPT));
        jar = repository.resolve("samples/cli/target/sota-cli.jar");
        source("pom.xml");
        source("sota-core/pom.xml");
        source("sota-core/src/main/java/A.java");
        source("samples/cli/src/main/java/B.java");
        java("17.0.2");
        maven("touch samples/cli/target/sota-cli.jar");
    }

    private void source(String name) throws IOException {
        Path file = repository.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, "x");
        // An hour ago, so that only what a test touches is new.
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
    }

    private void java(String version) throws IOException {
        executable(
                home.resolve("jdk/bin/java"),
                "#!/bin/sh\nif [ \"$1\" = -version ]; then echo 'openjdk version \"" + version
                        + "\" 2025-04-15' >&2; exit 0; fi\n"
                        + "echo \"LC_ALL=$LC_ALL\"\nfor a in \"$@\"; do echo \"<$a>\"; done\nexit 7\n");
    }

    private void maven(String body) throws IOException {
        executable(
                home.resolve("tools/mvn"),
                "#!/bin/sh\ncd '" + repository + "'\necho \"$*\" >>'" + home + "/mvn.log'\n" + body + "\n");
    }

    private static Path executable(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private int run(Path start, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(start.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", home.resolve("tools") + ":/usr/bin:/bin");
        builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        builder.environment().putAll(environment);
        builder.redirectOutput(home.resolve("out").toFile());
        builder.redirectError(home.resolve("err").toFile());
        int exit = builder.start().waitFor();
        out = Files.readString(home.resolve("out"), StandardCharsets.UTF_8);
        err = Files.readString(home.resolve("err"), StandardCharsets.UTF_8);
        return exit;
    }

    private long builds() throws IOException {
        Path log = home.resolve("mvn.log");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    @Test
    void buildsTheFirstTimeOnly() throws Exception {
        assertEquals(7, run(script, "make"), err);
        assertEquals("Building SOTA (first time only) ...\n" + PREPARING, err);
        assertTrue(Files.readString(home.resolve("mvn.log")).contains("-pl samples/cli -am package"));
        assertEquals(7, run(script, "make"), err);
        assertEquals("", err);
        assertEquals(1, builds());
    }

    @Test
    void buildsAgainWhenASourceHasChanged() throws Exception {
        run(script);
        Files.setLastModifiedTime(
                repository.resolve("sota-core/src/main/java/A.java"),
                FileTime.from(Instant.now().plusSeconds(60)));
        run(script);
        assertEquals("Building SOTA (the sources have changed) ...\n", err);
        assertEquals(2, builds());
    }

    @Test
    void buildsAgainWhenASourceIsGone() throws Exception {
        run(script);
        Files.delete(repository.resolve("sota-core/src/main/java/A.java"));
        Files.setLastModifiedTime(
                repository.resolve("sota-core/src/main/java"),
                FileTime.from(Instant.now().plusSeconds(60)));
        run(script);
        assertEquals(2, builds());
    }

    @Test
    void jarThatMavenLeftAloneIsNotBuiltForEver() throws Exception {
        Files.createDirectories(Objects.requireNonNull(jar.getParent()));
        Files.writeString(jar, "old");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(7200)));
        maven("true");
        run(script);
        run(script);
        assertEquals(1, builds());
    }

    @Test
    void jarThatMavenBuiltByItselfIsUsed() throws Exception {
        Files.createDirectories(Objects.requireNonNull(jar.getParent()));
        Files.writeString(jar, "new");
        assertEquals(7, run(script), err);
        assertEquals(0, builds());
    }

    @Test
    void failedBuildShowsItsEndAndIsTriedAgain() throws Exception {
        maven("for i in $(seq 100); do echo \"line $i\"; done; exit 1");
        assertEquals(1, run(script));
        assertTrue(err.contains("line 100\nerror: SOTA could not be built.\n  -> "), err);
        assertTrue(err.contains(repository + "/samples/cli/target/build.log"), err);
        assertFalse(err.contains("line 80\n"), "only the end");
        assertEquals(1, run(script));
        assertEquals(2, builds());
    }

    @Test
    void argumentsArriveAsTheyWere() throws Exception {
        run(script, "make", "A day in the life", "*", "it's \"so\" $HOME", "");
        assertTrue(out.endsWith("<make>\n<A day in the life>\n<*>\n<it's \"so\" $HOME>\n<>\n"), out);
    }

    @Test
    void worksThroughASymbolicLink() throws Exception {
        Path link = Files.createSymbolicLink(home.resolve("link"), Path.of("my repository/sota"));
        Path second = Files.createSymbolicLink(home.resolve("tools/sota"), link);
        assertEquals(7, run(second, "x"), err);
        assertTrue(out.contains("<" + jar + ">"), out);
        environment.put("JAVA_HOME", home.resolve("jdk").toString());
        assertEquals(7, run(Path.of("/bin/sh"), "-c", "sota x"), err);
        assertEquals(1, builds());
    }

    @Test
    void furtherEnginesAndOptionsReachJava() throws Exception {
        environment.put("SOTA_CLASSPATH", "/plug/in.jar");
        environment.put("SOTA_JAVA_OPTS", "-Xmx2g -Da=b");
        run(script);
        assertTrue(out.contains("<-Xmx2g>\n<-Da=b>\n<-cp>\n<" + jar + ":/plug/in.jar>\n"), out);
        assertTrue(out.contains("<-Dsota.terminal=false>"), out);
    }

    /** A Java that writes an archive of its classes when it is asked to, and what it is asked for every time. */
    private void archivingJava(String version) throws IOException {
        executable(
                home.resolve("jdk/bin/java"),
                "#!/bin/sh\nif [ \"$1\" = -version ]; then echo 'openjdk version \"" + version
                        + "\" 2025-04-15' >&2; exit 0; fi\n"
                        + "for a in \"$@\"; do case $a in -XX:ArchiveClassesAtExit=*) echo 'classes of " + version
                        + "' >\"${a#*=}\"; echo x >>'" + home + "/archives'; exit 0;; esac; echo \"<$a>\"; done\n");
    }

    private long archives() throws IOException {
        return Files.readAllLines(home.resolve("archives")).size();
    }

    private String archive() {
        return out.lines()
                .filter(a -> a.startsWith("<-XX:SharedArchiveFile="))
                .map(a -> a.substring(a.indexOf('=') + 1, a.length() - 1))
                .findFirst()
                .orElse("");
    }

    @Test
    void classesAreReadFromAnArchiveThatIsMadeOnce() throws Exception {
        archivingJava("17.0.2");
        assertEquals(0, run(script, "make", "a.txt"), err);
        assertTrue(err.endsWith(PREPARING), err);
        assertEquals("classes of 17.0.2\n", Files.readString(Path.of(archive())));
        assertTrue(out.endsWith("<make>\n<a.txt>\n"), out);
        String first = archive();
        run(script, "make", "a.txt");
        assertEquals("", err);
        assertEquals(first, archive());
        assertEquals(1, archives());
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
        run(script, "make", "a.txt");
        assertEquals(PREPARING, err, "a new program has other classes");
        archivingJava("21.0.1");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(60)));
        run(script, "make", "a.txt");
        assertEquals("classes of 21.0.1\n", Files.readString(Path.of(archive())), "each Java has its own");
        assertEquals(3, archives());
        try (Stream<Path> left = Files.list(jar.resolveSibling("."))) {
            assertEquals(
                    List.of(), left.filter(f -> f.toString().contains("start.")).toList());
        }
    }

    @Test
    void whatNeedsNoFilmWaitsForNoArchive() throws Exception {
        archivingJava("17.0.2");
        run(script, "presets");
        assertEquals("", archive());
        assertFalse(Files.exists(home.resolve("archives")));
    }

    @Test
    void anArchiveThatCannotBeMadeIsDoneWithout() throws Exception {
        assertEquals(7, run(script, "make"), err);
        assertTrue(err.endsWith(PREPARING), err);
        assertEquals("", archive());
        assertEquals(7, run(script, "make"), err);
        assertEquals("", err, "it is tried once");
    }

    @Test
    void anotherCollectorCanBeChosen() throws Exception {
        run(script, "presets");
        assertTrue(out.contains("<-XX:+UseSerialGC>"), out);
        environment.put("SOTA_JAVA_OPTS", "-XX:+UseZGC");
        run(script, "presets");
        assertFalse(out.contains("UseSerialGC"), out);
    }

    @Test
    void localeWithoutLettersIsReplaced() throws Exception {
        environment.put("LANG", "C");
        run(script);
        assertTrue(out.contains("LC_ALL=C.UTF-8\n"), out);
        environment.put("LANG", "de_DE.UTF-8");
        run(script);
        assertTrue(out.contains("LC_ALL=\n"), out);
    }

    @Test
    void nativeAccessIsAskedForWhereJavaKnowsIt() throws Exception {
        run(script);
        assertFalse(out.contains("native-access"), out);
        java("25.0.1");
        run(script);
        assertTrue(out.contains("<--enable-native-access=ALL-UNNAMED>"), out);
    }

    @Test
    void oldJavaIsRefused() throws Exception {
        for (String version : List.of("11.0.2", "1.8.0_402")) {
            java(version);
            assertEquals(1, run(script));
            assertTrue(err.contains("17 or later is needed.\n  -> Install"), err);
            assertEquals(0, builds());
        }
    }

    @Test
    void missingJavaAndMavenAreNamed() throws Exception {
        environment.put("JAVA_HOME", "/no/such/jdk");
        assertEquals(1, run(script));
        assertTrue(err.contains("There is no Java in JAVA_HOME, which is /no/such/jdk.\n  -> "), err);
        environment.put("JAVA_HOME", home.resolve("jdk").toString());
        // Only what the script itself needs, and neither Maven nor Java.
        Path bare = Files.createDirectories(home.resolve("bare"));
        for (String tool : List.of("sed", "head", "dirname", "find", "readlink")) {
            String there = Files.exists(Path.of("/usr/bin", tool)) ? "/usr/bin/" : "/bin/";
            executable(bare.resolve(tool), "#!/bin/sh\nexec " + there + tool + " \"$@\"\n");
        }
        environment.put("PATH", bare.toString());
        assertEquals(1, run(script));
        assertTrue(err.contains("Maven was not found"), err);
        environment.put("JAVA_HOME", "");
        assertEquals(1, run(script));
        assertTrue(err.contains("Java was not found."), err);
    }
}
