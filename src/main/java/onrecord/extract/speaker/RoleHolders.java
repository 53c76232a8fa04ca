package onrecord.extract.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.text.Reading;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the person whom a role means: "the South Korean president", "South Korea's leader", "the
 * senator". For one article.
 */
final class RoleHolders {

  private static final int ARTICLE_REACH = 6;

  private final Reading reading;
  private final Tokens tokens;
  private final Cast cast;
  private final Institutions institutions;
  private final RoleReader roles;

  /** Where the first "a judge", "a man" of each noun stands; made when first asked for. */
  private @Nullable Map<String, Integer> introduced;

  RoleHolders(Reading reading, Countries countries, Cast cast, Institutions institutions) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cast = cast;
    this.institutions = institutions;
    this.roles = new RoleReader(tokens, countries);
  }

  /** The role that a mention tells. */
  Role roleOf(Phrase mention) {
    return roles.read(mention.from(), headOf(mention), mention.to());
  }

  /** The token of a mention's noun: what follows with a preposition belongs to it. */
  int headOf(Phrase mention) {
    return Heads.of(tokens, mention.from(), mention.to());
  }

  /** The person to whom the article gives the role, country and body included; else null. */
  @Nullable Figure sureHolder(Phrase mention) {
    return holder(mention, true);
  }

  /**
   * The person who may hold the role though the article leaves the body or country out, or null.
   */
  @Nullable Figure possibleHolder(Phrase mention) {
    return holder(mention, false);
  }

  /** The person to whom the article gives the role, or one whose body or country it leaves out. */
  @Nullable Figure holder(Phrase mention) {
    Figure sure = sureHolder(mention);
    return sure == null ? possibleHolder(mention) : sure;
  }

  private @Nullable Figure holder(Phrase mention, boolean sure) {
    int head = headOf(mention);
    if (!tokens.is(head, Word.ROLE)
        || tokens.isIndefinite(mention.from())
        || !isDefinite(mention, head)
        || isAnother(mention, head)) {
      return null;
    }
    Figure.Gender gender = NameReader.genderOf(tokens.word(head));
    boolean of = head + 1 < mention.to() && tokens.is(head + 1, "of");
    String country = institutions.countryIn(mention.from(), of ? mention.to() : head);
    Role role = roles.read(mention.from(), head, of ? mention.to() : head + 1);
    Role asked = new Role(role.head(), role.label(), role.affiliation(), country, role.told());
    Figure holder = cast.holder(asked, gender, mention.from(), sure);
    boolean later = holder != null && holder.firstSeen() > mention.from();
    return later && isIntroduced(head) ? null : holder; // "a spokesman said … the spokesman added"
  }

  private boolean isDefinite(Phrase mention, int head) {
    return tokens.is(mention.from(), "the")
        || tokens.is(mention.from(), "this")
        || tokens.is(mention.from(), Word.POSSESSIVE)
        || institutions.ownerBefore(mention.from(), head) != null;
  }

  private boolean isAnother(Phrase mention, int head) {
    return mention.from() < head && tokens.is(mention.from() + 1, "other")
        || tokens.is(mention.from(), "another");
  }

  /**
   * "… that Mike Pence spoke on Wednesday. …, the vice president said": an office that the article
   * gives to nobody belongs to the one person named in the sentence before who has none.
   */
  @Nullable Figure onlyNamed(Phrase mention, int sentence) {
    int head = headOf(mention);
    if (sentence == 0
        || !tokens.is(mention.from(), "the")
        || !tokens.is(head, Word.ROLE)
        || !Roles.isOffice(Roles.at(tokens, head))) {
      return null;
    }
    int from = reading.sentences().get(sentence - 1).from();
    List<Figure> named = cast.namedBetween(from, mention.from());
    if (named.size() != 1 || !named.getFirst().roles().isEmpty()) {
      return null;
    }
    Figure only = named.getFirst();
    return only.gender().admits(NameReader.genderOf(tokens.word(head))) ? only : null;
  }

  /** Whether a mention can call somebody so who is named otherwise: "the candidate". */
  boolean isEpithet(Phrase mention) {
    int head = headOf(mention);
    boolean role =
        tokens.is(head, Word.ROLE)
            && (Roles.isOffice(Roles.at(tokens, head))
                || RoleWords.EPITHETS.contains(tokens.word(head).lower()));
    boolean epithet = tokens.is(mention.from(), "the") && (role || isAged(mention));
    return epithet && !isAnother(mention, head) && !isIntroduced(head);
  }

  /** "The [24-year-old] keeper". */
  private boolean isAged(Phrase mention) {
    int age = mention.from() + 1;
    return age < mention.to() && tokens.word(age).lower().endsWith("-year-old");
  }

  /**
   * Whether a person can be called by an epithet for a change: "Ann Lee wants to win. The candidate
   * said".
   *
   * @param sentence index of the mention's sentence
   */
  boolean canBeCalled(Figure figure, Phrase mention, int sentence) {
    int head = headOf(mention);
    int from = reading.sentences().get(sentence).from();
    return figure.isSurelyPerson()
        && figure.gender().admits(NameReader.genderOf(tokens.word(head)))
        && cast.namedBetween(from, mention.from()).isEmpty()
        && !holdsAnother(figure, Roles.at(tokens, head));
  }

  /** Whether the article speaks of "a judge" before: somebody without a name. */
  private boolean isIntroduced(int head) {
    if (introduced == null) {
      introduced = nounsWithoutName();
    }
    Integer first = introduced.get(tokens.word(head).lower());
    return first != null && first < head;
  }

  private Map<String, Integer> nounsWithoutName() {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.isIndefinite(i) && !tokens.is(i, "one")) {
        continue;
      }
      int end = Math.min(tokens.size(), i + ARTICLE_REACH);
      for (int k = i + 1; k < end && tokens.isWord(k); k++) {
        if (tokens.is(k, Word.ROLE)) {
          first.putIfAbsent(tokens.word(k).lower(), k);
        }
      }
    }
    return first;
  }

  private static boolean holdsAnother(Figure figure, String head) {
    return Roles.isOffice(head) && !figure.roles().isEmpty();
  }
}
