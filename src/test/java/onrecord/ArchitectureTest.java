package onrecord;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The walls of the house. A wall that is not tested here does not stand. */
@AnalyzeClasses(packages = "onrecord", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final int LINES_OF_A_FILE = 400;

  @ArchTest
  static final ArchRule floorsImportDownwards =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("doorway")
          .definedBy("onrecord")
          .layer("ui")
          .definedBy("onrecord.ui..")
          .layer("cli")
          .definedBy("onrecord.cli..")
          .layer("library")
          .definedBy("onrecord.library..")
          .layer("extract")
          .definedBy("onrecord.extract..")
          .layer("search")
          .definedBy("onrecord.search..")
          .layer("store")
          .definedBy("onrecord.store..")
          .layer("exchange")
          .definedBy("onrecord.exchange..")
          .whereLayer("doorway")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("ui")
          .mayOnlyBeAccessedByLayers("doorway")
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("doorway")
          .whereLayer("library")
          .mayOnlyBeAccessedByLayers("doorway", "ui", "cli")
          .whereLayer("extract")
          .mayOnlyBeAccessedByLayers("library", "cli")
          .whereLayer("search")
          .mayOnlyBeAccessedByLayers("library")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("library")
          .whereLayer("exchange")
          .mayOnlyBeAccessedByLayers("library")
          .because("a room may know the floors below it and nothing else");

  @ArchTest
  static final ArchRule theGroundStandsOnTheJdkOnly =
      classes()
          .that()
          .resideInAPackage("onrecord.domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "onrecord.domain..",
              "java.lang..",
              "java.util..",
              "java.time..",
              "java.text..",
              "java.nio.charset..",
              "java.security..",
              "org.jspecify..")
          .because("the field's words need neither disk nor screen");

  @ArchTest
  static final ArchRule noTwoRoomsNeedEachOther =
      slices().matching("onrecord.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noTwoPackagesNeedEachOther =
      slices().matching("onrecord.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule screensDoNotKnowEachOther =
      slices()
          .matching("onrecord.ui.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(resideInAPackage("onrecord.ui.shell.."), alwaysTrue())
          .ignoreDependency(alwaysTrue(), resideInAPackage("onrecord.ui.kit.."))
          .allowEmptyShould(true)
          .because("screens meet at the desk, and only the shell puts them together");

  @ArchTest
  static final ArchRule theScreenToolkitStaysInTheUi =
      only("onrecord.ui..", "javafx..", "atlantafx..", "org.kordamp..", "com.sun.javafx..");

  @ArchTest
  static final ArchRule theCommandParserStaysInTheCli = only("onrecord.cli..", "picocli..");

  @ArchTest
  static final ArchRule luceneStaysInSearch = only("onrecord.search..", "org.apache.lucene..");

  @ArchTest
  static final ArchRule sqlStaysInTheStore =
      only("onrecord.store..", "java.sql..", "javax.sql..", "org.sqlite..", "org.jdbi..");

  @ArchTest
  static final ArchRule formatsStayInExchange =
      only("onrecord.exchange..", "org.jsoup..", "de.siegmar..");

  @ArchTest
  static final ArchRule nobodyInterruptsAThread =
      noClasses()
          .should(
              callMethodWhere(
                  target(name("interrupt")).and(target(owner(assignableTo(Thread.class))))))
          .orShould(
              callMethodWhere(
                  target(name("cancel")).and(target(owner(assignableTo(Future.class))))))
          .orShould(
              callMethodWhere(
                  target(name("shutdownNow"))
                      .and(target(owner(assignableTo(ExecutorService.class))))))
          .orShould(
              callMethodWhere(
                  target(name("cancel"))
                      .and(target(owner(resideInAPackage("javafx.concurrent.."))))))
          .because("an interrupted thread inside a Lucene commit closes the index for good");

  @ArchTest
  static final ArchRule staticFieldsNeverChange =
      fields().that().areStatic().should().beFinal().because("state belongs to an object");

  @ArchTest
  static final ArchRule staticFieldsHoldNoState =
      noFields()
          .that()
          .areStatic()
          .should()
          .haveRawType(
              resideInAPackage("java.util.concurrent.atomic..")
                  .or(assignableTo(java.util.concurrent.ConcurrentMap.class))
                  .or(assignableTo(ThreadLocal.class)))
          .because("a constant that can change is no constant");

  @ArchTest
  static final ArchRule onlyTheCommandLineWritesToTheTerminal =
      noClasses()
          .that()
          .resideOutsideOfPackage("onrecord.cli..")
          .and()
          .doNotHaveFullyQualifiedName("onrecord.Main")
          .should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule everybodyLogsThroughSlf4j = noClasses().should(USE_JAVA_UTIL_LOGGING);

  @ArchTest
  static final ArchRule nobodyUsesAwtOrSwing =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.awt..", "javax.swing..")
          .because("they start a second toolkit beside JavaFX");

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) {
    List<String> unmarked =
        classes.getPackage("onrecord").getSubpackagesInTree().stream()
            .filter(found -> !found.getClasses().isEmpty())
            .filter(found -> !found.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList();
    assertThat(unmarked).as("packages without a package-info.java that is @NullMarked").isEmpty();
  }

  @ArchTest
  static void filesCanBeReadAtASitting(JavaClasses classes) throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      assertThat(sources.filter(path -> path.toString().endsWith(".java")))
          .as("files of %d lines at most", LINES_OF_A_FILE)
          .allSatisfy(
              path -> assertThat(lines(path)).as("%s", path).isLessThanOrEqualTo(LINES_OF_A_FILE));
    }
  }

  private static ArchRule only(String room, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .because("that is the job of " + room);
  }

  private static long lines(Path source) {
    try (Stream<String> lines = Files.lines(source)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
