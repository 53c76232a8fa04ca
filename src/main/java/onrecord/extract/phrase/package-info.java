/**
 * Noun phrases and verb groups, told apart by word classes and position alone.
 *
 * <p>Thread-safe: nothing here changes. What may enter: grammar of who and did, nothing about
 * statements.
 */
@NullMarked
package onrecord.extract.phrase;

import org.jspecify.annotations.NullMarked;
