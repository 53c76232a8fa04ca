package onrecord.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies and deletes folders with all that is in them. */
final class FolderTree {

  private FolderTree() {}

  /** Copies the content of {@code from}, which may be on another file system, into {@code to}. */
  static void copy(Path from, Path to) throws IOException {
    for (Path source : pathsUnder(from)) {
      Path target = to.resolve(from.relativize(source).toString());
      if (Files.isDirectory(source)) {
        Files.createDirectories(target);
      } else {
        Files.copy(source, target);
      }
    }
  }

  /** Deletes a folder; does nothing when there is none. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path path : pathsUnder(folder).reversed()) {
        Files.delete(path);
      }
    }
  }

  /** Parents before their children. */
  private static List<Path> pathsUnder(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.comparing(Path::getNameCount)).toList();
    }
  }
}
