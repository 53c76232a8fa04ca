package onrecord.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All words that the engine knows something about. Immutable; one instance serves all threads. */
public final class Lexicon {

  private static final Set<String> NOUNS_IN_LY =
      Set.of(
          "daily",
          "weekly",
          "monthly",
          "quarterly",
          "family",
          "assembly",
          "supply",
          "reply",
          "ally",
          "bully",
          "rally",
          "anomaly",
          "monopoly",
          "butterfly",
          "lally",
          "scully",
          "tully",
          "beverly");

  private static final Map<String, Long> CLOSED_CLASSES =
      Map.ofEntries(
          Map.entry("determiner", Word.DETERMINER),
          Map.entry("possessive", Word.POSSESSIVE),
          Map.entry("subject", Word.SUBJECT),
          Map.entry("object", Word.OBJECT),
          Map.entry("pronoun", Word.PRONOUN),
          Map.entry("preposition", Word.PREPOSITION),
          Map.entry("conjunction", Word.CONJUNCTION),
          Map.entry("subordinator", Word.SUBORDINATOR),
          Map.entry("relative", Word.RELATIVE),
          Map.entry("be", Word.BE),
          Map.entry("have", Word.HAVE),
          Map.entry("do", Word.DO),
          Map.entry("modal", Word.MODAL),
          Map.entry("negation", Word.NEGATION),
          Map.entry("adverb", Word.ADVERB),
          Map.entry("connective", Word.CONNECTIVE),
          Map.entry("contraction", Word.CONTRACTION),
          Map.entry("particle", Word.PARTICLE),
          Map.entry("outline", Word.OUTLINE),
          Map.entry("holds-back", Word.HOLDS_BACK),
          Map.entry("causative", Word.CAUSATIVE),
          Map.entry("question", Word.QUESTION),
          Map.entry("venue", Word.VENUE),
          Map.entry("number", Word.NUMBER),
          Map.entry("day", Word.DAY),
          Map.entry("month", Word.MONTH),
          Map.entry("time", Word.TIME));

  private static final class Entry {
    long classes;
    final List<CueSense> cues = new ArrayList<>(0);
  }

  private final Map<String, Word> words;

  private Lexicon(Map<String, Word> words) {
    this.words = words;
  }

  /** Reads the bundled lists. */
  public static Lexicon load() {
    Map<String, Entry> entries = new HashMap<>(8192);
    loadClosed(entries);
    loadNouns(entries);
    loadPeople(entries);
    loadVerbs(entries);
    loadCues(entries);
    Map<String, Word> words = new HashMap<>(entries.size() * 2);
    entries.forEach((form, entry) -> words.put(form, new Word(form, entry.classes, entry.cues)));
    return new Lexicon(words);
  }

  /** What {@code lower}, a lower-case form, can be; an unknown word is judged by its ending. */
  public Word word(String lower) {
    Word known = words.get(lower);
    return known != null ? known : new Word(lower, guess(lower), List.of());
  }

  private static long guess(String lower) {
    int n = lower.length();
    if (n > 4 && lower.endsWith("ly")) {
      return isName(lower) ? 0 : Word.ADVERB;
    }
    if (n > 4 && lower.endsWith("ing")) {
      return Word.VERB_ING;
    }
    if (n > 4 && lower.endsWith("ed")) {
      return Word.VERB_PAST | Word.VERB_PARTICIPLE;
    }
    boolean person =
        n > 4
            && (lower.endsWith("man")
                || lower.endsWith("woman")
                || lower.endsWith("ist")
                || lower.endsWith("ologist")
                || lower.endsWith("-general")
                || lower.endsWith("-elect"));
    return person ? Word.ROLE : 0;
  }

  /** "Connolly", "Donnelly", "Daily Mail": nouns that end like adverbs. */
  private static boolean isName(String lower) {
    return lower.endsWith("olly")
        || lower.endsWith("elly")
        || lower.endsWith("illy")
        || lower.endsWith("mcnally")
        || NOUNS_IN_LY.contains(lower);
  }

  private static void loadClosed(Map<String, Entry> entries) {
    for (String line : Lines.of("closed.txt")) {
      String[] parts = line.split(" ");
      Long bit = CLOSED_CLASSES.get(parts[0]);
      if (bit == null) {
        throw new IllegalStateException("no such class: " + parts[0]);
      }
      for (int i = 1; i < parts.length; i++) {
        add(entries, parts[i], bit);
      }
    }
  }

  private static void loadNouns(Map<String, Entry> entries) {
    loadList(entries, "groups.txt", Word.GROUP);
    loadList(entries, "documents.txt", Word.DOCUMENT);
    loadList(entries, "cue-nouns.txt", Word.CUE_NOUN);
    for (String line : Lines.of("bodies.txt")) {
      for (String word : line.split(" ")) {
        String[] parts = word.split(":");
        add(entries, parts[0], Word.BODY | (parts.length > 1 ? Word.STATE_BODY : 0));
      }
    }
    for (String line : Lines.of("countries.txt")) {
      String[] parts = line.toLowerCase(java.util.Locale.ROOT).split("\\|", -1);
      add(entries, parts[0], Word.PLACE);
      for (String demonym : parts[1].split(";")) {
        add(entries, demonym, Word.PLACE | Word.DEMONYM);
      }
      add(entries, parts[2], Word.PLACE);
      for (String other : parts[3].split(";")) {
        add(entries, other, Word.PLACE);
      }
    }
  }

  private static void loadList(Map<String, Entry> entries, String list, long bit) {
    for (String line : Lines.of(list)) {
      for (String word : line.split(" ")) {
        add(entries, word, bit);
      }
    }
  }

  private static void loadPeople(Map<String, Entry> entries) {
    for (String line : Lines.of("roles.txt")) {
      String[] parts = line.split(" ");
      long bits =
          switch (parts[0]) {
            case "t" -> Word.ROLE | Word.TITLE;
            case "s" -> Word.ROLE | Word.SPOKESPERSON;
            default -> Word.ROLE;
          };
      for (int i = 1; i < parts.length; i++) {
        String[] role = parts[i].split(":");
        add(entries, role[0], bits | (role.length > 1 ? gender(role[1]) : 0));
      }
    }
    for (String line : Lines.of("names.txt")) {
      String[] parts = line.split(" ");
      for (int i = 1; i < parts.length; i++) {
        boolean family = parts[0].equals("family");
        add(entries, parts[i], family ? Word.FAMILY_NAME : Word.GIVEN_NAME | gender(parts[0]));
      }
    }
  }

  private static long gender(String letter) {
    return letter.equals("m") ? Word.MALE : Word.FEMALE;
  }

  private static void loadVerbs(Map<String, Entry> entries) {
    for (String line : Lines.of("verbs.txt")) {
      for (String verb : line.split(" ")) {
        String[] parts = verb.split(":");
        boolean noun = parts[parts.length - 1].equals("n");
        boolean irregular = parts.length > 2;
        addVerb(
            entries,
            parts[0],
            irregular ? parts[1] : Inflection.past(parts[0]),
            irregular ? parts[2] : Inflection.past(parts[0]),
            noun);
      }
    }
  }

  private static void loadCues(Map<String, Entry> entries) {
    for (String line : Lines.of("cues.txt")) {
      String[] parts = line.split("\\|");
      int space = parts[0].indexOf(' ');
      String lemma = space < 0 ? parts[0] : parts[0].substring(0, space);
      String particle = space < 0 ? "" : parts[0].substring(space + 1);
      CueSense sense = new CueSense(lemma, particle, CueSense.framesOf(parts[1]));
      String past = Inflection.past(lemma);
      String participle = past;
      if (parts.length > 2) {
        String[] irregular = parts[2].split(" ");
        past = irregular[0];
        participle = irregular[1];
      }
      addVerb(entries, lemma, past, participle, sense.takes(CueSense.STRICT));
      List<String> forms =
          new ArrayList<>(
              List.of(lemma, Inflection.third(lemma), Inflection.ing(lemma), past, participle));
      forms.addAll(Inflection.british(lemma));
      for (String form : forms) {
        List<CueSense> cues = entry(entries, form).cues;
        if (!cues.contains(sense)) {
          cues.add(sense);
        }
      }
    }
  }

  private static void addVerb(
      Map<String, Entry> entries, String base, String past, String participle, boolean noun) {
    long alsoNoun = noun ? Word.ALSO_NOUN : 0;
    add(entries, base, Word.VERB_BASE | alsoNoun);
    add(entries, Inflection.third(base), Word.VERB_S | alsoNoun);
    add(entries, Inflection.ing(base), Word.VERB_ING);
    add(entries, past, Word.VERB_PAST);
    add(entries, participle, Word.VERB_PARTICIPLE);
    for (String form : Inflection.british(base)) {
      boolean ing = form.endsWith("ing");
      add(entries, form, ing ? Word.VERB_ING : Word.VERB_PAST | Word.VERB_PARTICIPLE);
    }
  }

  private static void add(Map<String, Entry> entries, String form, long bits) {
    if (!form.isEmpty()) {
      entry(entries, form).classes |= bits;
    }
  }

  private static Entry entry(Map<String, Entry> entries, String form) {
    return entries.computeIfAbsent(form, key -> new Entry());
  }
}
