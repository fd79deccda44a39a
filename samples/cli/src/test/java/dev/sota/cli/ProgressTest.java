package dev.sota.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.PictureProgress;
import dev.sota.api.Progress;
import dev.sota.api.Stage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private long now;

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Progress half(Stage stage) {
        return Films.progress(stage, 0.5, Optional.of(Duration.ofSeconds(12)));
    }

    private static String bare(String line) {
        return line.replaceAll("\u001b\\[[0-9;]*[mK]|\r", "");
    }

    @Test
    void liveLineHasStageBarPercentAndTime() {
        Terminal terminal = new Terminal(true, false, 60, StandardCharsets.US_ASCII);
        new LiveProgress(out, terminal, () -> now).onProgress(half(Stage.ILLUSTRATE));
        assertEquals("drawing    [##########..........]  50 %  about 12 s left", bare(text()));
        assertTrue(text().startsWith("\r"), "drawn over the line before");
    }

    @Test
    void liveLineTellsTheStepOfAPictureThatTakesSeveral() {
        Terminal terminal = new Terminal(true, false, 80, StandardCharsets.US_ASCII);
        LiveProgress live = new LiveProgress(out, terminal, () -> now);
        live.onPicture(new PictureProgress("run", "s1", 1, 20, Optional.empty()));
        assertEquals("", text(), "nothing to be beside of yet");
        live.onProgress(half(Stage.ILLUSTRATE));
        assertTrue(bare(text()).endsWith("about 12 s left, step 2 of 20"), text());
        bytes.reset();
        now += 1_000_000_000;
        live.onPicture(new PictureProgress("run", "s1", 2, 20, Optional.empty()));
        assertTrue(bare(text()).endsWith("50 %  about 12 s left, step 3 of 20"), text());
        bytes.reset();
        now += 1_000_000_000;
        live.onPicture(new PictureProgress("run", "s1", 20, 20, Optional.empty()));
        assertTrue(bare(text()).endsWith("about 12 s left"), text());
        bytes.reset();
        now += 1_000_000_000;
        live.onPicture(new PictureProgress("run", "s1", 300, 1000, Optional.empty()));
        assertTrue(bare(text()).endsWith("about 12 s left"), "rows are no steps: " + text());
        bytes.reset();
        now += 1_000_000_000;
        live.onPicture(new PictureProgress("run", "s1", 0, 4, Optional.empty()));
        live.onProgress(Films.progress(Stage.ILLUSTRATE, 0.5, Optional.empty()));
        assertTrue(bare(text()).contains("step 1 of 4"), text());
        live.close();
        int length = text().length();
        live.onPicture(new PictureProgress("run", "s1", 1, 4, Optional.empty()));
        assertEquals(length, text().length(), "nothing is drawn after the end");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 39, 40, 41, 60, 80, 500})
    void liveLineNeverWraps(int columns) {
        Terminal terminal = new Terminal(true, true, columns, StandardCharsets.UTF_8);
        for (Stage stage : Stage.values()) {
            bytes.reset();
            new LiveProgress(out, terminal, () -> now)
                    .onProgress(Films.progress(stage, 0.999, Optional.of(Duration.ofMinutes(99))));
            String line = bare(text());
            assertTrue(line.length() < columns, columns + " columns: " + line);
            assertFalse(line.contains("100 %"), line);
        }
    }

    @Test
    void liveLineIsDrawnTenTimesASecondAtMostAndTheEndAlways() {
        LiveProgress live = new LiveProgress(out, new Terminal(true, false, 80, StandardCharsets.UTF_8), () -> now);
        for (int i = 0; i < 1000; i++) {
            now += 1_000_000;
            live.onProgress(Films.progress(i / 1000.0));
        }
        assertTrue(text().split("\r", -1).length <= 14, "a second has at most thirteen drawings");
        live.onProgress(Films.progress(1));
        assertTrue(text().contains("100 %"));
        live.close();
        assertTrue(text().endsWith("\r\u001b[2K"), "the line is gone");
        int length = text().length();
        live.onProgress(Films.progress(1));
        live.close();
        assertEquals(length, text().length(), "nothing is drawn after the end");
    }

    @Test
    void plainLinesAreFewAndNeverGoBack() {
        PlainProgress plain = new PlainProgress(out);
        for (int i = 0; i <= 1000; i++) {
            plain.onProgress(
                    Films.progress(i % 2 == 0 ? Stage.ILLUSTRATE : Stage.RENDER, i / 1000.0, Optional.empty()));
        }
        List<String> lines = text().lines().toList();
        assertEquals(12, lines.size(), text());
        assertEquals("  0 % drawing", lines.get(0));
        assertEquals("  0 % rendering", lines.get(1));
        assertEquals("100 % drawing", lines.get(11));
        assertFalse(text().contains("\u001b"), "no control codes in a log");
    }

    @Test
    void plainLineTellsTheTimeWhenThereIsAGuess() {
        new PlainProgress(out).onProgress(half(Stage.RENDER));
        assertEquals(" 50 % rendering, about 12 s left" + System.lineSeparator(), text());
    }

    @Test
    void jsonLinesAreOneForEachPercent() {
        JsonProgress json = new JsonProgress(out);
        for (int i = 0; i <= 10_000; i++) {
            json.onProgress(Films.progress(i / 10_000.0));
        }
        assertEquals(101, text().lines().count());
        assertTrue(text().startsWith("{\"stage\":\"render\",\"done\":0,\"total\":100,\"fraction\":0.0,"), text());
    }
}
