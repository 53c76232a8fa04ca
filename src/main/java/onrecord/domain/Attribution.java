package onrecord.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose a statement is, and by which words.
 *
 * @param speaker the library's speaker; of several who said it together the one named first
 * @param mention the words that name the speaker at this place, all of them when there are several,
 *     or null
 * @param cue the reporting words, or null
 * @param speaksFor the institution that the speaker speaks for here, or null
 * @param fellows who said it together with the speaker, in the order of the mention, without the
 *     speaker
 */
public record Attribution(
    SpeakerRef speaker,
    @Nullable Mention mention,
    @Nullable Cue cue,
    @Nullable SpeakerRef speaksFor,
    List<SpeakerRef> fellows) {

  public Attribution {
    fellows = List.copyOf(fellows);
  }

  /** Somebody who speaks alone and for nobody else. */
  public Attribution(SpeakerRef speaker, @Nullable Mention mention, @Nullable Cue cue) {
    this(speaker, mention, cue, null, List.of());
  }

  /** Everybody under whom the statement is found: speaker, institution, fellows; nobody twice. */
  public Set<SpeakerRef> everybody() {
    Set<SpeakerRef> everybody = new LinkedHashSet<>();
    everybody.add(speaker);
    if (speaksFor != null) {
      everybody.add(speaksFor);
    }
    everybody.addAll(fellows);
    return everybody;
  }

  /** All who said it, the one named first first. */
  public Stream<SpeakerRef> speakers() {
    return Stream.concat(Stream.of(speaker), fellows.stream());
  }

  /** All who said it, as a sentence names them: "Ann Lee, Bo Holm and Cy Dahl". */
  public String inWords() {
    return Listing.of(speakers().map(SpeakerRef::name).toList());
  }

  /** Whether the statement is found under this name. */
  public boolean isBy(String name) {
    return everybody().stream().anyMatch(who -> who.name().equals(name));
  }
}
