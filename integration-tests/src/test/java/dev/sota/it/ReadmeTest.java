package dev.sota.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation shows compiles, and every file that it links to is there. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("sota.root", ".."));

    @TempDir
    Path classes = Path.of("");

    @Test
    void theTenLinesCompile() throws IOException {
        Matcher code = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("README.md")));
        assertTrue(code.find());
        StringBuilder imports = new StringBuilder();
        StringBuilder body = new StringBuilder();
        code.group(1)
                .lines()
                .forEach(line -> (line.startsWith("import ") ? imports : body)
                        .append(line)
                        .append('\n'));
        String source = imports + "class Readme { static void film(String text) {\n" + body + "}}";
        assertTrue(body.toString().lines().filter(l -> !l.isBlank()).count() <= 10);

        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        boolean ok = compiler.getTask(
                        errors,
                        null,
                        null,
                        List.of("-d", classes.toString(), "-proc:none", "-cp", System.getProperty("java.class.path")),
                        null,
                        List.of(new Source(source)))
                .call();
        assertTrue(ok, errors.toString());
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (String page :
                List.of("README.md", "CONTRIBUTING.md", "docs/getting-started.md", "docs/writing-a-plugin.md")) {
            Path file = ROOT.resolve(page);
            Matcher link = Pattern.compile("\\]\\((?!https?:)([^)#]+)").matcher(Files.readString(file));
            while (link.find()) {
                assertTrue(Files.exists(file.resolveSibling(link.group(1))), page + " links to " + link.group(1));
            }
        }
        assertEquals(
                "Apache License",
                Files.readString(ROOT.resolve("LICENSE"))
                        .strip()
                        .lines()
                        .findFirst()
                        .orElse("")
                        .strip());
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Readme.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
