package dev.sota.video.ffmpeg.internal.libav;

import dev.sota.api.timeline.Chapter;
import dev.sota.api.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * How large an MP4 file's index can become, so that room for it can be left in front of the media: the sizes of the
 * tables of ISO/IEC 14496-12, section 8, at their worst.
 */
final class IndexSize {

    /** A frame: its size (stsz), times (stts, ctts), chunk (stco with 64 bits, stsc), and being a key frame (stss). */
    private static final int FRAME = 4 + 8 + 8 + 8 + 12 + 4;
    /** A packet of sound: its size and chunk. */
    private static final int SOUND = 4 + 8 + 12;

    private static final int SAMPLES_A_PACKET = 1024;
    /** A chapter: as a sample of a text track with a time of its own, and in Nero's list, each with its title. */
    private static final int CHAPTER = FRAME + 32;

    private static final int BOXES = 16_384;

    private IndexSize() {}

    static long most(Timeline timeline, Map<String, String> metadata, boolean sound) {
        long bytes = BOXES + timeline.frames() * FRAME;
        if (sound) {
            bytes += (timeline.samples() / SAMPLES_A_PACKET + 2) * SOUND;
        }
        for (Chapter chapter : timeline.chapters()) {
            bytes += CHAPTER + 2L * bytes(chapter.title());
        }
        for (Map.Entry<String, String> entry : metadata.entrySet()) {
            bytes += 64 + 2L * (bytes(entry.getKey()) + bytes(entry.getValue()));
        }
        return bytes + 2L * bytes(timeline.title());
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
