package onrecord.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import onrecord.domain.Finding;
import onrecord.extract.report.Judged;

/**
 * Counts on annotated articles how often each rule is right and writes the table that the finder
 * takes its confidences from.
 *
 * <p>Arguments: the annotated articles, then the table to write; docs/BENCHMARKS.md tells how to
 * run it.
 */
public final class ReliabilityCount {

  /** A class with fewer statements has no line of its own. */
  private static final int ENOUGH = 40;

  /** Annotators of news mark no turns of interviews, so how often these are right is not known. */
  private static final String NOT_ANNOTATED = "transcript";

  /** Nor has a rule with fewer. */
  private static final int ENOUGH_FOR_RULE = 10;

  private record Judgement(Traits traits, boolean right) {}

  private ReliabilityCount() {}

  /** Runs the tool. */
  public static void main(String[] args) throws IOException {
    List<Judgement> all = new ArrayList<>();
    for (Judged judged : Judged.of(Path.of(args[0]), new StatementFinder())) {
      if (!judged.finding().evidence().rule().equals(NOT_ANNOTATED)) {
        all.add(new Judgement(traits(judged.finding()), judged.right()));
      }
    }
    Map<String, Double> shares = shares(all);
    List<String> lines = new ArrayList<>();
    lines.add(
        "# How often statements were right in content and speaker, counted on annotated news");
    lines.add("# Written by a tool: docs/BENCHMARKS.md. Rule, kind, cue, length | share");
    shares.forEach((key, share) -> lines.add(line(key, share)));
    lines.add("# The way in which the speaker is told | factor");
    factors(all, shares).forEach((key, factor) -> lines.add(line(key, factor)));
    Files.write(Path.of(args[1]), lines);
  }

  private static String line(String key, double value) {
    return String.format(Locale.ROOT, "%s | %.3f", key, value);
  }

  private static Traits traits(Finding finding) {
    var cue = finding.cue();
    var mention = finding.mention();
    return Traits.of(
        finding.evidence().rule(),
        finding.content().kind(),
        finding.content().text(),
        cue == null ? null : cue.text(),
        mention == null ? null : mention.text(),
        finding.speaker());
  }

  private static Map<String, Double> shares(List<Judgement> all) {
    Map<String, int[]> counts = new HashMap<>();
    for (Judgement judgement : all) {
      for (String key : judgement.traits().keys()) {
        int[] count = counts.computeIfAbsent(key, k -> new int[2]);
        count[0] += judgement.right() ? 1 : 0;
        count[1]++;
      }
    }
    Map<String, Double> shares = new TreeMap<>();
    counts.forEach(
        (key, count) -> {
          boolean rule = key.indexOf(' ') < 0;
          if (count[1] >= (rule ? ENOUGH_FOR_RULE : ENOUGH)) {
            shares.put(key, (count[0] + 1.0) / (count[1] + 2.0));
          }
        });
    return shares;
  }

  /** How much more or less often a way of telling is right than its rules let expect. */
  private static Map<String, Double> factors(List<Judgement> all, Map<String, Double> shares) {
    Map<String, double[]> sums = new TreeMap<>();
    for (Judgement judgement : all) {
      double[] sum =
          sums.computeIfAbsent(judgement.traits().speaker().name(), key -> new double[2]);
      sum[0] += judgement.right() ? 1 : 0;
      for (String key : judgement.traits().keys()) {
        Double share = shares.get(key);
        if (share != null) {
          sum[1] += share;
          break;
        }
      }
    }
    Map<String, Double> factors = new TreeMap<>();
    sums.forEach((key, sum) -> factors.put(key, (sum[0] + 5) / (sum[1] + 5)));
    return factors;
  }
}
