package dev.sota.it;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Arrows point to the API only. */
class ModuleGraphTest {

    private static final List<String> MODULES = List.of(
            "dev.sota.core..",
            "dev.sota.audio..",
            "dev.sota.fonts.cjk..",
            "dev.sota.inference.sketch..",
            "dev.sota.presets..",
            "dev.sota.video.ffmpeg..",
            "dev.sota.voice.mary..");

    private static final JavaClasses SDK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/it/") && !location.contains("shaded"))
            .importPackages("dev.sota");

    @Test
    void everyModuleIsSeen() {
        for (String module : MODULES) {
            String name = module.replace("..", "");
            assertTrue(
                    SDK.stream().anyMatch(c -> c.getPackageName().startsWith(name)),
                    "no class of " + module + " was found");
        }
    }

    @Test
    void theApiKnowsNobody() {
        classes()
                .that()
                .resideInAnyPackage("dev.sota.api..", "dev.sota.spi..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.sota.api..", "dev.sota.spi..", "java..", "org.jspecify..")
                .check(SDK);
    }

    @Test
    void noModuleKnowsAnother() {
        for (String module : MODULES) {
            DescribedPredicate<JavaClass> others = resideInAnyPackage(
                    MODULES.stream().filter(m -> !m.equals(module)).toArray(String[]::new));
            noClasses()
                    .that(resideInAPackage(module))
                    .should()
                    .dependOnClassesThat(others)
                    .check(SDK);
        }
    }

    @Test
    void enginesKeepTheirLibrariesToThemselves() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.sota.video.ffmpeg..", "dev.sota.it..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.bytedeco..")
                .check(SDK);
    }

    @Test
    void packagesOfTheApiHaveNoCyclesButTheEntryPoints() {
        SlicesRuleDefinition.slices()
                .matching("dev.sota.core.internal.(*)..")
                .should()
                .beFreeOfCycles()
                .check(SDK);
    }
}
