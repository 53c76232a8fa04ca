package onrecord.extract.speaker;

import org.jspecify.annotations.Nullable;

/**
 * What an article calls a person.
 *
 * @param head the role's noun with what makes it another office, lower case: "vice president"
 * @param label the role in its plain form, or null for kinship and mere politeness: "Secretary of
 *     State", "spokesman"
 * @param affiliation the body in which the role is held, or null: "US State Department"
 * @param country of the role, by its usual name, or null
 * @param told the role as the article words it: "South Korean President"
 */
record Role(
    String head,
    @Nullable String label,
    @Nullable String affiliation,
    @Nullable String country,
    String told) {

  /** Whether the same office can be meant; a body or a country that one leaves out is no bar. */
  boolean admits(@Nullable String asked) {
    return asked == null
        || affiliation == null
        || affiliation.endsWith(asked)
        || asked.endsWith(affiliation);
  }

  /** Whether the article tells that the role is held in this body. */
  boolean isIn(String body) {
    return affiliation != null && admits(body);
  }

  boolean isFormer() {
    return label != null && label.startsWith(RoleReader.FORMER);
  }
}
