package io.sayso;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the direction of dependencies that the design gives. */
@AnalyzeClasses(packages = "io.sayso", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule dependenciesRunOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("local")
            .definedBy("io.sayso.local..")
            .layer("report")
            .definedBy("io.sayso.report..")
            .layer("lambda")
            .definedBy("io.sayso.lambda..")
            .layer("api")
            .definedBy("io.sayso.api..")
            .layer("query")
            .definedBy("io.sayso.query..")
            .layer("store")
            .definedBy("io.sayso.store..")
            .layer("extract")
            .definedBy("io.sayso.extract..")
            .layer("quote")
            .definedBy("io.sayso.quote..")
            .layer("entity")
            .definedBy("io.sayso.entity..")
            .layer("tagger")
            .definedBy("io.sayso.tagger..")
            .layer("article")
            .definedBy("io.sayso.article..")
            .layer("text")
            .definedBy("io.sayso.text..")
            .whereLayer("local")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("local")
            .whereLayer("api")
            .mayOnlyBeAccessedByLayers("local")
            .whereLayer("lambda")
            .mayOnlyBeAccessedByLayers("api", "local")
            .whereLayer("query")
            .mayOnlyBeAccessedByLayers("api", "local")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("query", "api", "lambda", "local")
            .whereLayer("extract")
            .mayOnlyBeAccessedByLayers("store", "lambda", "report", "local")
            .whereLayer("quote")
            .mayOnlyBeAccessedByLayers("extract", "store", "query", "api", "lambda", "report", "local")
            .whereLayer("entity")
            .mayOnlyBeAccessedByLayers("quote", "extract", "store", "query", "api", "lambda", "report", "local")
            .whereLayer("tagger")
            .mayOnlyBeAccessedByLayers("entity", "quote", "extract", "store", "lambda", "report", "local");

    @ArchTest
    static final ArchRule whatFindsQuotesKnowsNothingOfAws = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.sayso.text..",
                    "io.sayso.article..",
                    "io.sayso.tagger..",
                    "io.sayso.entity..",
                    "io.sayso.quote..",
                    "io.sayso.extract..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("software.amazon..", "com.amazonaws..");

    @ArchTest
    static final ArchRule onlyTheTaggerKnowsTheModelsRuntime = noClasses()
            .that()
            .resideOutsideOfPackage("io.sayso.tagger..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.onnxruntime..");

    @ArchTest
    static final ArchRule packagesDependOnEachOtherWithoutCycles =
            slices().matching("io.sayso.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyPrintsButTheLocalProgramAndTheLog = noClasses()
            .that()
            .resideOutsideOfPackages("io.sayso.local..", "io.sayso.lambda..", "io.sayso.api..")
            .should()
            .accessField(System.class, "out");

    @ArchTest
    static final ArchRule recordsAreFinalValues =
            classes().that().areRecords().should().haveOnlyFinalFields();
}
