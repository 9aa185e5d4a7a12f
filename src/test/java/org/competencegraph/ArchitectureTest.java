package org.competencegraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.jni.TokenizersLibrary;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The walls: what each package may use. A new wall is a line here; a hole in one needs a decision
 * record.
 */
@AnalyzeClasses(
    packages = "org.competencegraph",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "org.competencegraph";

  @ArchTest
  static final ArchRule dataFlowsOneWay =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy(ROOT + ".model..")
          .layer("extract")
          .definedBy(ROOT + ".extract..")
          .layer("document")
          .definedBy(ROOT + ".document..")
          .layer("corpus")
          .definedBy(ROOT + ".corpus..")
          .layer("vocabulary")
          .definedBy(ROOT + ".vocabulary..")
          .layer("sssom")
          .definedBy(ROOT + ".sssom..")
          .layer("align")
          .definedBy(ROOT + ".align..")
          .layer("mapping")
          .definedBy(ROOT + ".mapping..")
          .layer("learning")
          .definedBy(ROOT + ".learning..")
          .layer("derive")
          .definedBy(ROOT + ".derive..")
          .layer("embedding")
          .definedBy(ROOT + ".embedding..")
          .layer("rdf")
          .definedBy(ROOT + ".rdf..")
          .layer("validate")
          .definedBy(ROOT + ".validate..")
          .layer("text")
          .definedBy(ROOT + ".text..")
          .layer("store")
          .definedBy(ROOT + ".store..")
          .layer("index")
          .definedBy(ROOT + ".index..")
          .layer("files")
          .definedBy(ROOT + ".files..")
          .layer("snapshot")
          .definedBy(ROOT + ".snapshot..")
          .layer("query")
          .definedBy(ROOT + ".query..")
          .layer("sparql")
          .definedBy(ROOT + ".sparql..")
          .layer("export")
          .definedBy(ROOT + ".export..")
          .layer("server")
          .definedBy(ROOT + ".server..")
          .layer("harvest")
          .definedBy(ROOT + ".harvest..")
          .layer("evaluation")
          .definedBy(ROOT + ".evaluation..")
          .layer("pipeline")
          .definedBy(ROOT)
          .layer("cli")
          .definedBy(ROOT + ".cli..")
          .whereLayer("extract")
          .mayOnlyBeAccessedByLayers("document", "vocabulary", "sssom")
          .whereLayer("document")
          .mayOnlyBeAccessedByLayers("corpus")
          .whereLayer("corpus")
          .mayOnlyBeAccessedByLayers("vocabulary", "sssom", "pipeline", "cli")
          .whereLayer("vocabulary")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("sssom")
          .mayOnlyBeAccessedByLayers("vocabulary", "cli")
          .whereLayer("align")
          .mayOnlyBeAccessedByLayers("rdf", "derive", "learning", "pipeline")
          .whereLayer("mapping")
          .mayOnlyBeAccessedByLayers("embedding", "derive", "learning", "query", "pipeline")
          .whereLayer("derive")
          .mayOnlyBeAccessedByLayers("pipeline", "cli")
          .whereLayer("learning")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("embedding")
          .mayOnlyBeAccessedByLayers("query", "pipeline")
          .whereLayer("rdf")
          .mayOnlyBeAccessedByLayers(
              "index", "query", "export", "derive", "learning", "pipeline", "cli")
          .whereLayer("validate")
          .mayOnlyBeAccessedByLayers("pipeline", "cli")
          .whereLayer("text")
          .mayOnlyBeAccessedByLayers("mapping", "learning", "index", "store", "query")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("sparql", "server", "pipeline", "cli")
          .whereLayer("index")
          .mayOnlyBeAccessedByLayers("query", "pipeline")
          .whereLayer("snapshot")
          .mayOnlyBeAccessedByLayers("query", "sparql", "pipeline", "cli")
          .whereLayer("query")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("sparql")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("server")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("files")
          .mayOnlyBeAccessedByLayers("index", "mapping", "snapshot", "harvest", "evaluation", "cli")
          .whereLayer("evaluation")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("harvest")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("pipeline")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule hasNoCycles = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theModelKnowsOnlyTheJdk =
      classes()
          .that()
          .resideInAPackage(ROOT + ".model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", ROOT + ".model..");

  @ArchTest
  static final ArchRule jenaBeginsAtTheChecks =
      onlyIn("org.apache.jena..", ROOT + ".validate..", ROOT + ".store..", ROOT + ".server..");

  @ArchTest
  static final ArchRule luceneIsTheTexts =
      onlyIn("org.apache.lucene..", ROOT + ".text..", ROOT + ".store..");

  /** Of Lucene itself it knows what jena-text makes it name, and no more. */
  @ArchTest
  static final ArchRule theStoreKnowsLuceneByJena =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.lucene.index..",
              "org.apache.lucene.search..",
              "org.apache.lucene.document..");

  @ArchTest
  static final ArchRule httpIsTheServers =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".server..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.eclipse.jetty..", "jakarta.servlet..", "org.apache.jena.fuseki..");

  @ArchTest
  static final ArchRule onlyTheHarvestCallsOut = onlyIn("java.net.http..", ROOT + ".harvest..");

  @ArchTest
  static final ArchRule onnxIsTheEmbeddings = onlyIn("ai.onnxruntime..", ROOT + ".embedding..");

  @ArchTest
  static final ArchRule tokenizersAreTheEmbeddings = onlyIn("ai.djl..", ROOT + ".embedding..");

  /** Of that jar, the class with the functions of the native library; the rest calls home. */
  @ArchTest
  static final ArchRule tokenizersAreFunctionsAlone =
      noClasses()
          .should()
          .dependOnClassesThat(
              JavaClass.Predicates.resideInAPackage("ai.djl..")
                  .and(DescribedPredicate.not(JavaClass.Predicates.type(TokenizersLibrary.class))));

  /** That function fetches a tokenizer by its name. */
  @ArchTest
  static final ArchRule noTokenizerIsFetched =
      noClasses()
          .should()
          .callMethod(TokenizersLibrary.class, "createTokenizer", String.class, String.class);

  @ArchTest
  static final ArchRule nothingCallsOutInOtherWays =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.URLConnection")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.Socket");

  @ArchTest
  static final ArchRule filesKnowOnlyTheJdk =
      classes()
          .that()
          .resideInAPackage(ROOT + ".files..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", ROOT + ".files..");

  @ArchTest
  static final ArchRule figuresKnowNothingOfWhatMadeARanking =
      classes()
          .that()
          .resideInAPackage(ROOT + ".evaluation..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", ROOT + ".model..", ROOT + ".files..", ROOT + ".evaluation..");

  @ArchTest
  static final ArchRule theHarvestKnowsTheModelFilesAndJson =
      classes()
          .that()
          .resideInAPackage(ROOT + ".harvest..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax.net.ssl..",
              "com.fasterxml.jackson..",
              ROOT + ".model..",
              ROOT + ".files..",
              ROOT + ".harvest..");

  @ArchTest
  static final ArchRule yamlIsTheMappingSets = onlyIn("org.snakeyaml..", ROOT + ".sssom..");

  @ArchTest static final ArchRule picocliIsTheCommands = onlyIn("picocli..", ROOT + ".cli..");

  @ArchTest
  static final ArchRule rdf4jStaysOutOfReaders =
      noClasses()
          .that()
          .resideInAnyPackage(
              ROOT + ".extract..",
              ROOT + ".document..",
              ROOT + ".corpus..",
              ROOT + ".vocabulary..",
              ROOT + ".sssom..",
              ROOT + ".align..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.rdf4j..");

  /** What opens on the class path of a user of the library, see decision 0011. */
  @ArchTest
  static final ArchRule theFacadeKnowsLittle =
      classes()
          .that()
          .resideInAPackage(ROOT + ".query..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.eclipse.rdf4j.model..",
              ROOT + ".model..",
              ROOT + ".text..",
              ROOT + ".mapping..",
              ROOT + ".embedding..",
              ROOT + ".rdf..",
              ROOT + ".index..",
              ROOT + ".snapshot..",
              ROOT + ".query..");

  @ArchTest
  static final ArchRule noJenaInAnswers =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage(ROOT + ".sparql..")
          .should()
          .notHaveRawReturnType(
              DescribedPredicate.describe(
                  "of Jena",
                  (JavaClass type) -> type.getPackageName().startsWith("org.apache.jena")));

  @ArchTest
  static final ArchRule onlyCommandsPrint =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule namesSayWhatThingsAre =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Manager");

  @ArchTest
  static final ArchRule thereAreNoSetters =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage(ROOT + "..")
          .and()
          .areNotPrivate()
          .should()
          .haveNameNotMatching("set[A-Z].*");

  @ArchTest
  static final ArchRule publicFieldsAreConstants =
      fields().that().arePublic().should().beFinal().andShould().beStatic();

  private static ArchRule onlyIn(String library, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws Exception {
    JavaClasses all =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    assertThat(all.stream().map(JavaClass::getPackageName).distinct())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            name ->
                assertThat(
                        Files.readString(
                            Path.of("src/main/java", name.replace('.', '/'), "package-info.java")))
                    .contains("/**"));
  }

  /** That a wall stands is tried once on purpose: a class that breaks it must be seen. */
  @Test
  void seesAHoleInAWall() {
    JavaClasses store = new ClassFileImporter().importPackages(ROOT + ".store");
    ArchRule wall =
        noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.jena..");
    assertThat(wall.evaluate(store).hasViolation()).isTrue();
  }
}
