package onrecord.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import onrecord.domain.Edit;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.Stance;
import onrecord.domain.StatementHit;
import onrecord.domain.StatementOrder;
import onrecord.domain.Topic;

/**
 * The library that a new user finds: made once from the articles, topics and tags that come with
 * the program, and then the user's own.
 */
final class SampleLibrary {

  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int PAGE = 1_000;

  private final UserFolders folders;

  SampleLibrary(UserFolders folders) {
    this.folders = folders;
  }

  /** Opens it; makes it first when there is none. */
  Library open() {
    Path folder = folders.sampleLibrary();
    try {
      if (!Files.exists(folder)) {
        Path unfinished = folder.resolveSibling("sample in the making");
        FolderTree.delete(unfinished);
        make(unfinished);
        Files.move(unfinished, folder);
      }
    } catch (IOException e) {
      throw new LibraryException("The sample library cannot be made in " + folder + ".", e);
    }
    return LibraryOpener.open(folder);
  }

  private void make(Path folder) throws IOException {
    Files.createDirectories(folders.home());
    Path files = folders.sampleArticles();
    FolderTree.delete(files);
    BundledFiles.copyTo(files);
    try (Library library = LibraryOpener.openOrCreate(folder)) {
      library.startImport(ImportRequest.of(List.of(files.resolve("articles")))).await();
      List<Edit> edits = new ArrayList<>();
      for (String[] row : rows(files.resolve("topics.tsv"), 2)) {
        edits.add(new Edit.PutTopic(new Topic(row[0], row[1])));
      }
      edits.addAll(tags(library, rows(files.resolve("tags.tsv"), 3)));
      library.apply(new Edit.Several(edits));
    }
  }

  private static List<String[]> rows(Path file, int cells) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.split("\t", -1))
        .filter(row -> row.length == cells)
        .toList();
  }

  /** Tags every statement that holds the words of a row. */
  private static List<Edit> tags(Library library, List<String[]> rows) {
    List<Edit> edits = new ArrayList<>();
    for (StatementHit hit : all(library)) {
      String words = flat(hit.statement().content().text());
      for (String[] row : rows) {
        if (words.contains(flat(row[2]))) {
          edits.add(new Edit.SetStance(hit.statement().id(), row[0], Stance.ofLabel(row[1])));
        }
      }
    }
    return edits;
  }

  private static List<StatementHit> all(Library library) {
    Query each = Query.ALL.groupingReprints(false);
    List<StatementHit> all = new ArrayList<>();
    List<StatementHit> page;
    do {
      page =
          library.search(SearchRequest.page(each, StatementOrder.OLDEST, all.size(), PAGE)).hits();
      all.addAll(page);
    } while (page.size() == PAGE);
    return all;
  }

  private static String flat(String text) {
    return NOT_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
