package onrecord.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Lets one process at a time work on a library, and tells whether the last one ended properly.
 *
 * <p>The operating system gives the lock back when a process dies; the byte that it left in the
 * file then still says that the library is in use.
 */
final class FolderLock {

  private static final byte IN_USE = 'u';
  private static final byte CLOSED = 'c';

  private final FileChannel channel;
  private final boolean afterUncleanEnd;

  private FolderLock(FileChannel channel, boolean afterUncleanEnd) {
    this.channel = channel;
    this.afterUncleanEnd = afterUncleanEnd;
  }

  /** Takes the lock of a folder; throws {@link StoreException} when it is taken. */
  static FolderLock take(Path folder) {
    FileChannel channel = open(folder.resolve("library.lock"));
    try {
      if (tryLock(channel) == null) {
        channel.close();
        throw new StoreException(
            "This library is already open in another window or program; close it there first.");
      }
      FolderLock lock = new FolderLock(channel, read(channel) == IN_USE);
      lock.write(IN_USE);
      return lock;
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    }
  }

  /** Whether the process that had the library last was killed or crashed. */
  boolean isAfterUncleanEnd() {
    return afterUncleanEnd;
  }

  /** Gives the folder back and notes that all went well. */
  void close() {
    try (channel) {
      write(CLOSED);
    } catch (IOException e) {
      throw new StoreException("The library's lock file cannot be written.", e);
    }
  }

  /** Gives the folder back without a claim that all is well. */
  void abandon() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException("The library's lock file cannot be closed.", e);
    }
  }

  private static FileChannel open(Path file) {
    try {
      return FileChannel.open(
          file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static byte read(FileChannel channel) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    return channel.read(one, 0) == 1 ? one.get(0) : CLOSED;
  }

  private void write(byte state) throws IOException {
    channel.write(ByteBuffer.wrap(new byte[] {state}), 0);
  }

  private static StoreException cannotWrite(Path path, IOException cause) {
    return new StoreException("Nothing can be written to “" + path + "”.", cause);
  }
}
