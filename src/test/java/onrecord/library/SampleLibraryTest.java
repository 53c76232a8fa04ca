package onrecord.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import onrecord.domain.Edit;
import onrecord.domain.Query;
import onrecord.domain.SearchRequest;
import onrecord.domain.StatementOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleLibraryTest {

  @TempDir Path home;

  @Test
  void aNewUserFindsASampleReadyToExplore() {
    try (Library sample = Library.openSample(new UserFolders(home.resolve("new/user")))) {
      assertThat(sample.summary().articles()).isGreaterThanOrEqualTo(40);
      assertThat(sample.topics()).isNotEmpty();
      assertThat(sample.claims()).isNotEmpty();
      assertThat(
              sample.search(SearchRequest.firstPage(Query.ALL, StatementOrder.NEWEST, 10)).hits())
          .hasSize(10);
      assertThat(sample.undo()).isEmpty();
    }
  }

  @Test
  void whatTheUserDoesWithItStays() throws IOException {
    UserFolders folders = new UserFolders(home);
    try (Library sample = Library.openSample(folders)) {
      sample.apply(new Edit.SetArticleNote(1, "read this"));
    }
    // a making that was broken off must not be in the way
    Files.createDirectories(home.resolve("sample in the making"));

    try (Library sample = Library.openSample(folders)) {
      assertThat(sample.article(1).orElseThrow().article().note()).isEqualTo("read this");
    }
  }
}
