package onrecord.extract.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import onrecord.domain.Finding;
import onrecord.domain.SpeakerType;
import onrecord.extract.StatementFinder;
import org.jspecify.annotations.Nullable;

/**
 * Says where the engine errs on annotated articles: misses, false finds and wrong speakers by
 * class, full names by the form of their mention, and how often each confidence was right.
 *
 * <p>Argument: the annotated articles, JSON lines; docs/BENCHMARKS.md tells how to run it.
 */
public final class ErrorReport {

  private static final int MOST = 25;

  private final Tally missed = new Tally();
  private final Tally invented = new Tally();
  private final Tally misgiven = new Tally();
  private final Tally names = new Tally();
  private final Tally reliability = new Tally();

  private ErrorReport() {}

  /** Runs the tool. */
  public static void main(String[] args) throws IOException {
    ErrorReport report = new ErrorReport();
    StatementFinder finder = new StatementFinder();
    for (Quote.Document document : Quote.read(Path.of(args[0]))) {
      List<Quote> found = finder.find(document.text()).stream().map(Quote::of).toList();
      Matching.of(document, found).forEach(report::count);
    }
    report.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private void count(Matching.Pair pair) {
    Matching.Piece asked = pair.asked();
    Matching.Piece found = pair.found();
    if (asked == null || found == null) {
      countAlone(asked, found);
      return;
    }
    countName(asked.quote(), found.quote());
    if (asked.optional()) {
      return;
    }
    boolean right = SpeakerJudge.isRight(asked.quote(), found.quote());
    reliability.add(band(found.quote()), right);
    if (!right) {
      misgiven.add(form(asked.quote()) + " taken for " + form(found.quote()), false);
    }
  }

  private void countAlone(Matching.@Nullable Piece asked, Matching.@Nullable Piece found) {
    if (asked != null && !asked.optional()) {
      missed.add(describe(asked.quote()), false);
    }
    if (found != null) {
      reliability.add(band(found.quote()), false);
      Finding finding = Objects.requireNonNull(found.quote().finding());
      invented.add(finding.evidence().rule() + ", " + describe(found.quote()), false);
    }
  }

  private void countName(Quote asked, Quote found) {
    String name = asked.name();
    if (name != null) {
      boolean right = SpeakerJudge.isSameName(name, found.name());
      names.add(naming(asked, found, name), right);
      names.add("all", right);
    }
  }

  private static String naming(Quote asked, Quote found, String name) {
    String text = asked.speakerText();
    if (SpeakerJudge.isPronoun(text)) {
      return "pronoun";
    }
    Finding finding = found.finding();
    if (finding != null && finding.speakerType() != SpeakerType.PERSON) {
      return "institution, group or text";
    }
    List<String> told = text == null ? List.of() : SpeakerJudge.words(text);
    List<String> full = SpeakerJudge.words(name);
    if (told.containsAll(full)) {
      return "full name";
    }
    return told.stream().anyMatch(full::contains) ? "a part of the name" : "role or description";
  }

  /** Kind, order of content, source and cue, and form of the speaker. */
  private static String describe(Quote quote) {
    return "%s, %s, %s".formatted(quote.kind().label(), order(quote), form(quote));
  }

  private static String order(Quote quote) {
    int content = quote.spans().getFirst().start();
    boolean resumed = quote.spans().size() > 1;
    if (quote.cue() == null) {
      return "no cue";
    }
    int cue = quote.cue().start();
    if (quote.speaker() == null) {
      return content < cue ? "CV" : "VC";
    }
    int speaker = quote.speaker().start();
    String pair = speaker < cue ? "SV" : "VS";
    boolean first = content < Math.min(cue, speaker);
    return first ? "C" + pair + (resumed ? "+C" : "") : pair + "C";
  }

  private static String form(Quote quote) {
    String text = quote.speakerText();
    if (text == null) {
      return "no speaker";
    }
    if (SpeakerJudge.isPronoun(text)) {
      return "pronoun";
    }
    boolean capital =
        text.codePoints().skip(1).anyMatch(Character::isUpperCase)
            || Character.isUpperCase(text.codePointAt(0)) && text.indexOf(' ') < 0;
    return capital ? "name" : "description";
  }

  private static String band(Quote quote) {
    double confidence = Objects.requireNonNull(quote.finding()).evidence().confidence();
    int tenth = (int) Math.min(9, Math.floor(confidence * 10 + 1e-9));
    return tenth == 9 && confidence >= 0.95 ? "0.95 and more" : "0.%d".formatted(tenth);
  }

  private void print(PrintStream out) {
    missed.print("Missed: kind, order, form of the speaker", out, MOST);
    invented.print("Found where nothing is annotated: rule, kind, order, speaker", out, MOST);
    misgiven.print("Given to the wrong speaker", out, MOST);
    names.printShares("Full names right, by the form of the mention", out);
    reliability.printShares("Right in content and speaker, by the confidence given", out);
  }
}
