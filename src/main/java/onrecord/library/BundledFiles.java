package onrecord.library;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** The sample's files as they come with the program, in a jar or in a folder of classes. */
final class BundledFiles {

  private static final String FOLDER = "/onrecord/sample/";

  /** A file that is always there; it tells where the others are. */
  private static final String LANDMARK = FOLDER + "topics.tsv";

  private BundledFiles() {}

  /** Copies all of them into a folder, which is made. */
  static void copyTo(Path target) throws IOException {
    URL landmark = BundledFiles.class.getResource(LANDMARK);
    if (landmark == null) {
      throw new FileNotFoundException("the program came without its sample");
    }
    URI uri = uriOf(landmark);
    if (!uri.getScheme().equals("jar")) {
      FolderTree.copy(Path.of(uri).resolveSibling(""), target);
      return;
    }
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
      FolderTree.copy(jar.getPath(FOLDER), target);
    }
  }

  private static URI uriOf(URL url) throws IOException {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
