package onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import onrecord.domain.SpeakerProfile;
import onrecord.domain.SpeakerType;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Takes a mention of several speakers apart: "both Trump and Kim", "the ministry and the army".
 *
 * <p>Only where every part is somebody by itself, for many names hold an "and": the Department of
 * Health and Human Services. For one article.
 */
final class JointSpeakers {

  private final Tokens tokens;
  private final Countries countries;
  private final Function<Phrase, @Nullable Figure> figures;
  private final Function<Phrase, Named> others;

  /**
   * @param figures the person of a phrase, or null
   * @param others who a phrase is that names no person
   */
  JointSpeakers(
      Tokens tokens,
      Countries countries,
      Function<Phrase, @Nullable Figure> figures,
      Function<Phrase, Named> others) {
    this.tokens = tokens;
    this.countries = countries;
    this.figures = figures;
    this.others = others;
  }

  /** All of them, or null when the mention is of one speaker or of people without names. */
  @Nullable Named resolve(Phrase mention) {
    List<Phrase> parts = parts(mention);
    if (parts.size() < 2 || holdsTwoOffices(parts)) {
      return null;
    }
    List<SpeakerProfile> speakers = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      Phrase before = i == 0 ? null : parts.get(i - 1);
      Phrase next = i + 1 == parts.size() ? null : parts.get(i + 1);
      SpeakerProfile speaker = speaker(parts.get(i), before, next);
      if (speaker == null && next == null && isNamelessRest(parts.get(i))) {
        break;
      }
      if (speaker == null || isAmong(speakers, speaker)) {
        return null;
      }
      speakers.add(speaker);
    }
    if (speakers.size() < 2) {
      return null;
    }
    Named all = new Named(speakers.getFirst(), speakers.subList(1, speakers.size()), "");
    String words = tokens.slice(mention.from(), mention.to());
    return all.because("“%s” are %s, who said it together.".formatted(words, all.names()));
  }

  /** "Gull President and CEO Ann Lee". */
  private boolean holdsTwoOffices(List<Phrase> parts) {
    int last = parts.getFirst().to() - 1;
    int next = parts.get(1).from();
    return parts.size() == 2
        && tokens.is(last, Word.TITLE | Word.ROLE)
        && !RoleWords.isSurname(tokens, last)
        && tokens.is(next, Word.TITLE | Word.ROLE)
        && tokens.isCapital(parts.get(1).to() - 1);
  }

  private List<Phrase> parts(Phrase mention) {
    int end = mention.to();
    int from = tokens.is(mention.from(), "both") ? mention.from() + 1 : mention.from();
    List<Phrase> parts = new ArrayList<>(2);
    for (int i = from; i < end; i++) {
      if (tokens.is(i, "and") || tokens.is(i, ',') || tokens.isDash(i)) {
        if (i > from && !isAside(from, i, parts)) {
          parts.add(Phrase.of(from, i));
        }
        from = i + 1;
      }
    }
    if (!parts.isEmpty() && from < end) {
      parts.add(new Phrase(from, end, mention.outerTo()));
    }
    return parts;
  }

  /** "D-Calif." or "the mayor" behind a name. */
  private boolean isAside(int from, int to, List<Phrase> parts) {
    boolean party = to - from == 1 && tokens.isParty(from);
    boolean apposed =
        !parts.isEmpty()
            && tokens.is(from - 1, ',')
            && tokens.isCapital(parts.getLast().from())
            && !tokens.is(parts.getLast().from(), Word.DETERMINER)
            && Character.isLowerCase(tokens.first(from));
    return party || apposed;
  }

  private @Nullable SpeakerProfile speaker(
      Phrase part, @Nullable Phrase before, @Nullable Phrase next) {
    boolean within =
        before != null
            && Heads.of(tokens, before.from(), before.to()) + 1 < before.to()
            && !standsAlone(part);
    if (within) {
      return null; // "the College of William and Mary"
    }
    Figure figure = figures.apply(part);
    if (figure != null) {
      return figure.profile();
    }
    if (next != null && next.to() - next.from() == 2 && isGivenNameOnly(part)) {
      Figure relative = figures.apply(next);
      return relative == null || !relative.name().equals(tokens.slice(next.from(), next.to()))
          ? null
          : SpeakerProfile.of(
              tokens.slice(part.from(), part.to()) + " " + tokens.slice(next.to() - 1, next.to()),
              SpeakerType.PERSON);
    }
    Named body = isBody(part) ? others.apply(part) : null;
    return body != null && body.type() == SpeakerType.ORGANISATION ? body.profile() : null;
  }

  /** "Bill" in "Bill and Hillary Clinton". */
  private boolean isGivenNameOnly(Phrase part) {
    return part.to() - part.from() == 1
        && tokens.isCapital(part.from())
        && tokens.is(part.from(), Word.GIVEN_NAME);
  }

  private boolean standsAlone(Phrase part) {
    Figure figure = figures.apply(part);
    return tokens.is(part.from(), "the")
        || part.to() - part.from() > 1 && figure != null && figure.isSurelyPerson();
  }

  /** "and other senators": they have no names, and take none from those before them. */
  private boolean isNamelessRest(Phrase part) {
    return tokens.is(part.to() - 1, Word.GROUP)
        && (tokens.is(part.from(), "other") || tokens.is(part.from(), Word.DETERMINER));
  }

  /** A country, a known body, an acronym, or a body of two words or with an article of its own. */
  private boolean isBody(Phrase part) {
    boolean the = tokens.is(part.from(), "the");
    int from = the ? part.from() + 1 : part.from();
    if (from == part.to()) {
      return false;
    }
    Countries.Found country = countries.at(tokens, from, part.to());
    int last = part.to() - 1;
    boolean state = country != null && country.to() == part.to() && !tokens.is(last, Word.DEMONYM);
    return state
        || tokens.isCapital(from) && countries.ofBody(tokens.slice(from, part.to())) != null
        || from == last && (tokens.isShouted(last) || tokens.isHyphenatedLetter(last))
        || (the || last > from && tokens.isCapital(from))
            && tokens.is(Heads.of(tokens, part.from(), part.to()), Word.BODY);
  }

  private static boolean isAmong(List<SpeakerProfile> speakers, SpeakerProfile speaker) {
    return speakers.stream().anyMatch(other -> String.valueOf(other.name()).equals(speaker.name()));
  }
}
