package onrecord.cli;

import java.util.Optional;
import onrecord.domain.Edit;
import onrecord.domain.Topic;
import onrecord.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Topics are named queries: lists, makes, changes and removes them. */
@Command(
    mixinStandardHelpOptions = true,
    description = "Lists, makes, changes and removes topics, which are named queries.")
final class TopicsCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what: list, set or remove");
  }

  /** Lists the topics of a library. */
  @Command(mixinStandardHelpOptions = true, description = "Lists the topics, each with its query.")
  static final class ListTopics extends LibraryCommand {

    ListTopics(Tools tools) {
      super(tools);
    }

    @Override
    int work(Library library) {
      for (Topic topic : library.topics()) {
        terminal().out().println(topic.name() + "\t" + topic.query());
      }
      return ExitCode.DONE;
    }
  }

  /** Makes or changes a topic. */
  @Command(
      mixinStandardHelpOptions = true,
      description = "Makes a topic, or gives it another query.")
  static final class SetTopic extends LibraryCommand {

    @Parameters(index = "1", paramLabel = "NAME", description = "The topic's name.")
    private String name = "";

    @Parameters(index = "2", paramLabel = "QUERY", description = "In the language of search.")
    private String query = "";

    SetTopic(Tools tools) {
      super(tools);
    }

    @Override
    int work(Library library) {
      if (name.isBlank() || query.isBlank()) {
        throw wrongUsage("a topic needs a name and a query");
      }
      Topic topic = new Topic(name.strip(), query);
      library.apply(new Edit.PutTopic(topic));
      Optional.ofNullable(library.topicProblems().get(topic.name())).ifPresent(terminal()::tell);
      return ExitCode.DONE;
    }
  }

  /** Removes a topic. */
  @Command(
      mixinStandardHelpOptions = true,
      description = "Removes a topic; statements stay as they are.")
  static final class RemoveTopic extends LibraryCommand {

    @Parameters(index = "1", paramLabel = "NAME", description = "The topic's name.")
    private String name = "";

    RemoveTopic(Tools tools) {
      super(tools);
    }

    @Override
    int work(Library library) {
      if (library.topics().stream().noneMatch(topic -> topic.name().equals(name))) {
        throw wrongUsage("there is no topic '" + name + "' in this library");
      }
      library.apply(new Edit.RemoveTopic(name));
      return ExitCode.DONE;
    }
  }
}
