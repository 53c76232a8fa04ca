package onrecord.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import onrecord.domain.Place;

/**
 * The files inside a zip, in the order of their names. Nothing is ever written to disk, so the
 * names of entries can do no harm; a bomb is stopped by what really comes out, not by what the
 * archive says of itself.
 */
final class ZipArticles {

  private static final int MOST_ENTRIES = 1_000_000;
  private static final long MOST_UNPACKED = 1L << 36;

  private final Path path;
  private final Intake intake;
  private final Progress progress;
  private long unpacked;

  ZipArticles(Path path, Intake intake, Progress progress) {
    this.path = path;
    this.intake = intake;
    this.progress = progress;
  }

  /** Reads all entries; one that cannot be read is refused alone. */
  void read() throws IOException, RefusedInput {
    try (ZipFile zip = open(path)) {
      List<ZipEntry> entries = entries(zip);
      if (entries.isEmpty()) {
        throw new RefusedInput("The archive holds no files.");
      }
      for (ZipEntry entry : entries) {
        if (intake.isCancelled()) {
          return;
        }
        entry(zip, entry);
        progress.add(Math.max(0, entry.getCompressedSize()));
      }
    }
  }

  private static ZipFile open(Path path) throws IOException {
    try {
      return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      // Archives from before UTF-8 was agreed upon name their entries in the old DOS alphabet.
      return new ZipFile(path.toFile(), Charset.forName("IBM437"));
    }
  }

  private static List<ZipEntry> entries(ZipFile zip) throws RefusedInput {
    if (zip.size() > MOST_ENTRIES) {
      throw new RefusedInput("The archive holds more than a million files.");
    }
    return zip.stream()
        .filter(entry -> !entry.isDirectory())
        .filter(
            entry -> Arrays.stream(entry.getName().split("/")).noneMatch(FileNames::isPassedOver))
        .map(ZipEntry.class::cast)
        .sorted(Comparator.comparing(ZipEntry::getName))
        .toList();
  }

  private void entry(ZipFile zip, ZipEntry entry) throws IOException, RefusedInput {
    String name = path + "!/" + entry.getName();
    long packed = Math.max(1, entry.getCompressedSize());
    try (InputStream in = zip.getInputStream(entry);
        InflationGuard guard = new InflationGuard(in, () -> packed, MOST_UNPACKED - unpacked)) {
      if (FileNames.isZip(entry.getName())) {
        throw new RefusedInput(
            "An archive inside an archive is not opened; unpack it and import the folder.");
      }
      new Unpacker(intake).read(name, entry.getName(), guard, guard::unpacked, false);
      unpacked += guard.unpacked();
    } catch (RefusedInput e) {
      intake.refuse(Place.wholeOf(name), e.sentence());
    } catch (InflationGuard.BombException e) {
      intake.refuse(Place.wholeOf(name), e.sentence() + " The rest of the archive was left alone.");
      throw new RefusedInput("The archive holds a bomb and was not read to its end.");
    } catch (IOException e) {
      intake.refuse(Place.wholeOf(name), Reasons.of(e));
    }
  }
}
