/**
 * Tells which language a text is in.
 *
 * <p>Immutable and thread-safe. What may enter: word lists and rules of languages, no grammar.
 */
@NullMarked
package onrecord.extract.language;

import org.jspecify.annotations.NullMarked;
