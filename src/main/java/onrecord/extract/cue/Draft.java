package onrecord.extract.cue;

import java.util.ArrayList;
import java.util.List;
import onrecord.extract.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/** A statement in the making: its content by tokens. Grows while later sentences go on with it. */
public final class Draft {

  private static final String TRANSCRIPT = "transcript";

  private final List<int[]> spans = new ArrayList<>(2);
  private final @Nullable Phrase speaker;
  private final int cueFrom;
  private final int cueTo;
  private final String rule;
  private final int sentence;

  Draft(@Nullable Phrase speaker, int cueFrom, int cueTo, String rule, int sentence) {
    this.speaker = speaker;
    this.cueFrom = cueFrom;
    this.cueTo = cueTo;
    this.rule = rule;
    this.sentence = sentence;
  }

  /** What a transcript has {@code speaker} say behind the colon at token {@code cue}. */
  static Draft verbatim(@Nullable Phrase speaker, int cue, int sentence) {
    return new Draft(speaker, cue, cue + 1, TRANSCRIPT, sentence);
  }

  static Draft of(CueHit hit, int sentence, String rule) {
    return new Draft(hit.speaker(), hit.from(), hit.to(), rule, sentence);
  }

  Draft with(int from, int to) {
    spans.add(new int[] {from, to});
    return this;
  }

  /** Token ranges of the content, in the order found. */
  public List<int[]> spans() {
    return spans;
  }

  /** The words that name the speaker, or null. */
  public @Nullable Phrase speaker() {
    return speaker;
  }

  /** First token of the reporting words; equal to {@link #cueTo} when there are none. */
  public int cueFrom() {
    return cueFrom;
  }

  /** After the last token of the reporting words. */
  public int cueTo() {
    return cueTo;
  }

  /** Whether the words are a speaker's own though no quotation marks say so. */
  public boolean isVerbatim() {
    return rule.equals(TRANSCRIPT);
  }

  /** Name of the rule that made it. */
  public String rule() {
    return rule;
  }

  /** Index of the sentence with the reporting words. */
  public int sentence() {
    return sentence;
  }
}
