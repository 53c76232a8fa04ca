package onrecord.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Makes articles that cost what news costs, without being anybody's news.
 *
 * <p>Words are drawn by Zipf's law from a vocabulary of nonsense syllables and common function
 * words; names are syllables too, so no person and no quotation is invented. The same number always
 * gives the same article. Thread-safe.
 */
public final class SyntheticNews {

  /** News articles have about this many words (the design's measure). */
  public static final int WORDS = 740;

  private static final int VOCABULARY = 40_000;
  private static final int SPEAKERS = 3_000;
  private static final int SOURCES = 60;
  private static final LocalDate FIRST_DAY = LocalDate.of(2017, 1, 1);
  private static final int DAYS = 1_000;

  private static final String[] ONSETS = {
    "b", "br", "c", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pl", "r", "s", "st",
    "t", "tr", "v", "w"
  };
  private static final String[] RHYMES = {
    "a", "an", "ar", "e", "el", "en", "er", "i", "in", "o", "on", "or", "u", "un", "ist"
  };
  private static final String[] FUNCTION_WORDS = {
    "the", "of", "to", "and", "in", "a", "for", "on", "with", "at", "by", "from", "as", "its",
    "their", "an", "this", "after", "over", "into", "between", "under", "more", "new", "other"
  };
  private static final String[] TALK = {
    "talks",
    "summit",
    "sanctions",
    "dialogue",
    "denuclearisation",
    "missiles",
    "drills",
    "peace",
    "relief",
    "inspectors",
    "trade",
    "border"
  };
  private static final String[] CUES = {"said", "added", "told reporters", "argued", "warned"};

  /**
   * One made article.
   *
   * @param title its headline
   * @param text about {@link #WORDS} words in paragraphs, with eight statements or so
   * @param date its day
   * @param source its outlet
   */
  public record Made(String title, String text, LocalDate date, String source) {}

  /** The article of this number. */
  public Made article(long number) {
    // a seed drawn from the number: streams of neighbouring seeds would be alike
    SplittableRandom random = new SplittableRandom(new SplittableRandom(number).nextLong());
    StringBuilder text = new StringBuilder(WORDS * 7);
    List<String> names = cast(random);
    int words = 0;
    while (words < WORDS) {
      int before = text.length();
      paragraph(text, random, names);
      words += countWords(text, before);
      text.append("\n\n");
    }
    return new Made(
        capitalised(words(random, 8)),
        text.toString().strip(),
        FIRST_DAY.plusDays(random.nextInt(DAYS)),
        "Outlet " + (1 + random.nextInt(SOURCES)));
  }

  private static List<String> cast(SplittableRandom random) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      // squaring favours low numbers: a few speakers speak in very many articles
      double share = random.nextDouble();
      names.add(name((int) (share * share * SPEAKERS)));
    }
    return names;
  }

  private static void paragraph(StringBuilder text, SplittableRandom random, List<String> names) {
    String speaker = names.get(random.nextInt(names.size()));
    String surname = speaker.substring(speaker.indexOf(' ') + 1);
    String cue = CUES[random.nextInt(CUES.length)];
    switch (random.nextInt(4)) {
      case 0 ->
          text.append('“')
              .append(capitalised(saying(random)))
              .append(",” ")
              .append(speaker)
              .append(' ')
              .append(cue)
              .append('.');
      case 1 -> text.append(speaker).append(" said that ").append(saying(random)).append('.');
      case 2 ->
          text.append(surname)
              .append(" said the plan was “")
              .append(words(random, 6))
              .append("” and would go on.");
      default -> text.append(capitalised(saying(random))).append('.');
    }
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      text.append(' ').append(capitalised(words(random, 14 + random.nextInt(12)))).append('.');
    }
  }

  private static String saying(SplittableRandom random) {
    return words(random, 5)
        + " "
        + TALK[random.nextInt(TALK.length)]
        + " would be "
        + words(random, 6);
  }

  private static String words(SplittableRandom random, int count) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < count; i++) {
      line.append(i == 0 ? "" : " ").append(word(random));
    }
    return line.toString();
  }

  private static String word(SplittableRandom random) {
    if (random.nextInt(100) < 45) {
      return FUNCTION_WORDS[random.nextInt(FUNCTION_WORDS.length)];
    }
    // the exponential of an even draw is Zipf's law with exponent 1
    int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
    return syllables(rank);
  }

  private static String name(int number) {
    return capitalised(syllables(number * 7 + 11)) + " " + capitalised(syllables(number + 911));
  }

  private static String syllables(int number) {
    StringBuilder word = new StringBuilder();
    int rest = number + 1;
    do {
      word.append(ONSETS[rest % ONSETS.length]);
      rest /= ONSETS.length;
      word.append(RHYMES[rest % RHYMES.length]);
      rest /= RHYMES.length;
    } while (rest > 0);
    return word.toString();
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static int countWords(CharSequence text, int from) {
    int words = 1;
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        words++;
      }
    }
    return words;
  }
}
