package onrecord.ui.shell;

import java.util.Locale;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something that the window does at a key press.
 *
 * @param words what it does, for the list of keys
 * @param keys as shown in the list of keys
 * @param combination the keys with Ctrl or of the upper row, or null for a plain letter
 * @param letter the plain key, or empty; it acts only while nothing is being typed
 * @param run what is done
 */
record Action(
    String words, String keys, @Nullable KeyCombination combination, String letter, Runnable run) {

  /** An action of a combination such as {@code Shortcut+K}. */
  static Action of(String words, String combination, Runnable run) {
    KeyCombination keys = KeyCombination.valueOf(combination);
    return new Action(words, keys.getDisplayText(), keys, "", run);
  }

  /** The same at a plain key too. */
  Action or(String plain) {
    return new Action(words, keys + "  " + plain.toUpperCase(Locale.ROOT), combination, plain, run);
  }

  /** An action of one letter, digit or sign. */
  static Action ofLetter(String words, String letter, Runnable run) {
    return new Action(words, letter.toUpperCase(Locale.ROOT), null, letter, run);
  }
}
