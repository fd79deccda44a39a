package dev.sota.video.ffmpeg;

import dev.sota.spi.VideoRendererProvider;
import dev.sota.tck.VideoRendererContract;

class FfmpegVideoRendererContractTest extends VideoRendererContract {
    @Override
    protected VideoRendererProvider provider() {
        return new FfmpegVideoRendererProvider();
    }
}
