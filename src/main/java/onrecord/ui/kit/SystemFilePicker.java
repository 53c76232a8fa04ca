package onrecord.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The dialogs of the operating system; each opens where the one before was left. */
public final class SystemFilePicker implements FilePicker {

  private final Window owner;
  private File lastFolder = new File(System.getProperty("user.home"));

  /** Dialogs over this window. */
  public SystemFilePicker(Window owner) {
    this.owner = owner;
  }

  @Override
  public List<Path> files(String title) {
    List<File> chosen = fileChooser(title).showOpenMultipleDialog(owner);
    if (chosen == null || chosen.isEmpty()) {
      return List.of();
    }
    remember(chosen.getFirst().getParentFile());
    return chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(lastFolder);
    return chosen(chooser.showDialog(owner));
  }

  @Override
  public Optional<Path> newFile(String title, String suggestedName) {
    FileChooser chooser = fileChooser(title);
    chooser.setInitialFileName(suggestedName);
    return chosen(chooser.showSaveDialog(owner));
  }

  private FileChooser fileChooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(lastFolder);
    return chooser;
  }

  private Optional<Path> chosen(@org.jspecify.annotations.Nullable File file) {
    if (file == null) {
      return Optional.empty();
    }
    remember(file.getParentFile());
    return Optional.of(file.toPath());
  }

  private void remember(File folder) {
    if (folder.isDirectory()) {
      lastFolder = folder;
    }
  }
}
