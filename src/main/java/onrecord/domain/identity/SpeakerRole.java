package onrecord.domain.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import onrecord.domain.Finding;
import onrecord.domain.SpeakerProfile;
import onrecord.domain.SpeakerType;
import org.jspecify.annotations.Nullable;

/**
 * The role that one article gives to a speaker.
 *
 * @param title without article and with a capital letter: "Secretary of State"; may be empty
 * @param affiliation the body that it is held in, empty where it is not told
 * @param country the country that it is held for, empty where it is not told
 */
public record SpeakerRole(String title, String affiliation, String country) {

  private static final SpeakerRole NONE = new SpeakerRole("", "", "");

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:a|an|the|then|former|ex)[\\s-]+(?=\\S)", Pattern.CASE_INSENSITIVE);

  /** The role of a finding's speaker; null when the article tells none. */
  public static @Nullable SpeakerRole of(Finding finding) {
    SpeakerProfile told = finding.speaker();
    String title = ARTICLE.matcher(flat(told.role())).replaceFirst("");
    if (!title.isEmpty()) {
      title = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }
    SpeakerRole role = new SpeakerRole(title, flat(told.affiliation()), flat(told.country()));
    return role.equals(NONE) || told.type() != SpeakerType.PERSON ? null : role;
  }

  private static String flat(@Nullable String told) {
    return told == null ? "" : told.strip();
  }
}
