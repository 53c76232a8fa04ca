package onrecord.ui.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A line in which a day is set by hand or taken away; it hides itself when that is done. JavaFX
 * thread only.
 */
public final class DayEditor extends FlowPane {

  private static final List<DateTimeFormatter> READABLE =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ENGLISH));

  private final DatePicker picker = new DatePicker();
  private final Button undated = Controls.button("Undated", () -> done(null));
  private Consumer<@Nullable LocalDate> onDone = day -> {};

  public DayEditor() {
    super(6, 6);
    getStyleClass().add("day-editor");
    picker.setAccessibleText("Day of publication");
    picker.setPromptText("e.g. 26 Jun 2019");
    picker.setConverter(new Days());
    picker.setPrefWidth(150);
    setPrefWrapLength(0);
    Button set = Controls.button("Set the date", this::set);
    getChildren().addAll(picker, set, undated, Controls.button("Cancel", this::close));
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    close();
  }

  /**
   * Opens the line.
   *
   * @param day the day that stands now, or null
   * @param consumer gets the new day, or null for undated; nothing when it is cancelled
   */
  public void open(@Nullable LocalDate day, Consumer<@Nullable LocalDate> consumer) {
    onDone = consumer;
    picker.setValue(day);
    picker.getEditor().setText(day == null ? "" : Wording.day(day));
    undated.setDisable(day == null);
    Controls.show(this, true);
    picker.requestFocus();
  }

  /** Closes the line without a change. */
  public void close() {
    Controls.show(this, false);
  }

  /** The day that a text tells, or null when it tells none. */
  static @Nullable LocalDate parse(String text) {
    for (DateTimeFormatter format : READABLE) {
      try {
        return LocalDate.parse(text.strip(), format);
      } catch (DateTimeParseException tryTheNext) {
        continue;
      }
    }
    return null;
  }

  private void set() {
    LocalDate day = parse(picker.getEditor().getText());
    if (day == null) {
      picker.requestFocus();
    } else {
      done(day);
    }
  }

  private void done(@Nullable LocalDate day) {
    close();
    onDone.accept(day);
  }

  private void keyPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      set();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  /** Days as the window writes them. */
  private static final class Days extends StringConverter<LocalDate> {

    @Override
    public String toString(@Nullable LocalDate day) {
      return day == null ? "" : Wording.day(day);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
      return text == null ? null : parse(text);
    }
  }
}
