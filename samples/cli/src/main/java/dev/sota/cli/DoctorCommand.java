package dev.sota.cli;

import dev.sota.api.EngineInfo;
import dev.sota.api.EngineKind;
import dev.sota.api.GenerationPipeline;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says whether films can be made here, and what to do where they cannot. */
@Command(name = "doctor", description = "Checks whether films can be made here: Java, engines, disk.")
final class DoctorCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(names = "--json", description = "Answer in JSON, for programs.")
    private boolean json;

    DoctorCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<EngineInfo> engines;
        try (GenerationPipeline pipeline = context.pipelines().open(Map.of())) {
            engines = pipeline.engines();
        }
        Set<EngineKind> missing = EnumSet.allOf(EngineKind.class);
        engines.stream().filter(EngineInfo::available).map(EngineInfo::kind).forEach(missing::remove);
        List<MachineCheck> checks = MachineCheck.all(context.folder());
        boolean ready = missing.isEmpty() && checks.stream().allMatch(MachineCheck::ok);
        context.out().print(json ? json(checks, engines, missing, ready) : text(checks, engines, missing, ready));
        return ready ? ExitCodes.OK : ExitCodes.FAILURE;
    }

    private static String text(
            List<MachineCheck> checks, List<EngineInfo> engines, Set<EngineKind> missing, boolean ready) {
        Table table = new Table();
        for (MachineCheck check : checks) {
            table.row(mark(check.ok()), check.name(), check.found());
            remedy(table, check.remedy());
        }
        for (EngineInfo engine : engines) {
            table.row(mark(engine.available()), engine.kind().label(), engine.id() + " " + engine.version());
            remedy(table, engine.remedy());
        }
        for (EngineKind kind : missing) {
            if (engines.stream().noneMatch(engine -> engine.kind() == kind)) {
                table.row(mark(false), kind.label(), "none");
                remedy(table, "Add " + kind.artifact() + " to the class path or module path.");
            }
        }
        return table
                + System.lineSeparator()
                + (ready ? "Films can be made here." : "Films cannot be made here yet: see the arrows above.")
                + System.lineSeparator();
    }

    private static String mark(boolean ok) {
        return ok ? "ok" : "--";
    }

    private static void remedy(Table table, String remedy) {
        if (!remedy.isEmpty()) {
            table.row("", "", "-> " + remedy);
        }
    }

    private static String json(
            List<MachineCheck> checks, List<EngineInfo> engines, Set<EngineKind> missing, boolean ready) {
        ObjectNode root = Json.object().put("ready", ready).put("version", Versions.sota());
        ArrayNode machine = root.putArray("machine");
        for (MachineCheck check : checks) {
            machine.addObject()
                    .put("name", check.name())
                    .put("ok", check.ok())
                    .put("found", check.found())
                    .put("remedy", check.remedy());
        }
        ArrayNode list = root.putArray("engines");
        for (EngineInfo engine : engines) {
            list.addObject()
                    .put("kind", EngineKindConverter.name(engine.kind()))
                    .put("id", engine.id())
                    .put("version", engine.version())
                    .put("priority", engine.priority())
                    .put("available", engine.available())
                    .put("remedy", engine.remedy());
        }
        ArrayNode absent = root.putArray("missing");
        missing.forEach(kind ->
                absent.addObject().put("kind", EngineKindConverter.name(kind)).put("artifact", kind.artifact()));
        return Json.text(root);
    }
}
