package onrecord.ui.speakers;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import onrecord.domain.RoleHeld;
import onrecord.domain.SpeakerType;
import onrecord.ui.kit.Controls;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.Sheets;
import onrecord.ui.kit.TypeAhead;
import onrecord.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Who a speaker is: figures, roles and other names, and the way to rename them, merge them into
 * another one or split a name off. JavaFX thread only.
 */
public final class AboutSpeakerSheet {

  private static final double WIDTH = 560;
  private static final double MOST_HEIGHT = 190;
  private static final double GAP = 10;

  private final Desk desk;
  private final Sheets sheets;
  private final AboutSpeakerModel model;
  private final TextField name = new TextField();
  private final Button rename = Controls.button("Rename", this::rename);
  private final ComboBox<SpeakerType> type = new ComboBox<>();
  private final HBox figures = new HBox(28);
  private final VBox roles = new VBox(4);
  private final VBox aliases = new VBox(4);
  private final TypeAhead merge =
      new TypeAhead("Merge into", "Type the name to keep…", TypeAhead.Mode.OFFERED_ONLY);
  private boolean showing;

  public AboutSpeakerSheet(Desk desk, Sheets sheets, String speaker) {
    this.desk = desk;
    this.sheets = sheets;
    model = new AboutSpeakerModel(desk, speaker);
    name.setText(speaker);
  }

  /** Shows the sheet. */
  public void open() {
    prepare();
    GridPane form = new GridPane(GAP, GAP);
    form.getStyleClass().add("about-form");
    row(form, 0, "Name", name, rename);
    row(form, 1, "Type", type);
    row(form, 2, "Roles", scrolling(roles));
    row(form, 3, "Also called", scrolling(aliases));
    row(form, 4, "Merge into", merge);
    VBox body = new VBox(18, figures, form);
    body.setPrefWidth(WIDTH);
    Button undo = Controls.button("Undo", desk::undo);
    undo.setAccessibleText("Undo the last change");
    Button statements =
        Controls.button(
            "Show the statements",
            () -> {
              sheets.close();
              model.showStatements();
            });
    statements.getStyleClass().add(Styles.ACCENT);
    sheets.show("About this speaker", body, List.of(undo, sheets.closing("Close"), statements));
    sheets.whenClosed(model::close);
    statements.requestFocus();
  }

  private void prepare() {
    name.setAccessibleText("Name of the speaker");
    name.setOnAction(event -> rename());
    name.textProperty().subscribe(text -> enableRename());
    type.setAccessibleText("Type");
    type.getItems().setAll(SpeakerType.values());
    type.setConverter(new TypeWords());
    type.setOnAction(event -> changeType());
    merge.setOnChosen(
        into -> {
          merge.show("");
          model.mergeInto(into);
        });
    merge.focusedProperty().subscribe(focused -> askForOthers(focused));
    model.others().subscribe(names -> offer(names));
    model.about().subscribe(about -> show(about));
  }

  private void askForOthers(boolean focused) {
    if (focused) {
      model.askForOthers();
    }
  }

  private void offer(List<String> names) {
    merge.setNames(names);
    if (merge.isFocused() && !merge.getText().isEmpty()) {
      merge.offer(false);
    }
  }

  private void show(@Nullable AboutSpeaker about) {
    if (about == null) {
      return;
    }
    showing = true;
    name.setText(about.name());
    type.setValue(about.speaker().ref().type());
    showing = false;
    figures.getChildren().setAll(figures(about));
    roles.getChildren().setAll(about.speaker().roles().stream().map(this::role).toList());
    if (roles.getChildren().isEmpty()) {
      roles.getChildren().add(Controls.label("No article tells any", "muted"));
    }
    aliases.getChildren().setAll(about.speaker().aliases().stream().map(this::alias).toList());
    if (aliases.getChildren().isEmpty()) {
      aliases.getChildren().add(Controls.label("No other name so far", "muted"));
    }
    enableRename();
  }

  private static List<Node> figures(AboutSpeaker about) {
    List<Node> list = new ArrayList<>();
    list.add(Controls.figure(about.statements(), "statement"));
    if (about.suggestions() > 0) {
      list.add(Controls.figure(about.suggestions(), "suggestion"));
    }
    list.add(Controls.figure(about.articles(), "article"));
    list.add(Controls.figure(about.outlets(), "outlet"));
    if (!about.days().isEmpty()) {
      list.add(Controls.figure(about.days(), "first and last day"));
    }
    return list;
  }

  private Node role(RoleHeld role) {
    Label words = Controls.label(Wording.role(role.inWords()));
    words.setMinWidth(0);
    Label told = Controls.label(AboutSpeaker.told(role), "muted", "small");
    told.setMinWidth(Label.USE_PREF_SIZE);
    return new HBox(GAP, words, Controls.spring(), told);
  }

  private Node alias(String alias) {
    return new HBox(
        GAP,
        Controls.label(alias),
        Controls.spring(),
        Controls.link("Split off", "Make " + alias + " a speaker again", () -> model.split(alias)));
  }

  private void rename() {
    model.rename(name.getText());
  }

  private void enableRename() {
    AboutSpeaker about = model.about().get();
    String typed = name.getText().strip();
    rename.setDisable(about == null || typed.isEmpty() || typed.equals(about.name()));
  }

  private void changeType() {
    if (!showing) {
      model.setType(type.getValue());
    }
  }

  private static ScrollPane scrolling(VBox lines) {
    ScrollPane pane = new ScrollPane(lines);
    pane.getStyleClass().add("about-lines");
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setMaxHeight(MOST_HEIGHT);
    pane.setFocusTraversable(false);
    return pane;
  }

  private static void row(GridPane form, int row, String word, Node... nodes) {
    Label label = Controls.label(word, "field-name");
    label.setMinWidth(Label.USE_PREF_SIZE);
    label.setLabelFor(nodes[0]);
    GridPane.setValignment(label, VPos.TOP);
    HBox line = new HBox(GAP, nodes);
    line.getStyleClass().add("form-row");
    HBox.setHgrow(nodes[0], Priority.ALWAYS);
    GridPane.setHgrow(line, Priority.ALWAYS);
    form.addRow(row, label, line);
  }

  /** The types as a researcher calls them. */
  private static final class TypeWords extends StringConverter<SpeakerType> {

    @Override
    public String toString(@Nullable SpeakerType type) {
      return switch (type) {
        case null -> "";
        case ANONYMOUS -> "People without a name";
        case PERSON, ORGANISATION, DOCUMENT ->
            type.label().substring(0, 1).toUpperCase(Locale.ROOT) + type.label().substring(1);
      };
    }

    @Override
    public SpeakerType fromString(String words) {
      for (SpeakerType type : SpeakerType.values()) {
        if (toString(type).equals(words)) {
          return type;
        }
      }
      throw new IllegalArgumentException(words);
    }
  }
}
