package onrecord.extract.lexicon;

import java.util.List;

/**
 * What a word can be, whatever it is at one place.
 *
 * @param lower its lower-case form
 * @param classes bits of this class
 * @param cues how it reports, empty for all other words
 */
public record Word(String lower, long classes, List<CueSense> cues) {

  public static final long DETERMINER = 1L;
  public static final long POSSESSIVE = 1L << 1;

  /** he, she, they: can only be a subject. */
  public static final long SUBJECT = 1L << 2;

  public static final long OBJECT = 1L << 3;
  public static final long PRONOUN = 1L << 4;
  public static final long PREPOSITION = 1L << 5;
  public static final long CONJUNCTION = 1L << 6;
  public static final long SUBORDINATOR = 1L << 7;
  public static final long RELATIVE = 1L << 8;
  public static final long BE = 1L << 9;
  public static final long HAVE = 1L << 10;
  public static final long DO = 1L << 11;
  public static final long MODAL = 1L << 12;
  public static final long NEGATION = 1L << 13;
  public static final long ADVERB = 1L << 14;
  public static final long CONNECTIVE = 1L << 15;
  public static final long NUMBER = 1L << 16;
  public static final long DAY = 1L << 17;
  public static final long MONTH = 1L << 18;
  public static final long TIME = 1L << 19;

  /** A person noun that can stand before a name. */
  public static final long TITLE = 1L << 20;

  /** A noun for one person. */
  public static final long ROLE = 1L << 21;

  /** A role that speaks for somebody else. */
  public static final long SPOKESPERSON = 1L << 22;

  public static final long MALE = 1L << 23;
  public static final long FEMALE = 1L << 24;

  /** A noun of people without a name: officials. */
  public static final long GROUP = 1L << 25;

  /** A text that speaks. */
  public static final long DOCUMENT = 1L << 26;

  /** A noun of a body that speaks. */
  public static final long BODY = 1L << 27;

  /** A body that every country has. */
  public static final long STATE_BODY = 1L << 28;

  /** A given name. */
  public static final long GIVEN_NAME = 1L << 29;

  /** A country, what comes from it, or its capital. */
  public static final long PLACE = 1L << 30;

  public static final long DEMONYM = 1L << 31;

  /** A noun that can carry what was said: claim, warning. */
  public static final long CUE_NOUN = 1L << 32;

  public static final long VERB_BASE = 1L << 33;
  public static final long VERB_S = 1L << 34;
  public static final long VERB_PAST = 1L << 35;
  public static final long VERB_PARTICIPLE = 1L << 36;
  public static final long VERB_ING = 1L << 37;

  /** A verb form that is as often a noun. */
  public static final long ALSO_NOUN = 1L << 38;

  /** A contraction that is a pronoun with its verb. */
  public static final long CONTRACTION = 1L << 39;

  /** Where one speaks: an interview, a rally, Twitter. */
  public static final long VENUE = 1L << 40;

  /** A family name of the countries where the family comes first. */
  public static final long FAMILY_NAME = 1L << 41;

  /** Makes a "to say" behind it unsaid: declined, wants, is; or gives it another subject: him. */
  public static final long HOLDS_BACK = 1L << 42;

  /** Opens an indirect question: whether, how. */
  public static final long QUESTION = 1L << 43;

  /** A small word within family names: de, van. */
  public static final long PARTICLE = 1L << 44;

  /** A noun that counts what is told elsewhere: ways, reasons. */
  public static final long OUTLINE = 1L << 45;

  /** Makes its object do what an infinitive behind it says: "led her to say". */
  public static final long CAUSATIVE = 1L << 46;

  /** Any finite or possibly finite verb form. */
  public static final long FINITE = VERB_S | VERB_PAST | BE | HAVE | DO | MODAL;

  /** Helps another verb. */
  public static final long AUXILIARY = BE | HAVE | DO | MODAL;

  public Word {
    cues = List.copyOf(cues);
  }

  /** Whether the word can be any of these classes. */
  public boolean is(long anyOf) {
    return (classes & anyOf) != 0;
  }

  /** Whether the lower-case form is this. */
  public boolean is(String form) {
    return lower.equals(form);
  }
}
