package onrecord.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.domain.Alignment;
import onrecord.domain.Query;
import org.jspecify.annotations.Nullable;

/**
 * What the window remembers from one start to the next.
 *
 * @param recent folders of libraries, the last one first, each once
 * @param leftAt how the last library was left
 * @param frame how the window stood
 */
public record DesktopSession(List<Path> recent, LeftAt leftAt, Frame frame) {

  /** The session of somebody who starts for the first time. */
  public static final DesktopSession NEW =
      new DesktopSession(
          List.of(),
          new LeftAt("", Query.ALL, null, List.of(), null, null, null),
          new Frame("", 0, 0, false));

  private static final int RECENT = 12;

  public DesktopSession {
    recent = recent.stream().distinct().limit(RECENT).toList();
  }

  /**
   * How a library was left.
   *
   * @param view the screen in front, as the shell names it; empty when never chosen
   * @param query what was asked
   * @param alignment how the comparison was aligned; null when nobody has chosen yet
   * @param columns the speakers of the comparison in order
   * @param article the article in the reader, or null
   * @param statement the selected statement, or null
   * @param glimpse the top of the comparison that was in front, or null
   */
  public record LeftAt(
      String view,
      Query query,
      @Nullable Alignment alignment,
      List<String> columns,
      @Nullable Long article,
      @Nullable Long statement,
      @Nullable Glimpse glimpse) {

    public LeftAt {
      columns = List.copyOf(columns);
    }
  }

  /**
   * How the window stood.
   *
   * @param theme as the shell names it; empty to follow the system
   * @param width in pixels of the screen's own scale; 0 when not known
   * @param height the same
   * @param maximised whether it filled the screen
   */
  public record Frame(String theme, double width, double height, boolean maximised) {}

  /** The library that was open last; empty at the first start. */
  public Optional<Path> lastLibrary() {
    return recent.stream().findFirst();
  }

  /** The same after {@code folder} was opened; how another library was left is forgotten. */
  public DesktopSession opened(Path folder) {
    Path real = folder.toAbsolutePath().normalize();
    boolean same = lastLibrary().filter(real::equals).isPresent();
    return new DesktopSession(
        Stream.concat(Stream.of(real), recent.stream()).toList(),
        same ? leftAt : NEW.leftAt,
        frame);
  }

  /** The same without {@code folder} among the recent ones. */
  public DesktopSession without(Path folder) {
    return new DesktopSession(
        recent.stream().filter(path -> !path.equals(folder)).toList(), leftAt, frame);
  }

  /** The same, left in another state. */
  public DesktopSession leftAt(LeftAt newLeftAt, Frame newFrame) {
    return new DesktopSession(recent, newLeftAt, newFrame);
  }
}
