package onrecord.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The files under a path, folder by folder in the order of their names. A folder that is reached
 * twice, as through a link to one of its parents, is entered once. One walk, one thread.
 */
final class FileTree {

  private final Set<Path> entered = new HashSet<>();
  private final Consumer<Path> files;
  private final BiConsumer<Path, IOException> failures;
  private final BooleanSupplier stop;

  /**
   * Prepares a walk.
   *
   * @param files told of each file
   * @param failures told of each folder that cannot be listed
   * @param stop asked before each file
   */
  FileTree(Consumer<Path> files, BiConsumer<Path, IOException> failures, BooleanSupplier stop) {
    this.files = files;
    this.failures = failures;
    this.stop = stop;
  }

  /** Walks; {@code root} may be a file itself, and is then told whatever its name. */
  void walk(Path root) {
    if (!Files.isDirectory(root)) {
      files.accept(root);
      return;
    }
    try {
      if (entered.add(root.toRealPath())) {
        for (Path child : children(root)) {
          if (stop.getAsBoolean()) {
            return;
          }
          walk(child);
        }
      }
    } catch (IOException e) {
      failures.accept(root, e);
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> !FileNames.isPassedOver(String.valueOf(child.getFileName())))
          .sorted()
          .toList();
    }
  }
}
