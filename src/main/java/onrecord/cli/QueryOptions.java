package onrecord.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import onrecord.domain.Facet;
import onrecord.domain.Query;
import onrecord.domain.Stance;
import onrecord.domain.Standing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What narrows a result, on every verb that has one. */
final class QueryOptions {

  @Option(names = "--topic", paramLabel = "TOPIC", description = "Only this topic; repeatable.")
  private List<String> topics = List.of();

  @Option(names = "--source", paramLabel = "OUTLET", description = "Only this outlet; repeatable.")
  private List<String> sources = List.of();

  @Option(names = "--kind", paramLabel = "KIND", description = "direct, mixed or indirect.")
  private List<String> kinds = List.of();

  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      description = "supports, opposes, neutral, unclear or 'not tagged'.")
  private List<String> stances = List.of();

  @Option(names = "--claim", paramLabel = "CLAIM", description = "Only tagged on this claim.")
  private List<String> claims = List.of();

  @Option(names = "--code", paramLabel = "CODE", description = "Only with this code.")
  private List<String> codes = List.of();

  @Option(names = "--from", paramLabel = "DATE", description = "First day, as 2019-06-26.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "Last day.")
  private @Nullable LocalDate to;

  @Option(
      names = "--suggestions",
      description = "Only what waits for a look because the program is not sure of it.")
  private boolean suggestions;

  @Option(
      names = "--each-reprint",
      description = "Count a statement once for each article that carries it.")
  private boolean eachReprint;

  /**
   * The query of these words and options; throws {@link IllegalArgumentException} for a wrong one.
   */
  Query query(List<String> words, List<String> speakers) {
    requireOneOf("kind", kinds, Set.of("direct", "mixed", "indirect"));
    requireOneOf(
        "stance", stances, Set.of("supports", "opposes", "neutral", "unclear", Stance.NOT_TAGGED));
    return Query.ALL
        .withWords(String.join(" ", words))
        .with(Facet.SPEAKER, speakers)
        .with(Facet.TOPIC, topics)
        .with(Facet.SOURCE, sources)
        .with(Facet.KIND, kinds)
        .with(Facet.STANCE, stances)
        .with(Facet.CLAIM, claims)
        .with(Facet.CODE, codes)
        .with(
            Facet.STANDING, suggestions ? List.of(Standing.SUGGESTION.label()) : List.<String>of())
        .between(from, to)
        .groupingReprints(!eachReprint);
  }

  private static void requireOneOf(String what, List<String> given, Set<String> allowed) {
    for (String value : given) {
      if (!allowed.contains(value)) {
        throw new IllegalArgumentException(
            "there is no %s '%s': it can be %s"
                .formatted(what, value, String.join(", ", allowed.stream().sorted().toList())));
      }
    }
  }
}
