package onrecord.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What may happen to a library that is not open. */
public final class Mishap {

  private Mishap() {}

  /** Leaves the library as after its process was killed. */
  public static void kill(Path library) throws IOException {
    Files.writeString(library.resolve("library.lock"), "u");
  }

  /** Overwrites a part of the database that is not read when it is opened. */
  public static void damage(Path library) throws IOException {
    Path file = library.resolve("library.sqlite");
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, bytes.length / 2, bytes.length * 5 / 6, (byte) 0x5a);
    Files.write(file, bytes);
  }
}
