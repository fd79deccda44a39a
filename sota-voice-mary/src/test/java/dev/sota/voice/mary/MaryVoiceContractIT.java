package dev.sota.voice.mary;

import dev.sota.spi.SpeechSynthesizerProvider;
import dev.sota.tck.SpeechSynthesizerContract;
import java.util.List;

class MaryVoiceContractIT extends SpeechSynthesizerContract {
    @Override
    protected SpeechSynthesizerProvider provider() {
        return new MaryVoiceProvider();
    }

    @Override
    protected List<String> sentence() {
        return List.of("the", "old", "lighthouse", "stood", "above", "the", "quiet", "sea");
    }
}
