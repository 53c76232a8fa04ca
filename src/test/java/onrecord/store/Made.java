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
      @Nullable String speaker,
      @Nullable String mention,
      String words,
      @Nullable String role,
      @Nullable String body,
      List<String> fellows) {

    /** The same by somebody in an office. */
    Line as(String office) {
      return new Line(speaker, mention, words, office, body, fellows);
    }

    /** The same by somebody of a body. */
    Line of(String affiliation) {
      return new Line(speaker, mention, words, role, affiliation, fellows);
    }

    /** The same by more than one. */
    Line with(String... others) {
      return new Line(speaker, mention, words, role, body, List.of(others));
    }
  }

  private Made() {}

  static Line line(String speaker, String words) {
    return new Line(speaker, null, words, null, null, List.of());
  }

  static Line mentioned(String mention, String words) {
    return new Line(null, mention, words, null, null, List.of());
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
      String who = line.mention() != null ? line.mention() : String.valueOf(line.speaker());
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
              new SpeakerProfile(
                  line.speaker(), typeOf(line.speaker()), line.role(), line.body(), null),
              line.fellows()));
    }
    return findings;
  }

  static Finding finding(Content content, @Nullable String speaker, @Nullable Mention mention) {
    return finding(content, mention, SpeakerProfile.of(speaker, typeOf(speaker)), List.of());
  }

  private static SpeakerType typeOf(@Nullable String speaker) {
    return speaker == null ? SpeakerType.ANONYMOUS : SpeakerType.PERSON;
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
