/** Text as it is spoken, music, loudness, dynamics and mixing. */
module dev.sota.audio {
    requires transitive dev.sota.api;

    provides dev.sota.spi.TextNormalizerProvider with
            dev.sota.audio.internal.text.english.EnglishTextNormalizerProvider;
    provides dev.sota.spi.AudioMixerProvider with
            dev.sota.audio.internal.mix.StudioMixerProvider;
    provides dev.sota.spi.MusicComposerProvider with
            dev.sota.audio.internal.music.ComposerProvider;
}
