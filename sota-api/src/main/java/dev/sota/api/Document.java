package dev.sota.api;

/**
 * A value that can be written as a document and read back: a {@link GenerationRequest}, a {@link Storyboard}, a
 * {@link dev.sota.api.timeline.Timeline}, a {@link Manifest}, a {@link Preset} or a {@link BrandKit}.
 *
 * <p>Reading back what {@link DocumentCodec} wrote gives an equal value.
 */
public interface Document {}
