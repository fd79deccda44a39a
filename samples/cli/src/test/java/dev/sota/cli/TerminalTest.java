package dev.sota.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private static Terminal terminal(String told, Map<String, String> environment, boolean console) {
        Properties properties = new Properties();
        properties.setProperty("native.encoding", "UTF-8");
        if (!told.isEmpty()) {
            properties.setProperty(Terminal.LIVE_PROPERTY, told);
        }
        return Terminal.of(properties, environment, console);
    }

    @Test
    void startScriptKnowsBest() {
        assertTrue(terminal("true", Map.of(), false).live());
        assertFalse(terminal("false", Map.of(), true).live());
        assertTrue(terminal("", Map.of(), true).live());
        assertFalse(terminal("", Map.of(), false).live());
    }

    @Test
    void noColorAndDumbTerminalsAreHonoured() {
        assertTrue(terminal("true", Map.of("TERM", "xterm"), false).colour());
        Terminal plain = terminal("true", Map.of("NO_COLOR", "1"), false);
        assertTrue(plain.live());
        assertFalse(plain.colour());
        assertTrue(terminal("true", Map.of("NO_COLOR", ""), false).colour());
        Terminal dumb = terminal("true", Map.of("TERM", "dumb"), true);
        assertFalse(dumb.live());
        assertFalse(dumb.colour());
        assertFalse(terminal("false", Map.of(), true).colour());
    }

    @Test
    void columnsAreBelievedWhenTheyAreANumber() {
        assertEquals(132, terminal("true", Map.of("COLUMNS", "132"), true).columns());
        for (String nonsense : new String[] {"", "0", "-3", "wide", "99999999999"}) {
            assertEquals(80, terminal("true", Map.of("COLUMNS", nonsense), true).columns());
        }
    }

    @Test
    void unknownCharsetIsNoFailure() {
        Properties properties = new Properties();
        properties.setProperty("stderr.encoding", "cp-none");
        assertEquals(
                StandardCharsets.UTF_8, Terminal.of(properties, Map.of(), false).charset());
        properties.setProperty("stderr.encoding", "US-ASCII");
        assertFalse(Terminal.of(properties, Map.of(), false).unicode());
    }
}
