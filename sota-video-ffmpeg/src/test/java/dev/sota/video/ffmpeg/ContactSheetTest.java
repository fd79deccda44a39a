package dev.sota.video.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.timeline.CameraPath;
import dev.sota.spi.FilmViewer;
import dev.sota.spi.Picture;
import dev.sota.spi.SheetPage;
import dev.sota.spi.SheetPanel;
import dev.sota.video.ffmpeg.internal.FfmpegViewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactSheetTest {

    private static final FilmViewer VIEWER = new FfmpegViewer();

    private static SheetPanel panel(int rgb, Optional<CameraPath> camera, String words) {
        Picture picture = Films.picture(400, 300, (x, y) -> rgb);
        return new SheetPanel(picture, camera, "1 \u00b7 0:00", "push in", words);
    }

    private static SheetPage page(int columns, int width, int height, List<SheetPanel> panels) {
        return new SheetPage("A film", "two scenes", Locale.ENGLISH, columns, width, height, panels);
    }

    private static Picture draw(SheetPage page) {
        return VIEWER.draw(page, new TestRun());
    }

    /** Where pixels of a colour are: left, top, right, bottom, and how many. */
    private static int[] where(Picture sheet, int rgb) {
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, -1, -1, 0};
        for (int y = 0; y < sheet.height(); y++) {
            for (int x = 0; x < sheet.width(); x++) {
                if ((sheet.argb(x, y) & 0xFFFFFF) == rgb) {
                    box[0] = Math.min(box[0], x);
                    box[1] = Math.min(box[1], y);
                    box[2] = Math.max(box[2], x);
                    box[3] = Math.max(box[3], y);
                    box[4]++;
                }
            }
        }
        return box;
    }

    @ParameterizedTest
    @CsvSource({"3, 320, 180", "2, 200, 200", "4, 180, 320", "1, 640, 360"})
    void picturesStandWholeInRows(int columns, int width, int height) {
        List<SheetPanel> panels = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            panels.add(panel(0x400000 + i * 0x081020, Optional.empty(), "Some words."));
        }
        Picture sheet = draw(page(columns, width, height, panels));
        for (int i = 0; i < 5; i++) {
            int[] box = where(sheet, 0x400000 + i * 0x081020);
            assertEquals(width * height, box[4], "all of picture " + i);
            assertEquals(width - 1, box[2] - box[0]);
            assertEquals(height - 1, box[3] - box[1]);
            int[] first = where(sheet, 0x400000);
            assertEquals(i < columns, box[1] == first[1], "the row of picture " + i);
            assertEquals(i % columns == 0, box[0] == first[0], "the column of picture " + i);
            assertTrue(box[2] < sheet.width() && box[3] < sheet.height() - 20, "words stand below");
        }
    }

    @Test
    void theSamePageGivesTheSamePixels() {
        SheetPage page = page(
                2,
                300,
                170,
                List.of(
                        panel(0x336699, Optional.of(Films.move(0.5, 0.5, 1, 0.5, 0.5, 1.2)), "One two three."),
                        panel(0x993366, Optional.of(Films.move(0.4, 0.5, 1.1, 0.6, 0.5, 1.1)), "Four.")));
        assertEquals(
                draw(page).pixels(),
                new FfmpegViewer().draw(page, new TestRun()).pixels());
    }

    @Test
    void theCamerasWayIsDrawnIntoItsOwnPictureOnly() {
        SheetPanel still = panel(0x808080, Optional.empty(), "");
        SheetPanel moving = panel(0x808080, Optional.of(Films.move(0.3, 0.5, 1.5, 0.7, 0.5, 1.5)), "");
        Picture plain = draw(page(2, 300, 170, List.of(still, still)));
        Picture drawn = draw(page(2, 300, 170, List.of(moving, still)));
        int differing = 0;
        for (int y = 0; y < plain.height(); y++) {
            for (int x = 0; x < plain.width(); x++) {
                if (plain.argb(x, y) != drawn.argb(x, y)) {
                    differing++;
                    assertTrue(x < plain.width() / 2, "at " + x + ", " + y);
                }
            }
        }
        assertTrue(differing > 500, "two frames and an arrow: " + differing);
    }

    @Test
    void muchTextIsCutAndTheRestOfThePageStays() {
        String much = "Of the making of many books there is no end. ".repeat(200);
        Picture few = draw(page(2, 300, 170, List.of(panel(0x224466, Optional.empty(), "Few."))));
        Picture many = draw(page(2, 300, 170, List.of(panel(0x224466, Optional.empty(), much))));
        assertTrue(many.height() < few.height() + 110, "at most five lines: " + many.height());
        assertNotEquals(few.height(), many.height());
        assertEquals(300 * 170, where(many, 0x224466)[4]);
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "\u200b",
        "\u0645\u0631\u062d\u0628\u0627 \u0628\u0643",
        "\ud83d\ude00",
        "Donaudampfschifffahrtselektrizit\u00e4tenhauptbetriebswerk"
    })
    void anyWordsAreDrawn(String words) {
        Picture sheet = draw(page(1, 160, 90, List.of(panel(0x224466, Optional.empty(), words))));
        assertTrue(sheet.width() < 260 && sheet.height() > 90);
    }
}
