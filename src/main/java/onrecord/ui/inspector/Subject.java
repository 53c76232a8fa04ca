package onrecord.ui.inspector;

import java.util.List;
import java.util.Optional;
import onrecord.domain.Stance;
import onrecord.domain.StanceTag;
import onrecord.domain.Standing;
import onrecord.domain.Statement;

/**
 * The selected statement with its surroundings.
 *
 * @param statement the statement
 * @param standing whether it is counted or waits for a look
 * @param siblings others of the article that stand and fall with its speaker
 * @param claims claims by how recently they were used
 * @param codes all codes of the library
 */
record Subject(
    Statement statement,
    Standing standing,
    List<Statement> siblings,
    List<String> claims,
    List<String> codes) {

  /** The statement's stance on a claim. */
  Optional<Stance> stanceOn(String claim) {
    return statement.coding().stances().stream()
        .filter(tag -> tag.claim().equals(claim))
        .map(StanceTag::stance)
        .findFirst();
  }

  /**
   * The claim to begin with: the one at hand when the statement has a stance on it or on none at
   * all, else one on which it has.
   *
   * @param atHand claim of the statement before, may be empty
   */
  String claimToShow(String atHand) {
    List<StanceTag> stances = statement.coding().stances();
    if (stances.isEmpty()) {
      return atHand.isEmpty() && !claims.isEmpty() ? claims.getFirst() : atHand;
    }
    return stanceOn(atHand).isPresent() ? atHand : stances.getFirst().claim();
  }
}
