package onrecord.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onrecord.domain.ArticleDetails;
import onrecord.domain.CodePoints;
import onrecord.domain.Content;
import onrecord.domain.DateOrigin;
import onrecord.domain.Evidence;
import onrecord.domain.Finding;
import onrecord.domain.ImportedArticle;
import onrecord.domain.Kind;
import onrecord.domain.Mention;
import onrecord.domain.Place;
import onrecord.domain.ReadArticle;
import onrecord.domain.Span;
import onrecord.domain.SpeakerProfile;
import onrecord.domain.SpeakerType;
import org.jspecify.annotations.Nullable;

/** Makes articles of given sentences: each sentence becomes a statement of its speaker. */
final class Made {

  private static final Evidence EVIDENCE = new Evidence("made", 0.9, "The test says so.");

  /** Who says what. */
  record Line(
      SpeakerProfile speaker, @Nullable String mention, String words, List<String> fellows) {

    /** The same by somebody in an office. */
    Line as(String office) {
      return by(
          new SpeakerProfile(speaker.name(), speaker.type(), office, speaker.affiliation(), null));
    }

    /** The same by somebody of a body. */
    Line of(String affiliation) {
      return by(
          new SpeakerProfile(speaker.name(), speaker.type(), speaker.role(), affiliation, null));
    }

    /** The same by an organisation. */
    Line byBody() {
      return by(SpeakerProfile.of(speaker.name(), SpeakerType.ORGANISATION));
    }

    /** The same by more than one. */
    Line with(String... others) {
      return new Line(speaker, mention, words, List.of(others));
    }

    private Line by(SpeakerProfile other) {
      return new Line(other, mention, words, fellows);
    }
  }

  private Made() {}

  static Line line(String speaker, String words) {
    return new Line(SpeakerProfile.of(speaker, SpeakerType.PERSON), null, words, List.of());
  }

  static Line mentioned(String mention, String words) {
    return new Line(SpeakerProfile.of(null, SpeakerType.ANONYMOUS), mention, words, List.of());
  }

  static ReadArticle article(String title, Line... lines) {
    return article(ArticleDetails.titled(title), lines);
  }

  static ReadArticle dated(String title, LocalDate date, Line... lines) {
    return article(ArticleDetails.titled(title).withDate(date, DateOrigin.METADATA), lines);
  }

  private static ReadArticle article(ArticleDetails details, Line... lines) {
    StringBuilder text = new StringBuilder(details.title());
    for (Line line : lines) {
      String who = line.mention() != null ? line.mention() : String.valueOf(line.speaker().name());
      text.append("\n\n“").append(line.words()).append("”, said ").append(who).append('.');
    }
    String whole = text.toString();
    return new ReadArticle(
        new ImportedArticle(details, whole, Place.wholeOf(details.title() + ".txt")),
        findings(whole, lines));
  }

  /** Findings of these lines in a text that holds their words. */
  static List<Finding> findings(String text, Line... lines) {
    CodePoints points = CodePoints.of(text);
    List<Finding> findings = new ArrayList<>();
    for (Line line : lines) {
      Span span = find(points, line.words());
      String mention = line.mention();
      findings.add(
          finding(
              Content.of(points, List.of(span), Kind.DIRECT),
              mention == null ? null : new Mention(find(points, mention), mention),
              line.speaker(),
              line.fellows()));
    }
    return findings;
  }

  static Finding finding(Content content, @Nullable String speaker, @Nullable Mention mention) {
    SpeakerType type = speaker == null ? SpeakerType.ANONYMOUS : SpeakerType.PERSON;
    return finding(content, mention, SpeakerProfile.of(speaker, type), List.of());
  }

  private static Finding finding(
      Content content, @Nullable Mention mention, SpeakerProfile speaker, List<String> fellows) {
    return new Finding(
        content,
        mention,
        null,
        speaker,
        fellows.stream().map(name -> SpeakerProfile.of(name, SpeakerType.PERSON)).toList(),
        EVIDENCE);
  }

  private static Span find(CodePoints text, String words) {
    int unit = text.text().indexOf(words);
    if (unit < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return text.toSpan(unit, unit + words.length());
  }
}
