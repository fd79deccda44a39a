package dev.sota.video.ffmpeg.internal;

import dev.sota.api.GenerationException;

/** Refuses what no film should have, before anything is made. */
final class Checks {

    private Checks() {}

    static void picture(int width, int height, int kbps) {
        if (kbps < 50 || kbps > 500_000) {
            throw GenerationException.request("A film's pictures take 50 to 500000 kbit/s, not " + kbps + ".")
                    .remedy("Choose a video bit rate in that range; 2500 suits 960 by 540 pixels.")
                    .build();
        }
        if (width < 32 || height < 32 || width > 8192 || height > 8192) {
            throw GenerationException.request(
                            "Films are 32 to 8192 pixels wide and high, not " + width + " by " + height + ".")
                    .remedy("Choose a size in that range.")
                    .build();
        }
    }

    static void sound(int kbps) {
        if (kbps < 32 || kbps > 512) {
            throw GenerationException.request("A film's sound takes 32 to 512 kbit/s, not " + kbps + ".")
                    .remedy("Choose an audio bit rate in that range; 192 is usual.")
                    .build();
        }
    }
}
