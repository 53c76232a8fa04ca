/**
 * The bundled word lists: what a word can be, which verbs report, which names tell a gender.
 *
 * <p>Immutable after loading, so thread-safe. What may enter: readers of word lists and the words
 * they yield.
 */
@NullMarked
package onrecord.extract.lexicon;

import org.jspecify.annotations.NullMarked;
