package onrecord.domain;

/**
 * Where in the import something stands.
 *
 * @param file the file as the user knows it; inside a zip {@code archive.zip!/entry.txt}
 * @param position place inside the file, such as {@code row 12} or {@code line 3}; empty for the
 *     whole file
 */
public record Place(String file, String position) {

  /** The whole of {@code file}. */
  public static Place wholeOf(String file) {
    return new Place(file, "");
  }

  @Override
  public String toString() {
    return position.isEmpty() ? file : file + ", " + position;
  }
}
