/** The built-in English voice. */
module dev.sota.voice.mary {
    requires dev.sota.api;
    requires java.xml;
    requires static org.jspecify;

    exports dev.sota.voice.mary;

    provides dev.sota.spi.SpeechSynthesizerProvider with
            dev.sota.voice.mary.MaryVoiceProvider;
}
