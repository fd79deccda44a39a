package dev.sota.video.ffmpeg.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.spi.Availability;
import dev.sota.spi.VideoRendererProvider;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class NativeLibrariesTest {

    @Test
    void theProviderIsFoundAndCanRunHere() {
        VideoRendererProvider provider = ServiceLoader.load(VideoRendererProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(p -> p.id().equals("ffmpeg"))
                .findFirst()
                .orElseThrow();
        assertEquals(Availability.yes(), provider.availability());
    }

    @Test
    void anotherPlatformIsNotThere() {
        Availability there = NativeLibraries.availability(getClass().getClassLoader(), "solaris-sparc");
        assertFalse(there.available());
        assertTrue(there.reason().contains("solaris-sparc"));
        assertTrue(there.remedy().contains("org.bytedeco:ffmpeg:8.1.2-1.5.14:solaris-sparc"), there.remedy());
        assertTrue(there.remedy().contains("ffmpeg-platform"), there.remedy());
    }

    @Test
    void aLibraryThatCannotBeLoadedIsATypedErrorWithItsCause() {
        UnsatisfiedLinkError cause = new UnsatisfiedLinkError("libavutil.so: wrong ELF class\nand more");
        GenerationException e = NativeLibraries.cannotLoad("linux-x86_64", cause);
        assertEquals(GenerationException.Kind.BACKEND, e.kind());
        assertSame(cause, e.getCause());
        assertTrue(e.getMessage() != null && e.getMessage().endsWith("wrong ELF class"), e.toString());
        assertFalse(e.remedy().isEmpty());
    }
}
