package onrecord.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a library folder for one process, so that store and index share one verdict on who writes.
 *
 * <p>The operating system frees the lock when the process dies, however it dies; the empty file
 * stays behind and means nothing.
 */
final class LibraryLock implements AutoCloseable {

  private static final String FILE = "library.lock";

  private final FileChannel channel;

  private LibraryLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the folder; throws {@link LibraryException} when somebody has it or it is read-only. */
  static LibraryLock take(Path folder) {
    FileChannel channel;
    try {
      channel =
          FileChannel.open(
              folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new LibraryException("The library " + folder + " cannot be written to.", e);
    }
    if (lockOn(channel) == null) {
      closeQuietly(channel);
      throw new LibraryException(
          "The library " + folder + " is open in another OnRecord; close it there first.", null);
    }
    return new LibraryLock(channel);
  }

  private static @Nullable FileLock lockOn(FileChannel channel) {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    } catch (IOException e) {
      closeQuietly(channel);
      throw new LibraryException("The library's folder cannot be locked: " + e.getMessage(), e);
    }
  }

  private static void closeQuietly(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      // nothing was written through it
      return;
    }
  }

  /** Frees the folder. */
  @Override
  public void close() {
    closeQuietly(channel);
  }
}
