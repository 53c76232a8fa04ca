package onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import onrecord.domain.Coding;
import onrecord.domain.Edit;
import onrecord.domain.Query;
import onrecord.domain.Stance;
import onrecord.domain.StatementHit;
import onrecord.library.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tags a statement: stance on a claim, codes, a note, another speaker. */
@Command(
    mixinStandardHelpOptions = true,
    description = "Tags a statement: its stance on a claim, codes, a note, another speaker.")
final class TagCommand extends LibraryCommand {

  private static final String NONE = "none";

  @Parameters(index = "1", paramLabel = "STATEMENT", description = "Its id, as search shows it.")
  private long statement;

  @Option(names = "--claim", paramLabel = "TEXT", description = "The claim that it is about.")
  private @Nullable String claim;

  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      description = "supports, opposes, neutral, unclear; none takes the tag away.")
  private @Nullable String stance;

  @Option(names = "--code", paramLabel = "CODE", description = "A code to add; repeatable.")
  private List<String> codes = List.of();

  @Option(names = "--note", paramLabel = "TEXT", description = "A note; empty removes it.")
  private @Nullable String note;

  @Option(names = "--speaker", paramLabel = "NAME", description = "Who really said it.")
  private @Nullable String speaker;

  TagCommand(Tools tools) {
    super(tools);
  }

  @Override
  int work(Library library) {
    Optional<StatementHit> hit = library.statement(statement, Query.ALL);
    if (hit.isEmpty()) {
      throw wrongUsage("there is no statement " + statement + " in this library");
    }
    List<Edit> edits = edits(hit.get().statement().coding());
    if (edits.isEmpty()) {
      throw wrongUsage("nothing to tag: give --claim and --stance, --code, --note or --speaker");
    }
    library.apply(edits.size() == 1 ? edits.getFirst() : new Edit.Several(edits));
    terminal().out().println("tagged statement " + statement);
    return ExitCode.DONE;
  }

  private List<Edit> edits(Coding coding) {
    List<Edit> edits = new ArrayList<>();
    if (claim != null && stance != null && !claim.isBlank()) {
      edits.add(new Edit.SetStance(statement, claim.strip(), stanceOf(stance)));
    } else if (claim != null || stance != null) {
      throw wrongUsage("--claim and --stance go together");
    }
    if (!codes.isEmpty()) {
      TreeSet<String> all = new TreeSet<>(coding.codes());
      all.addAll(codes);
      edits.add(new Edit.SetCodes(statement, List.copyOf(all)));
    }
    if (note != null) {
      edits.add(new Edit.SetNote(statement, note));
    }
    if (speaker != null) {
      edits.add(new Edit.SetSpeaker(statement, speaker));
    }
    return edits;
  }

  private @Nullable Stance stanceOf(String label) {
    if (label.equals(NONE)) {
      return null;
    }
    try {
      return Stance.ofLabel(label);
    } catch (IllegalArgumentException e) {
      throw wrongUsage(
          "there is no stance '" + label + "': it can be supports, opposes, neutral, unclear");
    }
  }
}
