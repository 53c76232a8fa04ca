/**
 * Where the words, quotations, sentences and paragraphs of a text lie.
 *
 * <p>A reading belongs to one thread. What may enter: scanners that need no grammar.
 */
@NullMarked
package onrecord.extract.text;

import org.jspecify.annotations.NullMarked;
