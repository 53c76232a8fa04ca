package onrecord.domain;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides under which name a finding is filed before any merge is looked at. */
public final class SpeakerNaming {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:a|an|the)\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);

  private static final Pattern VOICE =
      Pattern.compile("\\bspokes(?:man|woman|person)$", Pattern.CASE_INSENSITIVE);

  /** Words that point at somebody without saying what he is: no name can be made of them. */
  private static final Set<String> POINTERS =
      Set.of(
          "i",
          "me",
          "we",
          "us",
          "you",
          "he",
          "him",
          "she",
          "her",
          "it",
          "they",
          "them",
          "his",
          "hers",
          "its",
          "their",
          "theirs",
          "my",
          "our",
          "your",
          "himself",
          "herself",
          "itself",
          "themselves",
          "who",
          "whom",
          "which",
          "that",
          "this",
          "these",
          "those",
          "one",
          "some",
          "others",
          "other",
          "another",
          "both",
          "many",
          "several",
          "all",
          "someone",
          "somebody");

  private SpeakerNaming() {}

  /**
   * The fullest name that the article gives; for a spokesperson without a name the institution;
   * else the mention without its article ("a senior official" is "senior official"); else {@link
   * Finding#UNKNOWN_SPEAKER}, as for bare pronouns.
   */
  public static String of(Finding finding) {
    if (isNamelessVoice(finding)) {
      return Objects.requireNonNull(usable(finding.speaker().affiliation()));
    }
    String name = usable(finding.speakerName());
    if (name != null) {
      return name;
    }
    Mention mention = finding.mention();
    String described = mention == null ? null : usable(withoutArticle(mention.text()));
    return described == null ? Finding.UNKNOWN_SPEAKER : described;
  }

  /** The name of somebody who said it together with the speaker. */
  public static String of(SpeakerProfile fellow) {
    return Objects.requireNonNullElse(usable(fellow.name()), Finding.UNKNOWN_SPEAKER);
  }

  /**
   * The finding's type; a nameless spokesperson is the institution; nobody can be known only as
   * {@link SpeakerType#ANONYMOUS}.
   */
  public static SpeakerType typeOf(Finding finding) {
    if (isNamelessVoice(finding)) {
      return SpeakerType.ORGANISATION;
    }
    return of(finding).equals(Finding.UNKNOWN_SPEAKER)
        ? SpeakerType.ANONYMOUS
        : finding.speakerType();
  }

  /** The institution for which a spokesperson with a name speaks, or null. */
  public static @Nullable String institutionOf(Finding finding) {
    boolean named = finding.speakerType() == SpeakerType.PERSON;
    return named && isVoice(finding) ? usable(finding.speaker().affiliation()) : null;
  }

  private static boolean isNamelessVoice(Finding finding) {
    return finding.speakerType() == SpeakerType.ANONYMOUS
        && isVoice(finding)
        && usable(finding.speaker().affiliation()) != null;
  }

  private static boolean isVoice(Finding finding) {
    String role = finding.speakerRole();
    return role != null && VOICE.matcher(role).find();
  }

  private static String withoutArticle(String mention) {
    return ARTICLE.matcher(mention.strip()).replaceFirst("");
  }

  private static @Nullable String usable(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String flat = WHITE_SPACE.matcher(name.strip()).replaceAll(" ");
    boolean names =
        !SpeakerKey.of(flat).isEmpty() && !POINTERS.contains(flat.toLowerCase(Locale.ROOT));
    return names ? flat : null;
  }
}
