package dev.sota.video.ffmpeg.internal.libav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import java.util.List;
import org.junit.jupiter.api.Test;

class VideoEncodersTest {

    @Test
    void autoTakesX264ThenOpenh264() {
        assertEquals("libx264", VideoEncoders.choose("auto", List.of("h264_nvenc", "libopenh264", "libx264")));
        assertEquals("libopenh264", VideoEncoders.choose("auto", List.of("h264_nvenc", "libopenh264")));
        assertEquals("h264_nvenc", VideoEncoders.choose("h264_nvenc", List.of("h264_nvenc", "libopenh264")));
    }

    @Test
    void autoSaysWhatIsMissing() {
        GenerationException e =
                assertThrows(GenerationException.class, () -> VideoEncoders.choose("auto", List.of("h264_nvenc")));
        assertEquals(GenerationException.Kind.BACKEND, e.kind());
        assertTrue(e.remedy().contains("libopenh264") && e.remedy().contains("-gpl"), e.remedy());
        assertTrue(e.remedy().contains("h264_nvenc"), e.remedy());
    }

    @Test
    void x264ByNameSaysWhereItComesFrom() {
        GenerationException e =
                assertThrows(GenerationException.class, () -> VideoEncoders.choose("libx264", List.of("libopenh264")));
        assertEquals(GenerationException.Kind.REQUEST, e.kind());
        assertTrue(e.remedy().contains("libopenh264") && e.remedy().contains("<platform>-gpl"), e.remedy());
    }
}
