package dev.sota.cli.plugin;

/** Cannot even be made. */
public final class ThrowingProvider extends FailingProvider {

    /** Throws. */
    public ThrowingProvider() {
        throw new IllegalStateException("this plug-in is broken");
    }
}
