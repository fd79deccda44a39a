package dev.sota.cli;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What standard error can show.
 *
 * @param live whether a line can be drawn over again
 * @param colour whether colours are welcome
 * @param columns its width
 * @param charset its letters
 */
record Terminal(boolean live, boolean colour, int columns, Charset charset) {

    /** Set by the start script, which can ask about standard error alone; Java cannot. */
    static final String LIVE_PROPERTY = "sota.terminal";

    private static final int DEFAULT_COLUMNS = 80;

    /** What is found for this process. */
    static Terminal ofProcess() {
        return of(System.getProperties(), System.getenv(), hasConsole());
    }

    static Terminal of(Properties properties, Map<String, String> environment, boolean console) {
        String told = properties.getProperty(LIVE_PROPERTY, "");
        boolean terminal = told.isEmpty() ? console : told.equals("true");
        boolean dumb = "dumb".equals(environment.get("TERM"));
        // https://no-color.org: present and not empty means no colour, whatever its value.
        boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(terminal && !dumb, terminal && !dumb && colour, columns(environment), charset(properties));
    }

    /** Whether letters beyond ASCII can be shown. */
    boolean unicode() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    private static int columns(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : DEFAULT_COLUMNS;
    }

    private static Charset charset(Properties properties) {
        // Since JDK 19 the terminal's own; before, the platform's.
        String name = properties.getProperty("stderr.encoding", properties.getProperty("native.encoding", ""));
        try {
            return name.isEmpty() ? Charset.defaultCharset() : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static boolean hasConsole() {
        Console console = console();
        if (console == null) {
            return false;
        }
        try {
            // JDK 22 and later give a console for redirected streams too, and say so here.
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    @SuppressWarnings("SystemConsoleNull") // isTerminal() above tells where null does not
    private static @Nullable Console console() {
        return System.console();
    }
}
