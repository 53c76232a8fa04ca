package onrecord.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.domain.Alignment;
import onrecord.domain.Comparison;
import onrecord.domain.Edit;
import onrecord.domain.Facet;
import onrecord.domain.Stance;
import onrecord.domain.StatementHit;
import onrecord.library.DesktopSession.LeftAt;
import onrecord.library.Glimpse;
import onrecord.ui.kit.TalksOnTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompareModelTest extends TalksOnTheDesk {

  private static final String BERG = "Anna Berg";
  private static final String FALK = "Bruno Falk";
  private static final String BELL = "Hugh Bell";

  private CompareModel model;

  @BeforeEach
  void openTheLibrary() {
    model = new CompareModel(desk);
    model.show();
    open.count();
  }

  private List<StatementHit> cards() {
    return model.lines().stream()
        .filter(CompareLine.Cards.class::isInstance)
        .map(CompareLine.Cards.class::cast)
        .flatMap(line -> line.cells().stream())
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void theFullestSpeakersOfTheResultHaveColumnsWhenNobodyIsChosen() {
    assertThat(desk.columns()).startsWith(BERG).containsExactlyInAnyOrder(BERG, FALK, BELL);
    assertThat(model.lines()).hasSize(4);
    assertThat(cards()).hasSize(4);
  }

  @Test
  void columnsFollowTheChosenSpeakersAndKeepTheirOrder() {
    desk.choose(Facet.SPEAKER, List.of(BELL, BERG));

    assertThat(desk.columns()).containsExactly(BERG, BELL);
    assertThat(cards()).hasSize(3);
  }

  @Test
  void anAddedColumnNarrowsTheResultToTheComparedSpeakers() {
    desk.choose(Facet.SPEAKER, List.of(FALK));

    model.add(BERG);

    assertThat(desk.columns()).containsExactly(FALK, BERG);
    assertThat(desk.query().get().valuesOf(Facet.SPEAKER)).containsExactlyInAnyOrder(FALK, BERG);
  }

  @Test
  void withoutAnyColumnLeftTheFullestOnesComeBack() {
    desk.choose(Facet.SPEAKER, List.of(FALK));

    model.remove(FALK);
    open.count();

    assertThat(desk.columns()).hasSize(3);
  }

  @Test
  void aMovedColumnStaysWhereItIsWhenTheResultComesAnew() {
    model.move(BERG, 1);
    List<String> moved = List.copyOf(desk.columns());

    open.tell();

    assertThat(moved.indexOf(BERG)).isEqualTo(1);
    assertThat(desk.columns()).containsExactlyElementsOf(moved);
    assertThat(model.comparison().get().columns().get(1).speaker().ref().name()).isEqualTo(BERG);
  }

  @Test
  void steppingOnVisitsEveryStatementOnce() {
    assertThat(desk.selectedStatement().get()).as("the first one is selected").isNotNull();
    Set<Long> visited = new HashSet<>();
    for (int i = 0; i < 10; i++) {
      visited.add(desk.selectedStatement().get());
      model.step(1);
    }

    assertThat(visited).hasSize(4);
    assertThat(desk.selectedArticle().get()).isNotNull();
  }

  @Test
  void aStanceShowsOnTheCardAndInTheColumnsBar() {
    desk.apply(
        new Edit.SetStance(open.statement("useful").statement().id(), "Talk on", Stance.SUPPORTS));

    open.tell();

    assertThat(cards().stream().filter(hit -> !hit.statement().coding().stances().isEmpty()))
        .hasSize(1);
    assertThat(model.comparison().get().columns().getFirst().stances())
        .containsEntry(Stance.SUPPORTS, 1L);
  }

  @Test
  void aMergedSpeakersColumnBecomesThatOfTheOther() {
    desk.choose(Facet.SPEAKER, List.of(FALK, BELL));
    desk.apply(new Edit.MergeSpeakers(FALK, BERG));

    open.tell();

    assertThat(desk.columns()).containsExactlyInAnyOrder(BERG, BELL);
    assertThat(desk.query().get().valuesOf(Facet.SPEAKER)).containsExactlyInAnyOrder(BERG, BELL);
    assertThat(cards()).hasSize(4);
  }

  @Test
  void rowsCanBeMonths() {
    desk.alignment().set(Alignment.MONTH);

    assertThat(model.lines()).hasSize(2);
  }

  @Test
  void nothingIsLoadedWhileOutOfSight() {
    model.hide();
    open.search("nobodysaidthis");
    assertThat(cards()).hasSize(4);

    model.show();
    assertThat(cards()).isEmpty();
    assertThat(model.emptySentence().get()).contains("No statement matches");
  }

  @Test
  void whatIsInFrontCanBeShownAgainBeforeTheLibraryIsAsked() {
    Glimpse glimpse = model.glimpse().orElseThrow();
    Comparison before = model.comparison().get();
    Comparison top = compareAsLeft(glimpse).orElseThrow();
    CompareModel next = new CompareModel(desk);

    next.showAsLeft(top);
    next.show();

    assertThat(next.comparison().get()).isSameAs(top);
    assertThat(next.glimpse()).as("nothing was asked yet").isEmpty();

    next.loadAnew();

    assertThat(next.comparison().get()).isEqualTo(before).isNotSameAs(top);
    assertThat(next.glimpse()).contains(glimpse);
  }

  @Test
  void whatIsNoLongerAskedIsNotRemembered() {
    model.hide();

    desk.alignment().set(Alignment.MONTH);

    assertThat(model.glimpse()).isEmpty();
  }

  private Optional<Comparison> compareAsLeft(Glimpse glimpse) {
    return desk.library()
        .compareAsLeft(
            new LeftAt(
                "compare",
                desk.query().get(),
                desk.alignment().get(),
                desk.columns(),
                null,
                null,
                glimpse));
  }
}
