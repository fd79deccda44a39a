package dev.sota.cli;

import dev.sota.inference.onnx.models.CatalogModel;
import dev.sota.inference.onnx.models.InstalledModel;
import dev.sota.inference.onnx.models.ModelCheck;
import dev.sota.inference.onnx.models.ModelStore;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the model commands say. */
final class ModelWords {

    private static final String END = System.lineSeparator();

    private ModelWords() {}

    static String text(ModelStore store, List<CatalogModel> catalog, List<InstalledModel> installed, int columns) {
        Table table = new Table().row("ID", "DISK", "MEMORY", "STEPS", "LICENCE", "");
        for (CatalogModel model : catalog) {
            table.row(
                    model.id(),
                    Sizes.of(model.bytes()),
                    Sizes.of(model.memoryBytes()),
                    model.options().getOrDefault("steps", ""),
                    model.licence().id(),
                    model.source().isPresent() ? "" : "to export");
        }
        StringBuilder text = new StringBuilder(table.toString()).append(END);
        for (CatalogModel model : catalog) {
            wrap(text, model.id() + ": " + model.purpose(), columns);
        }
        text.append(END);
        if (installed.isEmpty()) {
            return text.append("None is installed in ")
                    .append(store.folder())
                    .append(END)
                    .toString();
        }
        Table there = new Table();
        for (InstalledModel model : installed) {
            there.row(model.id(), Sizes.of(model.bytes()), "from " + model.source());
        }
        return text.append("Installed in ")
                .append(store.folder())
                .append(":")
                .append(END)
                .append(there)
                .toString();
    }

    /** Breaks a sentence where the terminal ends. */
    private static void wrap(StringBuilder text, String sentence, int columns) {
        int width = 0;
        for (String word : sentence.split(" ")) {
            if (width > 0 && width + 1 + word.length() > columns) {
                text.append(END).append("  ");
                width = 2;
            } else if (width > 0) {
                text.append(' ');
                width++;
            }
            text.append(word);
            width += word.length();
        }
        text.append(END);
    }

    static String json(ModelStore store, List<CatalogModel> catalog, List<InstalledModel> installed) {
        ObjectNode root = Json.object().put("folder", store.folder().toString());
        ArrayNode known = root.putArray("catalog");
        for (CatalogModel model : catalog) {
            ObjectNode entry = known.addObject()
                    .put("id", model.id())
                    .put("title", model.title())
                    .put("family", model.family())
                    .put("licence", model.licence().id())
                    .put("licenceUrl", model.licence().url().toString())
                    .put("bytes", model.bytes())
                    .put("memoryBytes", model.memoryBytes())
                    .put("purpose", model.purpose())
                    .put("installed", installed.stream().anyMatch(i -> i.id().equals(model.id())));
            model.source().ifPresent(source -> entry.put("source", source.toString()));
            options(entry, model.options());
            ArrayNode export = entry.putArray("export");
            model.export().forEach(export::add);
        }
        ArrayNode there = root.putArray("installed");
        installed.forEach(model -> there.add(json(model)));
        return Json.text(root);
    }

    static ObjectNode json(InstalledModel model) {
        ObjectNode entry = Json.object()
                .put("id", model.id())
                .put("folder", model.folder().toString())
                .put("bytes", model.bytes())
                .put("files", model.files().size())
                .put("identity", model.identity())
                .put("source", model.source())
                .put("installed", model.installed().toString());
        model.licence().ifPresent(licence -> entry.put("licence", licence.id()));
        options(entry, model.options());
        return entry;
    }

    private static void options(ObjectNode entry, Map<String, String> options) {
        ObjectNode values = entry.putObject("options");
        options.forEach(values::put);
    }

    static String checks(ModelStore store, List<ModelCheck> checks) {
        if (checks.isEmpty()) {
            return "Nothing is installed in " + store.folder() + END;
        }
        StringBuilder text = new StringBuilder();
        for (ModelCheck check : checks) {
            String id = check.model().id();
            if (check.sound()) {
                text.append(id)
                        .append(": all is well, ")
                        .append(Sizes.of(check.model().bytes()))
                        .append(END);
            } else {
                check.damaged()
                        .forEach(file -> text.append(id)
                                .append(": damaged: ")
                                .append(file)
                                .append(END));
                text.append("  -> Remove it and install it again: sota models remove ")
                        .append(id)
                        .append(END);
            }
        }
        return text.toString();
    }

    static String checksJson(ModelStore store, List<ModelCheck> checks) {
        ObjectNode root = Json.object().put("folder", store.folder().toString());
        ArrayNode list = root.putArray("models");
        for (ModelCheck check : checks) {
            ArrayNode damaged = list.addObject()
                    .put("id", check.model().id())
                    .put("sound", check.sound())
                    .putArray("damaged");
            check.damaged().forEach(damaged::add);
        }
        return Json.text(root);
    }
}
