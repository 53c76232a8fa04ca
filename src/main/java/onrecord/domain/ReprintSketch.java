package onrecord.domain;

import java.util.Arrays;

/**
 * A short summary of a text by which near-identical texts find each other. Immutable.
 *
 * <p>Two texts are reprints of each other when the sets of their five-word shingles are alike: a
 * Jaccard resemblance of at least {@link #THRESHOLD}, estimated from {@value #HASHES} minima (A. Z.
 * Broder, "On the resemblance and containment of documents", 1997). The sketch keeps the lowest
 * byte of each minimum (P. Li and A. C. König, "b-Bit minwise hashing", 2010). So that candidates
 * need not be compared one by one, the first minima are also hashed in {@value #BANDS} bands of
 * {@value #ROWS} (P. Indyk and R. Motwani, "Approximate nearest neighbors", 1998): texts that
 * resemble each other by 0.8 share a band with a chance of 98.5 %, unrelated texts (0.02) of one in
 * a million.
 */
public final class ReprintSketch {

  /** The resemblance from which on two articles are one story. */
  public static final double THRESHOLD = 0.8;

  private static final int SHINGLE = 5;
  private static final int HASHES = 128;
  private static final int BANDS = 8;
  private static final int ROWS = 4;
  private static final double CHANCE_MATCH = 1 / 256.0;

  private static final int[] FACTORS = new int[HASHES];
  private static final int[] OFFSETS = new int[HASHES];

  static {
    for (int i = 0; i < HASHES; i++) {
      long random = mix(i + 1L);
      FACTORS[i] = (int) random | 1;
      OFFSETS[i] = (int) (random >>> 32);
    }
  }

  private final byte[] bytes;
  private final long[] bands;

  private ReprintSketch(int[] minima) {
    bytes = new byte[HASHES];
    for (int i = 0; i < HASHES; i++) {
      bytes[i] = (byte) minima[i];
    }
    bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = mix(key ^ minima[band * ROWS + row]);
      }
      bands[band] = key >>> 16;
    }
  }

  /** The sketch of a text; case, punctuation and white space do not matter. */
  public static ReprintSketch of(String text) {
    return new ReprintSketch(new Shingles().minima(text));
  }

  /** Texts that share any of these keys are worth comparing. Non-negative, 48 bits each. */
  public long[] bandKeys() {
    return bands.clone();
  }

  /** What {@link #similarity(byte[])} of another sketch takes; {@value #HASHES} bytes. */
  public byte[] toBytes() {
    return bytes.clone();
  }

  /** Estimated resemblance to the text whose sketch gave {@code other}, 0 to 1. */
  public double similarity(byte[] other) {
    if (other.length != HASHES) {
      return 0;
    }
    int same = 0;
    for (int i = 0; i < HASHES; i++) {
      same += bytes[i] == other[i] ? 1 : 0;
    }
    double matching = same / (double) HASHES;
    return Math.max(0, (matching - CHANCE_MATCH) / (1 - CHANCE_MATCH));
  }

  /** The finaliser of SplitMix64: every bit of the input moves half of the output. */
  private static long mix(long value) {
    long z = value * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** One pass over a text. */
  private static final class Shingles {

    private final int[] minima = new int[HASHES];
    private final long[] window = new long[SHINGLE];
    private int words;

    int[] minima(String text) {
      Arrays.fill(minima, Integer.MAX_VALUE);
      long word = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (isWordPart(c)) {
          word = (word + Character.toLowerCase(c) + 1) * 0x9E3779B97F4A7C15L;
        } else if (word != 0) {
          add(word);
          word = 0;
        }
      }
      if (word != 0) {
        add(word);
      }
      if (words < SHINGLE) {
        lower(shingle());
      }
      return minima;
    }

    /** News is mostly ASCII, for which no table needs to be asked. */
    private static boolean isWordPart(char c) {
      return c < 128
          ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
          : Character.isLetterOrDigit(c);
    }

    private void add(long word) {
      window[words % SHINGLE] = word;
      words++;
      if (words >= SHINGLE) {
        lower(shingle());
      }
    }

    private int shingle() {
      long hash = 0;
      for (int i = 0; i < SHINGLE; i++) {
        hash = (hash ^ window[(words + i) % SHINGLE]) * 0xBF58476D1CE4E5B9L;
        hash ^= hash >>> 29;
      }
      return (int) (mix(hash) >>> 32);
    }

    /** Plain loops over int arrays, which the compiler turns into vector instructions. */
    private void lower(int shingle) {
      for (int i = 0; i < HASHES; i++) {
        minima[i] = Math.min(minima[i], shingle * FACTORS[i] + OFFSETS[i]);
      }
    }
  }
}
