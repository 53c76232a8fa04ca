package onrecord.extract.speaker;

import java.util.List;
import java.util.Set;
import onrecord.extract.lexicon.Word;
import onrecord.extract.text.Tokens;

/** Which role nouns can mean the same office. */
final class Roles {

  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of("president", "leader", "commander-in-chief", "head"),
          Set.of("premier", "leader", "head"),
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

  private static final Set<String> DEPUTIES = Set.of("vice", "deputy");

  /** Heads that mean another office with another word before them. */
  private static final Set<String> DEPARTMENTAL = Set.of("minister", "secretary");

  private static final Set<String> RULERS =
      Set.of("leader", "president", "premier", "chancellor", "chairman", "king", "queen", "ruler");

  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "premier",
          "chancellor",
          "minister",
          "secretary",
          "king",
          "queen",
          "pope",
          "prince",
          "princess",
          "emperor",
          "sultan",
          "governor",
          "mayor",
          "senator",
          "ambassador",
          "chairman",
          "chairwoman",
          "commissioner",
          "archbishop",
          "cardinal",
          "bishop",
          "general");

  private Roles() {}

  /** Whether who holds the office can be called the leader of the country. */
  static boolean rules(String role) {
    return RULERS.contains(role);
  }

  /** Whether one person at a time holds the office, so that "the president" is somebody. */
  static boolean isOffice(String role) {
    return OFFICES.contains(role.substring(role.lastIndexOf(' ') + 1));
  }

  /**
   * The office that the person noun at token {@code i} tells, with the words that make it another
   * one: "president", "vice president", "foreign minister", "state secretary".
   */
  static String at(Tokens tokens, int i) {
    String head = RoleWords.ofOne(tokens.word(i).lower());
    if (head.startsWith("vice-")) {
      return "vice " + head.substring("vice-".length());
    }
    String before = i > 0 && tokens.isWord(i - 1) ? tokens.word(i - 1).lower() : "";
    if (head.equals("minister") && before.equals("prime")) {
      return "premier";
    }
    String office = DEPARTMENTAL.contains(head) ? department(tokens, i, before) + head : head;
    boolean deputy =
        DEPUTIES.contains(before)
            || i > 1 && tokens.isWord(i - 2) && DEPUTIES.contains(tokens.word(i - 2).lower());
    return deputy ? "vice " + office : office;
  }

  private static String department(Tokens tokens, int i, String before) {
    if (i + 2 < tokens.size() && tokens.is(i + 1, "of") && tokens.isWord(i + 2)) {
      int named = tokens.is(i + 2, "the") && i + 3 < tokens.size() ? i + 3 : i + 2;
      return tokens.is(named, Word.PLACE) ? "" : stem(tokens.word(named).lower()) + " ";
    }
    boolean plain =
        before.isEmpty()
            || DEPUTIES.contains(before)
            || tokens.is(
                i - 1,
                Word.DETERMINER | Word.POSSESSIVE | Word.PLACE | Word.PREPOSITION | Word.NUMBER);
    return plain ? "" : stem(before) + " ";
  }

  /** Whether the word before the head makes it another office: "foreign minister". */
  static boolean isDepartment(Tokens tokens, int i) {
    String before = i > 0 && tokens.isWord(i - 1) ? tokens.word(i - 1).lower() : "";
    return isDepartmental(tokens.word(i).lower())
        && !(i + 1 < tokens.size() && tokens.is(i + 1, "of"))
        && !department(tokens, i, before).isEmpty();
  }

  /** Whether a head means another office with another word before it. */
  static boolean isDepartmental(String head) {
    return DEPARTMENTAL.contains(head);
  }

  /** "defence" and "defense" are one department. */
  private static String stem(String word) {
    return word.equals("defence") ? "defense" : word;
  }

  static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.startsWith("vice ") != b.startsWith("vice ")) {
      return false;
    }
    String first = a.substring(a.lastIndexOf(' ') + 1);
    String second = b.substring(b.lastIndexOf(' ') + 1);
    if (DEPARTMENTAL.contains(first) && first.equals(second)) {
      return first.equals(a) || second.equals(b) || b.equals("vice " + second);
    }
    for (Set<String> roles : ALIKE) {
      if (roles.contains(a) && roles.contains(b)) {
        return true;
      }
    }
    return false;
  }
}
