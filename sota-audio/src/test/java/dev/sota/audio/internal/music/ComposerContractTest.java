package dev.sota.audio.internal.music;

import dev.sota.spi.MusicComposerProvider;
import dev.sota.tck.MusicComposerContract;

class ComposerContractTest extends MusicComposerContract {
    @Override
    protected MusicComposerProvider provider() {
        return new ComposerProvider();
    }
}
