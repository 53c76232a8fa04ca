package onrecord.extract.speaker;

import java.util.List;
import java.util.Set;
import onrecord.domain.SpeakerProfile;
import onrecord.domain.SpeakerType;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.phrase.Phrases;
import onrecord.extract.text.Reading;
import onrecord.extract.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds out who the words are that name a speaker: full name, type, role, and why. */
public final class SpeakerResolver {

  /** Bodies that are called by the family name of the person they belong to: the Stone campaign. */
  private static final Set<String> NAMED_BY_OWNER =
      Set.of("campaign", "administration", "government");

  /** Bodies that have no name but that of the person they belong to: Ann Stone's office. */
  private static final Set<String> OWNED = Set.of("office", "team", "family");

  private static final Named NOBODY =
      Named.of(null, SpeakerType.ANONYMOUS, "No words beside it name a speaker.");

  private final Tokens tokens;
  private final Cast cast;
  private final Institutions institutions;
  private final Pronouns pronouns;
  private final RoleHolders holders;
  private final JointSpeakers joint;

  /**
   * Reads everybody's names in a text.
   *
   * @param subjects the main subject of each sentence, or null
   */
  public SpeakerResolver(
      Reading reading, Countries countries, Phrases phrases, SubjectFinder subjects) {
    this.tokens = reading.tokens();
    WrittenWords written = new WrittenWords(tokens);
    this.cast = new Cast(tokens, countries, written);
    this.institutions = new Institutions(reading, countries, written);
    this.pronouns =
        new Pronouns(reading, cast, phrases, subjects, this::figureOf, institutions::resolve);
    this.holders = new RoleHolders(reading, countries, cast, institutions);
    this.joint = new JointSpeakers(tokens, countries, this::figureOf, institutions::resolve);
  }

  /**
   * Who the mention of a statement is. Statements must be asked in the order of the text, because
   * "he" is often the one who spoke last.
   *
   * @param mention the words, or null when there are none
   * @param sentence index of the sentence that holds the mention
   * @param spans token ranges of what was said
   */
  public Named resolve(@Nullable Phrase mention, int sentence, List<int[]> spans) {
    if (mention == null) {
      return NOBODY;
    }
    if (pronouns.isPronoun(mention)) {
      return pronouns.resolve(mention, sentence, spans);
    }
    Named several = joint.resolve(withFellows(mention));
    if (several != null) {
      pronouns.spoke(several);
      return several;
    }
    String words = tokens.slice(mention.from(), mention.to());
    Named joined = institutions.joined(mention);
    if (joined != null) {
      pronouns.spoke(joined);
      return joined;
    }
    Figure figure = named(mention);
    if (figure == null) {
      figure = holders.sureHolder(mention);
    }
    Named called = figure == null ? calledSo(mention, sentence, spans, words) : null;
    if (called != null) {
      return called;
    }
    if (figure == null) {
      figure = holders.possibleHolder(mention);
    }
    if (figure != null) {
      pronouns.spoke(sentence, figure);
      return person(figure, mention, words);
    }
    return stranger(mention, sentence, words);
  }

  /** Who a mention is that neither a name nor a role of the article tells. */
  private Named stranger(Phrase mention, int sentence, String words) {
    Figure misspelt = misspelt(mention);
    if (misspelt != null) {
      pronouns.spoke(sentence, misspelt);
      return new Named(
          misspelt.profile(),
          "“%s” is read as a misprint of %s.".formatted(words, misspelt.name()));
    }
    Named told = toldBehind(mention, words);
    if (told != null) {
      pronouns.spoke(told);
      return told;
    }
    Named own = ownBody(mention, sentence);
    if (own != null) {
      pronouns.spoke(own);
      return own;
    }
    Named body = institutions.resolve(mention);
    if (body.type() == SpeakerType.ANONYMOUS && isSomebodyNew(mention)) {
      pronouns.spokeNameless(
          sentence, body, NameReader.genderOf(tokens.word(holders.headOf(mention))));
    }
    if (!isOne(mention)) {
      pronouns.spoke(body);
    }
    return body;
  }

  /** "Ann Lee – and Bea Roe and Ida Poe –": the aside adds to those who speak. */
  private Phrase withFellows(Phrase mention) {
    int dash = mention.to();
    boolean added =
        mention.outerTo() - dash > 2 && tokens.isDash(dash) && tokens.is(dash + 1, "and");
    return added ? Phrase.of(mention.from(), mention.outerTo() - 1) : mention;
  }

  /** Who the words behind a mention say that it is, or null. */
  private @Nullable Named toldBehind(Phrase mention, String words) {
    int head = holders.headOf(mention);
    boolean several =
        mention.outerTo() - mention.to() > 2
            && tokens.is(head, Word.GROUP)
            && !tokens.isCapital(head);
    return several
        ? joint.resolve(Phrase.of(mention.to() + 1, mention.outerTo() - 1)) // "two – Lee and Roe –"
        : relative(mention, words);
  }

  /** "His wife, Ann,": a relative whom the article calls by given name. */
  private @Nullable Named relative(Phrase mention, String words) {
    int last = mention.to() - 1;
    int name = mention.to() + 1;
    boolean given =
        name + 1 < tokens.size()
            && tokens.is(mention.from(), Word.POSSESSIVE)
            && tokens.is(last, Word.ROLE)
            && tokens.is(last, Word.MALE | Word.FEMALE)
            && tokens.is(last + 1, ',')
            && tokens.isCapital(name)
            && tokens.is(name, Word.GIVEN_NAME)
            && tokens.is(name + 1, ',');
    if (!given) {
      return null;
    }
    String called = tokens.slice(name, name + 1);
    return Named.of(
        called, SpeakerType.PERSON, "“%s” is %s, who is named behind it.".formatted(words, called));
  }

  /** "His campaign": the Stone campaign. */
  private @Nullable Named ownBody(Phrase mention, int sentence) {
    int from = mention.from();
    String body = tokens.word(mention.to() - 1).lower();
    boolean owned =
        mention.to() - from == 2
            && (tokens.is(from, "his") || tokens.is(from, "her"))
            && (NAMED_BY_OWNER.contains(body) || OWNED.contains(body));
    Figure owner = owned ? pronouns.personOf(Phrase.of(from, from + 1), sentence) : null;
    if (owner == null) {
      return null;
    }
    return Named.of(
        OWNED.contains(body) ? owner.name() + "'s " + body : owner.shownSurname() + " " + body,
        SpeakerType.ORGANISATION,
        "“%s” belongs to %s.".formatted(tokens.slice(from, mention.to()), owner.name()));
  }

  /** One person without a name, whom "it" and "they" do not mean. */
  private boolean isOne(Phrase mention) {
    int head = holders.headOf(mention);
    return tokens.is(head, Word.ROLE) && !tokens.is(head, Word.GROUP | Word.BODY);
  }

  private @Nullable Figure misspelt(Phrase mention) {
    int last = mention.to() - 1;
    boolean name =
        tokens.isCapital(last)
            && mention.to() - mention.from() <= 2
            && !tokens.is(last, Word.BODY | Word.PLACE | Word.GROUP | Word.DOCUMENT)
            && (last == mention.from() || tokens.is(mention.from(), Word.TITLE));
    return name ? cast.nearly(tokens.slice(last, mention.to())) : null;
  }

  /** A person whom only the place tells: "the candidate" behind what Ann Lee did. */
  private @Nullable Named calledSo(Phrase mention, int sentence, List<int[]> spans, String words) {
    Figure only = holders.onlyNamed(mention, sentence);
    if (only != null) {
      pronouns.spoke(sentence, only);
      return new Named(
          roleHeld(only, mention),
          "“%s” is the only person whom the sentences here name: %s."
              .formatted(words, only.name()));
    }
    Figure last = holders.isEpithet(mention) ? pronouns.inFocus(sentence, spans) : null;
    if (last == null || !holders.canBeCalled(last, mention, sentence)) {
      return null;
    }
    pronouns.spoke(sentence, last);
    return new Named(
        roleHeld(last, mention),
        "“%s” is the last person whom the text is about: %s.".formatted(words, last.name()));
  }

  private SpeakerProfile roleHeld(Figure holder, Phrase mention) {
    Role role = holders.roleOf(mention);
    return new SpeakerProfile(
        holder.name(), SpeakerType.PERSON, role.label(), role.affiliation(), role.country());
  }

  /** "A teacher", "my father", "the head of the museum", but not "the senator". */
  private boolean isSomebodyNew(Phrase mention) {
    int head = holders.headOf(mention);
    boolean described = head + 1 < mention.to();
    boolean determined = tokens.is(mention.from(), Word.DETERMINER | Word.POSSESSIVE);
    return tokens.is(head, Word.ROLE)
        && (described || determined && !tokens.is(mention.from(), "the"));
  }

  private Named person(Figure figure, Phrase mention, String words) {
    boolean full = words.endsWith(figure.name());
    boolean byName = containsName(figure, mention);
    String why;
    if (full) {
      why = "“%s” is named beside the words.".formatted(words);
    } else if (byName) {
      why = "“%s” is %s, the full name that the article gives.".formatted(words, figure.name());
    } else {
      String role = figure.toldRole();
      why =
          role == null || role.isBlank()
              ? "“%s” is %s.".formatted(words, figure.name())
              : "“%s” is %s, whom the article calls “%s”."
                  .formatted(words, figure.name(), role.strip());
    }
    return new Named(figure.profile(), why);
  }

  private boolean containsName(Figure figure, Phrase mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (figure.words().contains(tokens.word(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** The person whom these words name, by name or by role, or null. */
  private @Nullable Figure figureOf(Phrase mention) {
    Figure named = named(mention);
    return named == null ? holders.holder(mention) : named;
  }

  /** The person whose name stands in the words or right behind them, or null. */
  private @Nullable Figure named(Phrase mention) {
    Figure named = byName(mention.from(), mention.to());
    if (named != null) {
      return named;
    }
    if (!isRoleOnly(mention)) {
      return null;
    }
    if (mention.outerTo() <= mention.to()) {
      return apposed(mention.to());
    }
    int added = tokens.is(mention.to(), ',') ? mention.to() + 1 : mention.to();
    boolean clause = tokens.is(added, Word.RELATIVE); // "a woman who has met Ann Lee"
    return clause ? null : byName(mention.to() + 1, mention.outerTo());
  }

  /** "the team's coach, Ann Lee, …": the name between two commas behind token {@code to}. */
  private @Nullable Figure apposed(int to) {
    if (to + 1 >= tokens.size() || !tokens.is(to, ',') || tokens.isQuoted(to + 1)) {
      return null;
    }
    NameRun run = cast.names().at(to + 1, tokens.size());
    if (run == null || run.length() < 2 || run.to() >= tokens.size()) {
      return null;
    }
    return tokens.is(run.to(), ',') ? cast.find(run) : null;
  }

  private boolean isRoleOnly(Phrase mention) {
    return tokens.is(mention.to() - 1, Word.ROLE)
        || holders.headOf(mention) >= 0 && tokens.is(holders.headOf(mention), Word.ROLE);
  }

  /** The last name of the phrase that no preposition and no genitive puts aside. */
  private @Nullable Figure byName(int from, int to) {
    Figure found = atEnd(from, to);
    if (found != null) {
      return found;
    }
    for (int i = from; i < to; i++) {
      boolean linked = i > from && tokens.is(i, Word.PREPOSITION) && !tokens.isCapital(i);
      if (linked) {
        break;
      }
      NameRun run = cast.names().at(i, to);
      if (run == null) {
        continue;
      }
      boolean owner = run.to() < to && tokens.isGenitive(run.to());
      boolean modifier =
          run.to() < to
              && tokens.isWord(run.to())
              && !tokens.is(run.to(), Word.PREPOSITION | Word.CONJUNCTION);
      if (!owner && !modifier && run.hasName()) {
        Figure figure = cast.find(run);
        if (figure != null && (run.length() > 1 || run.role() != null || !isBodyAt(run))) {
          found = figure;
          if (run.to() < to && tokens.is(run.to(), "and")) {
            return found;
          }
        }
      }
      i = run.to() - 1;
    }
    return found;
  }

  /** "a Department of Transport official Troy Roberts": the name behind the last role. */
  private @Nullable Figure atEnd(int from, int to) {
    for (int i = to - 2; i > from && tokens.isWord(i); i--) {
      if (!tokens.isCapital(i)) {
        NameRun run = tokens.is(i, Word.ROLE) ? cast.names().at(i + 1, to) : null;
        return run != null && run.to() == to && run.hasName() ? cast.find(run) : null;
      }
    }
    return null;
  }

  private boolean isBodyAt(NameRun run) {
    return tokens.is(run.nameFrom(), Word.BODY) && !tokens.is(run.nameFrom(), Word.GIVEN_NAME);
  }
}
