package onrecord.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import onrecord.domain.Place;

/**
 * Reads articles out of files, folders and zips: plain text, Markdown, web pages, tables and JSON,
 * any of them packed by gzip. Thread-safe.
 *
 * <p>Folders are read with all their subfolders, in the order of names; hidden files and texts
 * about the folder itself (README, LICENSE) are passed over. Every other file gives articles or a
 * refusal: nothing vanishes without a word. Tables and JSON are streamed; a file that is one
 * article may have 50 MB, a web page 20 MB; the text of an article, wherever it stands, five
 * million characters.
 */
public final class ArticleReader {

  /** Makes a reader. */
  public ArticleReader() {}

  /**
   * Hands every article under {@code path} to {@code sink}. What cannot be read is refused with one
   * sentence that tells why, and the rest goes on; only the sink's own exceptions come through.
   */
  public void read(Path path, ReadOptions options, ArticleSink sink) {
    Intake intake = new Intake(options, sink);
    Progress progress = new Progress(intake);
    new FileTree(
            file -> readFile(file, path, intake, progress),
            (folder, failure) -> intake.refuse(whole(folder), Reasons.of(failure)),
            sink::isCancelled)
        .walk(path);
  }

  /** Bytes of the files under {@code path}, for progress; what cannot be looked at has none. */
  public long sizeOf(Path path) {
    AtomicLong sum = new AtomicLong();
    new FileTree(file -> sum.addAndGet(size(file)), (folder, failure) -> {}, () -> false)
        .walk(path);
    return sum.get();
  }

  private static void readFile(Path file, Path root, Intake intake, Progress progress) {
    long goal = progress.behind() + size(file);
    try {
      if (!Files.exists(file)) {
        throw new RefusedInput("There is no such file or folder.");
      }
      if (!Files.isRegularFile(file)) {
        throw new RefusedInput("It is no regular file.");
      }
      if (isZip(file)) {
        new ZipArticles(file, intake, progress).read();
      } else {
        readSingle(file, root, intake, progress);
      }
    } catch (RefusedInput e) {
      intake.refuse(whole(file), e.sentence());
    } catch (IOException e) {
      intake.refuse(whole(file), Reasons.of(e));
    }
    progress.reach(goal);
  }

  private static void readSingle(Path file, Path root, Intake intake, Progress progress)
      throws IOException, RefusedInput {
    long before = progress.behind();
    boolean named = file.equals(root);
    Path below = named ? file.getFileName() : root.relativize(file);
    try (InputStream in = progress.counting(Files.newInputStream(file))) {
      new Unpacker(intake)
          .read(
              file.toString(),
              String.valueOf(below).replace('\\', '/'),
              in,
              () -> progress.behind() - before,
              named);
    }
  }

  private static boolean isZip(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (FileNames.isZip(name)) {
      return true;
    }
    if (Format.ofName(FileNames.unpacked(name)).isEmpty()) {
      return false;
    }
    try (BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(file), 64)) {
      return Unpacker.isZip(bytes);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private static Place whole(Path path) {
    return Place.wholeOf(path.toString());
  }
}
