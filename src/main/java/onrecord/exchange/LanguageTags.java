package onrecord.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** LanguageTags as files name them, as BCP 47 tags. */
final class LanguageTags {

  private static final Map<String, String> BY_NAME = byName();

  private LanguageTags() {}

  /** The tag for {@code en}, {@code en_GB} or {@code English}; null for what is no language. */
  static @Nullable String of(@Nullable String told) {
    if (told == null) {
      return null;
    }
    String name = told.strip();
    String known = BY_NAME.get(name.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    Locale locale = Locale.forLanguageTag(name.replace('_', '-'));
    return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
  }

  private static Map<String, String> byName() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.of(code);
      names.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      names.put(language.getISO3Language(), code);
    }
    return Map.copyOf(names);
  }
}
