package onrecord.ui.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;
import onrecord.domain.Facet;
import onrecord.domain.RoleHeld;
import onrecord.domain.SpeakerType;
import onrecord.ui.kit.TalksOnTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AboutSpeakerModelTest extends TalksOnTheDesk {

  private AboutSpeakerModel model;

  @BeforeEach
  void openTheSpeaker() {
    model = new AboutSpeakerModel(desk, "Anna Berg");
  }

  private AboutSpeaker about() {
    return Objects.requireNonNull(model.about().get());
  }

  @Test
  void figuresTellHowMuchWhereAndWhen() {
    assertThat(about().statements()).isEqualTo(2);
    assertThat(about().suggestions()).isZero();
    assertThat(about().articles()).isEqualTo(1);
    assertThat(about().outlets()).isEqualTo(1);
    assertThat(about().first()).isEqualTo(LocalDate.of(2019, 6, 26));
    assertThat(about().days()).isEqualTo("26 Jun 2019");
    assertThat(model.others().get()).isEmpty();
    model.askForOthers();
    assertThat(model.others().get()).containsExactly("Bruno Falk", "Hugh Bell");
  }

  @Test
  void aRoleIsToldWithTheMonthsInWhichItWasSeen() {
    RoleHeld role =
        new RoleHeld("Mayor", null, null, YearMonth.of(2017, 4), YearMonth.of(2019, 6), 38);

    assertThat(AboutSpeaker.told(role)).isEqualTo("Apr 2017 – Jun 2019, 38 statements");
  }

  @Test
  void aRenamedSpeakerIsFollowedThereAndBack() {
    model.rename("Anna Bergson");
    open.tell();
    assertThat(about().name()).isEqualTo("Anna Bergson");
    assertThat(about().speaker().aliases()).containsExactly("Anna Berg");
    assertThat(about().statements()).isEqualTo(2);

    desk.undo();
    open.tell();
    assertThat(about().name()).isEqualTo("Anna Berg");
  }

  @Test
  void aMergedSpeakerIsFollowedAndTheAliasCanBeSplitOff() {
    model.mergeInto("Hugh Bell");
    open.tell();
    assertThat(about().name()).isEqualTo("Hugh Bell");
    assertThat(about().statements()).isEqualTo(3);

    model.split("Anna Berg");
    open.tell();
    assertThat(about().name()).isEqualTo("Anna Berg");
    assertThat(about().statements()).isEqualTo(2);
  }

  @Test
  void anotherTypeIsStoredAndCanBeTakenBack() {
    model.setType(SpeakerType.ORGANISATION);
    open.tell();
    assertThat(about().speaker().ref().type()).isEqualTo(SpeakerType.ORGANISATION);

    desk.undo();
    open.tell();
    assertThat(about().speaker().ref().type()).isEqualTo(SpeakerType.PERSON);
  }

  @Test
  void theResultIsNarrowedToTheSpeaker() {
    model.showStatements();

    assertThat(desk.query().get().valuesOf(Facet.SPEAKER)).isEqualTo(Set.of("Anna Berg"));
  }

  @Test
  void aClosedSheetHearsOfNothing() {
    AboutSpeaker before = about();
    model.close();

    model.rename("Anna Bergson");
    open.tell();
    assertThat(about()).isEqualTo(before);
  }
}
