package onrecord.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Whether a folder is a safe place for a database.
 *
 * <p>The write-ahead log of SQLite needs shared memory on a local disk (sqlite.org/wal.html), and
 * services that copy files while they change tear a database apart.
 */
final class Location {

  private static final List<String> SYNC_FOLDERS =
      List.of(
          "onedrive",
          "dropbox",
          "google drive",
          "googledrive",
          "my drive",
          "icloud drive",
          "iclouddrive",
          "icloud~",
          "com~apple~clouddocs",
          "mobile documents",
          "cloudstorage",
          "nextcloud",
          "owncloud",
          "pcloud",
          "box sync");

  private static final Set<String> NETWORK_TYPES =
      Set.of(
          "nfs",
          "nfs3",
          "nfs4",
          "cifs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "afpfs",
          "webdav",
          "davfs",
          "ncpfs",
          "9p",
          "vboxsf",
          "prl_fs",
          "fuse.sshfs",
          "fuse.rclone",
          "fuse.davfs2",
          "afs");

  private Location() {}

  /** One sentence on what is wrong with this place, or empty when it is a local folder. */
  static Optional<String> warning(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    Optional<String> service =
        StreamSupport.stream(whole.spliterator(), false)
            .map(Path::toString)
            .filter(Location::isSyncFolder)
            .findFirst();
    if (service.isPresent()) {
      return Optional.of(
          "This library lies in the synchronised folder “"
              + service.get()
              + "”; move it to a local folder, or close OnRecord before another computer opens it.");
    }
    return isOnNetwork(whole)
        ? Optional.of(
            "This library lies on a network drive; it is slower there and less safe than in a local"
                + " folder.")
        : Optional.empty();
  }

  private static boolean isSyncFolder(String segment) {
    String name = segment.toLowerCase(Locale.ROOT);
    return SYNC_FOLDERS.stream().anyMatch(name::startsWith);
  }

  private static boolean isOnNetwork(Path folder) {
    if (folder.toString().startsWith("\\\\")) {
      return true;
    }
    try {
      return isNetworkType(Files.getFileStore(folder).type());
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a file store of this type is another machine's disk. */
  static boolean isNetworkType(String type) {
    return NETWORK_TYPES.contains(type.toLowerCase(Locale.ROOT));
  }
}
