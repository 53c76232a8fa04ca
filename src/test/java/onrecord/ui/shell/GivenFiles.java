package onrecord.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import onrecord.ui.kit.FilePicker;

/** Answers at once with the files that a test gives. */
record GivenFiles(List<Path> files) implements FilePicker {

  GivenFiles(Path... files) {
    this(List.of(files));
  }

  @Override
  public List<Path> files(String title) {
    return files;
  }

  @Override
  public Optional<Path> folder(String title) {
    return files.stream().findFirst();
  }

  @Override
  public Optional<Path> newFile(String title, String suggestedName) {
    return files.stream().findFirst();
  }
}
