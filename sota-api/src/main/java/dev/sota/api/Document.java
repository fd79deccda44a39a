package dev.sota.api;

/**
 * A value that can be written as a document and read back: a {@link GenerationRequest}, a {@link Storyboard}, a
 * {@link dev.sota.api.timeline.Timeline}, a {@link Manifest} or a {@link Preset}.
 *
 * <p>Reading back what {@link DocumentCodec} wrote gives an equal value.
 */
public interface Document {}
