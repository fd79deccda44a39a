package dev.sota.voice.mary.internal.standin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StandInsTest {

    @Test
    void joins() {
        assertEquals("a - 1", StringUtils.join(List.of("a", 1), " - "));
        assertEquals("", StringUtils.join(List.of(), " - "));
    }

    @Test
    void readsLanguageTags() {
        assertEquals(Locale.US, MaryUtils.string2locale("en-US"));
        assertEquals(Locale.US, MaryUtils.string2locale("en_US"));
        assertEquals(Locale.ENGLISH, MaryUtils.string2locale("en"));
    }

    @Test
    void logsNothing() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        PrintStream ear = new PrintStream(heard, true, StandardCharsets.UTF_8);
        System.setOut(ear);
        System.setErr(ear);
        try {
            Logger logger = Logger.getLogger("x");
            assertSame(logger, MaryUtils.getLogger("y"));
            logger.debug("d");
            logger.info("i");
            logger.warn("w");
            logger.error("e");
            logger.error("e", new IllegalStateException());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertEquals("", heard.toString(StandardCharsets.UTF_8));
    }
}
