package dev.sota.inference.onnx.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException.Kind;
import dev.sota.inference.onnx.fixture.TinyModels;
import dev.sota.inference.onnx.internal.store.JsonFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Where models can come from, and what is there when they have come. */
class ModelInstallerTest extends InstallBase {

    private ModelCatalog catalog(String source) throws IOException {
        return ModelCatalog.of(JsonFiles.parse(ModelServer.utf8("{\"models\":[{\"id\":\"tiny\",\"title\":\"Tiny\","
                + "\"family\":\"SD\",\"licence\":\"Free-1.0\",\"licenceUrl\":\"https://example.org/free\","
                + "\"bytes\":1,\"memoryBytes\":1,\"purpose\":\"Tests.\",\"options\":{\"steps\":\"3\"}," + source
                + "\"export\":[\"export tiny\"]}]}")));
    }

    @Test
    void aFolderIsCopied() {
        InstalledModel model =
                installer().name("mine").install(TinyModels.folder("turbo").toString());
        assertWhole(model);
        assertEquals("mine", model.id());
        assertEquals(store.folder().resolve("mine"), model.folder());
        assertEquals(NOW, model.installed());
        assertEquals(Optional.empty(), model.licence());
        assertEquals(TinyModels.folder("turbo").toString(), model.source());
        assertEquals(List.of("mine"), store.ids());
        assertEquals(model, store.require("mine"));
    }

    @Test
    void theNameIsThatOfTheFolder() {
        assertEquals(
                "turbo",
                installer().install(TinyModels.folder("turbo").toString()).id());
    }

    @Test
    void whatIsNoPartOfTheModelStaysBehind() throws IOException {
        Path copy = TinyModels.copy("turbo", home);
        Files.writeString(copy.resolve("README.md"), "words");
        Files.writeString(copy.resolve("unet").resolve("diffusion_pytorch_model.safetensors"), "weights");
        Files.createDirectories(copy.resolve("image_encoder"));
        Files.writeString(copy.resolve("image_encoder").resolve("model.onnx"), "eyes");
        Files.writeString(copy.resolve(".secret"), "dot");
        assertWhole(installer().install(copy.toString()));
    }

    /** The third text encoder of Stable Diffusion 3 is larger than all the rest, and nothing reads it. */
    @Test
    void aThirdTextEncoderStaysBehind() throws IOException {
        Path copy = TinyModels.copy("sd3", home);
        Files.createDirectories(copy.resolve("text_encoder_3"));
        Files.writeString(copy.resolve("text_encoder_3").resolve("model.onnx"), "T5");
        InstalledModel model = installer().install(copy.toString());
        List<String> files = model.files().stream().map(ModelFile::path).toList();
        assertTrue(files.contains("transformer/model.onnx") && files.contains("text_encoder_2/model.onnx"));
        assertTrue(files.stream().noneMatch(file -> file.startsWith("text_encoder_3")), files::toString);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksInsideAreFollowedAndLinksOutsideRefused() throws IOException {
        Path copy = TinyModels.copy("turbo", home);
        Path graph = copy.resolve("unet").resolve("model.onnx");
        Path elsewhere = Files.move(graph, copy.resolve("weights.bin"));
        Files.createSymbolicLink(graph, elsewhere);
        assertWhole(installer().name("inside").install(copy.toString()));
        store.remove("inside");
        Files.delete(graph);
        Files.createSymbolicLink(graph, Files.move(elsewhere, home.resolve("weights.bin")));
        assertSays(refused(Kind.REQUEST, copy.toString()), "leads out of the model", "cp -rL");
    }

    @Test
    void aHubListsItsFilesWithTheirHashes() {
        Map<String, byte[]> tree = new TreeMap<>(tiny);
        tree.put("README.md", new byte[9]);
        tree.put("unet/diffusion_pytorch_model.safetensors", new byte[99]);
        server.hub(REPOSITORY, tree);
        InstalledModel model = installer().install(hub());
        assertWhole(model);
        assertEquals("tiny", model.id());
        assertEquals(hub(), model.source());
        assertEquals(List.of(), server.asked(file("README.md")), "what is not read is not fetched");
    }

    @Test
    void aRevisionOfAHubIsNoName() {
        server.hub(REPOSITORY, tiny);
        assertEquals("tiny", installer().install(hub() + "/tree/main").id());
    }

    @Test
    void aPlainFolderIsAskedForEachFile() {
        withoutLoras();
        server.serve("/models/of/mine/", tiny);
        InstalledModel model =
                installer().install(server.uri("/models/of/mine/").toString());
        assertWhole(model);
        assertEquals("mine", model.id());
    }

    @Test
    void aModelOfAnotherStoreCarriesItsOwnList() throws IOException {
        InstalledModel first = installer().install(TinyModels.folder("turbo").toString());
        Map<String, byte[]> tree = new TreeMap<>(tiny);
        tree.put("sota-model.json", Files.readAllBytes(first.folder().resolve("sota-model.json")));
        server.serve("/shared/", tree);
        InstalledModel second =
                installer().name("second").install(server.uri("/shared/").toString());
        assertWhole(second);
        assertEquals(first.identity(), second.identity());
        assertTrue(server.asked.stream().noneMatch(asked -> asked.method().equals("HEAD")), "nothing was guessed");
    }

    @Test
    void anArchiveIsFetchedAndUnpacked() {
        server.files.put("/downloads/Tiny%20Model.zip".replace("%20", "-"), TinyTree.zip("tiny-onnx/", tiny));
        InstalledModel model =
                installer().install(server.uri("/downloads/Tiny-Model.zip").toString());
        assertWhole(model);
        assertEquals("tiny-model", model.id());
    }

    @Test
    void anArchiveOnThisMachineIsUnpacked() throws IOException {
        Path archive = Files.write(home.resolve("tiny.zip"), TinyTree.zip("", tiny));
        assertWhole(installer().install(archive.toString()));
    }

    @Test
    void theCatalogueGivesLicenceOptionsAndSource() throws IOException {
        server.hub(REPOSITORY, tiny);
        ModelCatalog catalog = catalog("\"source\":\"" + hub() + "\",");
        assertSays(
                refused(Kind.REQUEST, installer().catalog(catalog), "tiny"),
                "Free-1.0",
                "https://example.org/free",
                "--accept-licence");
        assertEquals(List.of(), server.asked, "nothing is fetched before that");
        InstalledModel model = installer().catalog(catalog).acceptLicence(true).install("tiny");
        assertWhole(model);
        assertEquals("Free-1.0", model.licence().orElseThrow().id());
        assertEquals(Map.of("steps", "3"), model.options());
    }

    @Test
    void aMirrorTakesTheCataloguesPlaces() throws IOException {
        server.serve("/proxy/studio/tiny/resolve/main/", tiny);
        server.hub("proxy/" + REPOSITORY, tiny);
        server.files.put(
                "/proxy/api/models/studio/tiny/tree/main", server.files.get("/api/models/proxy/studio/tiny/tree/main"));
        server.files.remove("/api/models/proxy/studio/tiny/tree/main");
        environment.put("SOTA_MODELS_MIRROR", server.uri("/proxy/").toString());
        ModelCatalog catalog = catalog("\"source\":\"https://hub.invalid/studio/tiny\",");
        assertWhole(installer().catalog(catalog).acceptLicence(true).install("tiny"));
    }

    @Test
    void whereNoPlaceIsKnownTheExportIs() throws IOException {
        ModelCatalog catalog = catalog("");
        assertSays(
                refused(Kind.REQUEST, installer().catalog(catalog).acceptLicence(true), "tiny"),
                "export tiny",
                "sota models install ./tiny");
        InstalledModel own = installer()
                .catalog(catalog)
                .name("tiny")
                .install(TinyModels.folder("turbo").toString());
        assertEquals(Map.of("steps", "3"), own.options(), "an export of one's own is painted with the same");
    }

    @Test
    void whatIsInstalledIsNotReplaced() {
        installer().name("tiny").install(TinyModels.folder("turbo").toString());
        var error = org.junit.jupiter.api.Assertions.assertThrows(
                dev.sota.api.GenerationException.class,
                () -> installer().name("tiny").install(TinyModels.folder("sd15").toString()));
        assertSays(error, "installed already", "verify tiny");
        assertTrue(store.verify("tiny").sound());
    }

    @Test
    void whatIsNoModelIsNotInstalledAndNothingIsLeft() throws IOException {
        Path copy = TinyModels.copy("turbo", home);
        Files.delete(copy.resolve("unet").resolve("model.onnx"));
        assertSays(refused(Kind.BACKEND, copy.toString()), "unet", "missing");
        byte[] graph = tiny.getOrDefault("unet/model.onnx", new byte[0]);
        Files.write(copy.resolve("unet").resolve("model.onnx"), java.util.Arrays.copyOf(graph, graph.length / 2));
        refused(Kind.BACKEND, copy.toString());
        try (Stream<Path> left = Files.walk(store.folder())) {
            assertEquals(
                    List.of("turbo.lock"),
                    left.filter(Files::isRegularFile)
                            .map(p -> String.valueOf(p.getFileName()))
                            .toList());
        }
    }

    @Test
    void namesAndReferencesAreChecked() {
        String folder = TinyModels.folder("turbo").toString();
        for (String name : List.of("../out", "a/b", "", "UPPER", ".hidden", "con", "a".repeat(65))) {
            assertSays(refused(Kind.REQUEST, installer().name(name), folder), "lower-case letters");
        }
        assertSays(refused(Kind.REQUEST, "no-such-thing"), "no-such-thing", "sd-turbo");
        assertSays(refused(Kind.REQUEST, "http://example.org/model"), "https");
        assertSays(refused(Kind.REQUEST, "https://user:secret@example.org/model"), "SOTA_MODELS_TOKEN");
        assertSays(refused(Kind.REQUEST, "ftp://example.org/model"), "https");
        assertSays(refused(Kind.REQUEST, "file:///etc"), "not an address that can be fetched");
    }

    @Test
    void offlineNothingIsFetchedAndFoldersAreInstalled() {
        environment.put("SOTA_OFFLINE", "1");
        server.hub(REPOSITORY, tiny);
        assertSays(refused(Kind.BACKEND, hub()), "SOTA_OFFLINE");
        assertEquals(List.of(), server.asked);
        assertWhole(installer().install(TinyModels.folder("turbo").toString()));
    }

    @Test
    void progressEndsWithEverythingAndKnowsTheTotal() {
        server.hub(REPOSITORY, tiny);
        List<InstallProgress> heard = new ArrayList<>();
        long bytes = installer().onProgress(heard::add).install(hub()).bytes();
        InstallProgress last = heard.get(heard.size() - 1);
        assertEquals(bytes, last.done());
        assertEquals(bytes, last.total().orElseThrow());
        assertEquals(1, last.fraction());
        long before = 0;
        for (InstallProgress progress : heard) {
            assertTrue(progress.done() >= before, "an undisturbed transfer goes forward");
            before = progress.done();
        }
    }

    @Test
    void aSecondInstallationOfTheSameModelIsRefusedMeanwhile() {
        server.hub(REPOSITORY, tiny);
        List<String> said = new ArrayList<>();
        installer()
                .onProgress(progress -> {
                    if (said.isEmpty()) {
                        said.add(refused(Kind.RESOURCES, hub()).getMessage());
                    }
                })
                .install(hub());
        assertTrue(said.get(0).contains("being installed already"), said::toString);
    }

    @Test
    void theStandardCatalogueIsComplete() {
        List<CatalogModel> models = ModelCatalog.standard().models();
        assertTrue(models.stream()
                .map(CatalogModel::id)
                .toList()
                .containsAll(List.of(
                        "sd15",
                        "sd21",
                        "sd-turbo",
                        "lcm-dreamshaper",
                        "sdxl-base",
                        "sdxl-turbo",
                        "sdxl-lightning",
                        "sd35-medium")));
        for (CatalogModel model : models) {
            assertTrue(dev.sota.inference.onnx.internal.store.ModelNames.isId(model.id()), model::id);
            assertEquals(
                    model.id(),
                    ModelCatalog.standard().find(model.id()).orElseThrow().id());
            assertFalse(
                    model.title().isBlank()
                            || model.family().isBlank()
                            || model.purpose().isBlank(),
                    model::id);
            assertFalse(model.licence().id().isBlank(), model::id);
            assertEquals("https", model.licence().url().getScheme(), model::id);
            assertTrue(model.bytes() > 1_000_000_000 && model.memoryBytes() > model.bytes(), model::id);
            assertFalse(model.export().isEmpty(), model::id);
            model.source().ifPresent(source -> assertEquals("https", source.getScheme(), model::id));
        }
    }
}
