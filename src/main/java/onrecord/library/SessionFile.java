package onrecord.library;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import onrecord.domain.Alignment;
import onrecord.domain.Facet;
import onrecord.domain.Query;
import onrecord.domain.Stance;
import onrecord.library.DesktopSession.Frame;
import onrecord.library.DesktopSession.LeftAt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the {@link DesktopSession} in a small file of properties.
 *
 * <p>A session is a comfort, never a condition: a file that is missing or broken gives a new
 * session, and one that cannot be written is logged. Not for two threads at once; blocks on the
 * disk.
 */
public final class SessionFile {

  private static final Logger LOG = LoggerFactory.getLogger(SessionFile.class);

  private final Path file;

  public SessionFile(Path file) {
    this.file = file;
  }

  /** The session as it was last written; a new one when there is none that can be read. */
  public DesktopSession load() {
    if (!Files.exists(file)) {
      return DesktopSession.NEW;
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
      return sessionOf(properties);
    } catch (IOException | RuntimeException e) {
      LOG.warn("the session in {} cannot be read and is ignored: {}", file, e.toString());
      return DesktopSession.NEW;
    }
  }

  /** Writes the session; the old file stays whole until the new one is. */
  public void save(DesktopSession session) {
    Properties properties = propertiesOf(session);
    try {
      AtomicFile.write(
          file,
          part -> {
            try (var writer = Files.newBufferedWriter(part)) {
              properties.store(writer, "what OnRecord's window remembers");
            }
          });
    } catch (IOException e) {
      LOG.warn("the session cannot be kept in {}: {}", file, e.toString());
    }
  }

  private static DesktopSession sessionOf(Properties from) {
    LeftAt leftAt =
        new LeftAt(
            from.getProperty("view", ""),
            queryOf(from),
            optional(from, "alignment", Alignment::valueOf),
            list(from, "column"),
            optional(from, "article", Long::valueOf),
            optional(from, "statement", Long::valueOf),
            glimpseOf(from));
    Frame frame =
        new Frame(
            from.getProperty("theme", ""),
            Double.parseDouble(from.getProperty("width", "0")),
            Double.parseDouble(from.getProperty("height", "0")),
            Boolean.parseBoolean(from.getProperty("maximised")));
    return new DesktopSession(list(from, "recent").stream().map(Path::of).toList(), leftAt, frame);
  }

  private static Query queryOf(Properties from) {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      chosen.put(facet, new HashSet<>(list(from, "chosen." + facet.name())));
    }
    return new Query(
        from.getProperty("words", ""),
        chosen,
        optional(from, "from", LocalDate::parse),
        optional(from, "to", LocalDate::parse),
        Boolean.parseBoolean(from.getProperty("groupReprints", "true")));
  }

  private static @Nullable Glimpse glimpseOf(Properties from) {
    Long change = optional(from, "glimpse.change", Long::valueOf);
    if (change == null) {
      return null;
    }
    List<Glimpse.Row> rows = new ArrayList<>();
    while (from.containsKey(rowName(rows.size()) + ".key")) {
      rows.add(rowOf(from, rowName(rows.size())));
    }
    return new Glimpse(
        change,
        list(from, "glimpse.column").stream().map(SessionFile::countsOf).toList(),
        rows,
        Long.parseLong(from.getProperty("glimpse.total")),
        Long.parseLong(from.getProperty("glimpse.shown")));
  }

  private static String rowName(int number) {
    return "glimpse.row." + number;
  }

  private static Glimpse.Row rowOf(Properties from, String name) {
    return new Glimpse.Row(
        from.getProperty(name + ".key"),
        from.getProperty(name + ".title"),
        list(from, name + ".cell").stream().map(SessionFile::idsOf).toList(),
        Integer.parseInt(from.getProperty(name + ".articles")),
        Integer.parseInt(from.getProperty(name + ".printed")));
  }

  private static List<Long> idsOf(String words) {
    return Arrays.stream(words.split(" ")).filter(id -> !id.isEmpty()).map(Long::valueOf).toList();
  }

  private static String wordsOf(List<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** Reads {@code 120 supports=3 opposes=1}. */
  private static Glimpse.Counts countsOf(String words) {
    String[] parts = words.split(" ");
    Map<Stance, Long> stances = new EnumMap<>(Stance.class);
    for (int i = 1; i < parts.length; i++) {
      String[] count = parts[i].split("=");
      stances.put(Stance.ofLabel(count[0]), Long.valueOf(count[1]));
    }
    return new Glimpse.Counts(Long.parseLong(parts[0]), stances);
  }

  private static String wordsOf(Glimpse.Counts counts) {
    StringBuilder words = new StringBuilder().append(counts.statements());
    counts
        .stances()
        .forEach(
            (stance, count) -> words.append(" ").append(stance.label()).append("=").append(count));
    return words.toString();
  }

  private static Properties propertiesOf(DesktopSession session) {
    Properties to = new Properties();
    putList(to, "recent", session.recent().stream().map(Path::toString).toList());
    LeftAt leftAt = session.leftAt();
    to.setProperty("view", leftAt.view());
    put(to, "alignment", leftAt.alignment());
    putList(to, "column", leftAt.columns());
    put(to, "article", leftAt.article());
    put(to, "statement", leftAt.statement());
    putQuery(to, leftAt.query());
    putGlimpse(to, leftAt.glimpse());
    Frame frame = session.frame();
    to.setProperty("theme", frame.theme());
    put(to, "width", frame.width());
    put(to, "height", frame.height());
    put(to, "maximised", frame.maximised());
    return to;
  }

  private static void putGlimpse(Properties to, @Nullable Glimpse glimpse) {
    if (glimpse == null) {
      return;
    }
    put(to, "glimpse.change", glimpse.change());
    putList(to, "glimpse.column", glimpse.columns().stream().map(SessionFile::wordsOf).toList());
    for (int i = 0; i < glimpse.rows().size(); i++) {
      Glimpse.Row row = glimpse.rows().get(i);
      put(to, rowName(i) + ".key", row.key());
      put(to, rowName(i) + ".title", row.title());
      putList(to, rowName(i) + ".cell", row.cells().stream().map(SessionFile::wordsOf).toList());
      put(to, rowName(i) + ".articles", row.articles());
      put(to, rowName(i) + ".printed", row.printed());
    }
    put(to, "glimpse.total", glimpse.total());
    put(to, "glimpse.shown", glimpse.shown());
  }

  private static void putQuery(Properties to, Query query) {
    to.setProperty("words", query.words());
    query
        .chosen()
        .forEach((facet, values) -> putList(to, "chosen." + facet.name(), List.copyOf(values)));
    put(to, "from", query.from());
    put(to, "to", query.to());
    put(to, "groupReprints", query.groupReprints());
  }

  private static void put(Properties to, String key, @Nullable Object value) {
    if (value != null) {
      to.setProperty(key, value.toString());
    }
  }

  private static void putList(Properties to, String key, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      to.setProperty(key + "." + i, values.get(i));
    }
  }

  private static List<String> list(Properties from, String key) {
    List<String> values = new ArrayList<>();
    String value = from.getProperty(key + ".0");
    while (value != null) {
      values.add(value);
      value = from.getProperty(key + "." + values.size());
    }
    return values;
  }

  private static <T> @Nullable T optional(Properties from, String key, Function<String, T> parse) {
    String value = from.getProperty(key);
    return value == null ? null : parse.apply(value);
  }
}
