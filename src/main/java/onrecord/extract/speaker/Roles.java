package onrecord.extract.speaker;

import java.util.List;
import java.util.Set;

/** Which role nouns can mean the same office. */
final class Roles {

  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of("president", "leader", "commander-in-chief", "head"),
          Set.of("premier", "leader", "minister", "head"),
          Set.of("chancellor", "leader"),
          Set.of("chairman", "chairwoman", "chair", "leader", "chairperson", "head"),
          Set.of("king", "queen", "monarch", "ruler"),
          Set.of("spokesman", "spokeswoman", "spokesperson"),
          Set.of("senator", "sen.", "sen", "lawmaker"),
          Set.of("representative", "rep.", "rep", "congressman", "congresswoman", "lawmaker"),
          Set.of("governor", "gov.", "gov"),
          Set.of("doctor", "dr.", "dr", "surgeon", "physician"),
          Set.of("professor", "prof.", "prof", "academic"),
          Set.of("lawyer", "attorney", "solicitor", "counsel"),
          Set.of("adviser", "advisor", "aide", "strategist", "consultant"),
          Set.of("candidate", "nominee", "frontrunner", "front-runner", "hopeful", "contender"),
          Set.of("boss", "manager", "coach", "head"),
          Set.of("boss", "chief", "ceo", "director", "head", "executive"),
          Set.of("billionaire", "businessman", "businesswoman", "mogul", "tycoon", "entrepreneur"),
          Set.of("envoy", "ambassador", "diplomat", "negotiator"),
          Set.of("researcher", "scientist", "author", "professor", "expert"));

  private Roles() {}

  static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    for (Set<String> roles : ALIKE) {
      if (roles.contains(a) && roles.contains(b)) {
        return true;
      }
    }
    return false;
  }
}
