package dev.sota.cli;

import dev.sota.inference.onnx.models.CatalogModel;
import dev.sota.inference.onnx.models.InstalledModel;
import dev.sota.inference.onnx.models.ModelCatalog;
import dev.sota.inference.onnx.models.ModelCheck;
import dev.sota.inference.onnx.models.ModelInstaller;
import dev.sota.inference.onnx.models.ModelStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the model commands do. */
final class ModelActions {

    private static final String END = System.lineSeparator();

    private final CommandContext context;
    private final boolean json;
    private final ModelStore store;

    ModelActions(CommandContext context, ModelOptions options) {
        this.context = context;
        this.json = options.json();
        this.store = context.models().store(options.folder(context));
    }

    int list() {
        List<CatalogModel> catalog = ModelCatalog.standard().models();
        List<InstalledModel> installed = store.models();
        context.out()
                .print(
                        json
                                ? ModelWords.json(store, catalog, installed)
                                : ModelWords.text(
                                        store,
                                        catalog,
                                        installed,
                                        context.terminal().columns()));
        return ExitCodes.OK;
    }

    int install(ModelsInstallCommand.Wish wish) {
        ModelInstaller installer = context.models()
                .installer(store)
                .insecureHttp(wish.insecure())
                .acceptLicence(wish.accept() || accepted(wish));
        if (wish.name() != null) {
            installer.name(wish.name());
        }
        InstalledModel model;
        try (InstallDisplay display = InstallDisplay.of(context, json, wish.quiet())) {
            model = installer.onProgress(display).install(wish.model());
        }
        if (json) {
            context.out().print(Json.text(ModelWords.json(model)));
        } else if (wish.quiet()) {
            context.out().print(model.folder() + END);
        } else {
            context.out()
                    .print("Installed " + model.id() + ", " + Sizes.of(model.bytes()) + ", in " + model.folder() + END
                            + "Paint with it: sota make INPUT --images onnx:" + model.id() + END);
        }
        return ExitCodes.OK;
    }

    /** Asks the person at the terminal; where there is none, the error that follows says what to write. */
    private boolean accepted(ModelsInstallCommand.Wish wish) {
        Optional<CatalogModel> model = ModelCatalog.standard().find(wish.model());
        boolean asking = model.isPresent() && model.get().source().isPresent();
        if (!asking || json || wish.quiet() || !context.terminal().live()) {
            return false;
        }
        context.err()
                .print(model.get().title() + " is under the licence "
                        + model.get().licence().id() + ":" + END + "  "
                        + model.get().licence().url() + END + "Have you read it, and do you accept it? [y/N] ");
        context.err().flush();
        return line().strip().toLowerCase(Locale.ROOT).matches("y|yes");
    }

    private String line() {
        StringBuilder line = new StringBuilder();
        try {
            for (int c = context.in().read();
                    c >= 0 && c != '\n' && line.length() < 100;
                    c = context.in().read()) {
                line.append((char) c);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    int verify(List<String> wanted) {
        List<String> ids = wanted.isEmpty() ? store.ids() : wanted;
        List<ModelCheck> checks = new ArrayList<>();
        for (String id : ids) {
            checks.add(store.verify(id));
        }
        context.out().print(json ? ModelWords.checksJson(store, checks) : ModelWords.checks(store, checks));
        return checks.stream().allMatch(ModelCheck::sound) ? ExitCodes.OK : ExitCodes.FAILURE;
    }

    int remove(String id) {
        long bytes = store.remove(id);
        ObjectNode answer = json ? Json.object().put("removed", id).put("bytes", bytes) : null;
        context.out().print(answer != null ? Json.text(answer) : "Removed " + id + ", " + Sizes.of(bytes) + "." + END);
        return ExitCodes.OK;
    }

    int where(@Nullable String id) {
        String folder = (id == null ? store.folder() : store.require(id).folder()).toString();
        context.out().print(json ? Json.text(Json.object().put("folder", folder)) : folder + END);
        return ExitCodes.OK;
    }
}
