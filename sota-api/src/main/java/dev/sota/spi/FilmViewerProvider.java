package dev.sota.spi;

import dev.sota.api.EngineKind;

/** Finds a {@link FilmViewer}. Found by {@link java.util.ServiceLoader}. */
public interface FilmViewerProvider extends Provider<FilmViewer> {
    @Override
    default EngineKind kind() {
        return EngineKind.FILM_VIEWER;
    }
}
