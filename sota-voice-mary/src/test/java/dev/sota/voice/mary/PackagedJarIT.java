package dev.sota.voice.mary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The artifact as others get it. */
class PackagedJarIT {

    static Path jar() throws Exception {
        Path path = Path.of(MaryVoiceProvider.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        assertTrue(path.toString().endsWith(".jar"), "tested against " + path);
        return path;
    }

    private static List<String> entries() throws Exception {
        try (JarFile file = new JarFile(jar().toFile())) {
            return file.stream()
                    .filter(e -> !e.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        }
    }

    private static String text(String entry) throws Exception {
        try (JarFile file = new JarFile(jar().toFile())) {
            ZipEntry found = file.getEntry(entry);
            assertTrue(found != null, "no " + entry);
            try (InputStream in = file.getInputStream(found)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    @Test
    void everythingIsUnderOurName() throws Exception {
        List<String> foreign = entries().stream()
                .filter(e -> !e.startsWith("dev/sota/voice/mary/")
                        && !e.startsWith("META-INF/")
                        && !e.equals("module-info.class"))
                .toList();
        assertEquals(List.of(), foreign);
    }

    @Test
    void noClassNamesAForeignPackage() throws Exception {
        try (JarFile file = new JarFile(jar().toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                if (entry.getName().endsWith(".class")) {
                    try (InputStream in = file.getInputStream(entry)) {
                        String body = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                        assertFalse(body.contains("Lmarytts/"), entry.getName());
                        assertFalse(body.contains("org/apache/"), entry.getName());
                        assertFalse(body.contains("com/ibm/"), entry.getName());
                    }
                }
            }
        }
    }

    @Test
    void itIsSmall() throws IOException, Exception {
        assertTrue(Files.size(jar()) < 4_000_000, Files.size(jar()) + " bytes");
    }

    @Test
    void itIsAModule() throws Exception {
        ModuleDescriptor module =
                ModuleFinder.of(jar()).find("dev.sota.voice.mary").orElseThrow().descriptor();
        assertFalse(module.isAutomatic());
        assertEquals(
                Set.of("dev.sota.voice.mary"),
                module.exports().stream().map(ModuleDescriptor.Exports::source).collect(Collectors.toSet()));
        ModuleDescriptor.Provides provides = module.provides().iterator().next();
        assertEquals("dev.sota.spi.SpeechSynthesizerProvider", provides.service());
        assertEquals(List.of("dev.sota.voice.mary.MaryVoiceProvider"), provides.providers());
        assertTrue(module.packages().contains("dev.sota.voice.mary.shaded.marytts.cart"));
    }

    @ParameterizedTest
    @CsvSource({
        "LGPL-3.0.txt,GNU LESSER GENERAL PUBLIC LICENSE",
        "GPL-3.0.txt,GNU GENERAL PUBLIC LICENSE",
        "Apache-2.0.txt,Apache License",
        "HTS-ENGINE.txt,Nagoya Institute of Technology",
        "MARY-CMU-SUN.txt,DFKI GmbH",
        "CMU-ARCTIC.txt,Carnegie Mellon University",
        "CMUDICT.txt,Carnegie Mellon University"
    })
    void everyLicenceIsThereAndNamed(String name, String words) throws Exception {
        assertTrue(text("META-INF/LICENSES/" + name).contains(words));
        assertTrue(text("META-INF/NOTICE").contains("LICENSES/" + name));
    }

    @Test
    void theNoticeNamesTheSources() throws Exception {
        String notice = text("META-INF/NOTICE");
        assertTrue(notice.contains("https://github.com/marytts/marytts"));
        assertTrue(notice.contains("https://github.com/marytts/voice-cmu-slt-hsmm"));
        assertTrue(notice.contains("https://github.com/cmusphinx/cmudict"));
    }
}
