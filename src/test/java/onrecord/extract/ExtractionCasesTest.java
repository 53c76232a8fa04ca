package onrecord.extract;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the engine finds in short texts: a table, a file for each way in which news quotes. */
class ExtractionCasesTest {

  private static final int FEWEST_CASES = 300;

  private final StatementFinder finder = new StatementFinder();

  @TestFactory
  Stream<DynamicContainer> everyTextGivesItsStatements() {
    return ExtractionCase.all().stream()
        .collect(
            groupingBy(ExtractionCase::file, TreeMap::new, java.util.stream.Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file.getKey(), file.getValue().stream().map(this::test)));
  }

  private DynamicTest test(ExtractionCase one) {
    return DynamicTest.dynamicTest(
        one.name(),
        () -> {
          List<String> found =
              finder.find(one.text()).stream()
                  .map(finding -> ExtractionCase.line(finding, one.text()))
                  .toList();
          assertThat(found)
              .as("%s, %s: %s", one.file(), one.name(), one.text())
              .containsExactlyElementsOf(one.expected());
        });
  }

  @Test
  void everyCaseHasANameOfItsOwnAndThereAreManyOfThem() {
    List<String> names =
        ExtractionCase.all().stream().map(one -> one.file() + ": " + one.name()).toList();
    assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(FEWEST_CASES);
  }
}
