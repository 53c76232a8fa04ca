package onrecord.library;

import java.util.Optional;
import onrecord.domain.Edit;
import onrecord.library.EditHistory.Step;
import onrecord.store.Applied;
import onrecord.store.Store;

/** Does what a researcher does, takes it back and does it again. Thread-safe; blocks. */
final class Editor {

  private final WriterThread writer;
  private final Store store;
  private final IndexKeeper keeper;
  private final EditHistory history = new EditHistory();

  Editor(WriterThread writer, Store store, IndexKeeper keeper) {
    this.writer = writer;
    this.store = store;
    this.keeper = keeper;
  }

  /** Stores and indexes an edit; afterwards every search sees it. */
  void apply(Edit edit) {
    writer.run(
        () -> {
          Applied applied = store.apply(edit);
          history.did(applied.label(), applied.inverse());
          show(applied);
        });
  }

  /** Takes the last edit back; gives its label. */
  Optional<String> undo() {
    return writer.call(() -> history.takeUndo().map(step -> goOver(step, history::undid)));
  }

  /** Does the last edit again that was taken back; gives its label. */
  Optional<String> redo() {
    return writer.call(() -> history.takeRedo().map(step -> goOver(step, history::redid)));
  }

  /** Where the way back over a step is kept. */
  private interface WayBack {
    void keep(String label, Edit inverse);
  }

  private String goOver(Step step, WayBack wayBack) {
    Applied applied = store.apply(step.edit());
    wayBack.keep(step.label(), applied.inverse());
    show(applied);
    return step.label();
  }

  private void show(Applied applied) {
    keeper.put(applied.touchedArticles(), applied.change());
    if (applied.rulesChanged()) {
      keeper.rulesChanged();
    }
    keeper.refresh();
  }
}
