package dev.sota.audio.internal.mix;

import dev.sota.spi.AudioMixerProvider;
import dev.sota.tck.AudioMixerContract;

class StudioMixerContractTest extends AudioMixerContract {
    @Override
    protected AudioMixerProvider provider() {
        return new StudioMixerProvider();
    }
}
