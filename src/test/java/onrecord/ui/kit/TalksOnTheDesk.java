package onrecord.ui.kit;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The library with the talks, on a desk that does all work on the calling thread. */
public abstract class TalksOnTheDesk {

  @TempDir protected Path folder;
  protected OpenDesk open;
  protected Desk desk;

  @BeforeEach
  public final void openTheTalks() {
    open = OpenDesk.withTalks(folder, new SameThreadJobs());
    desk = open.desk();
  }

  @AfterEach
  public final void closeTheTalks() {
    open.close();
  }
}
