/**
 * Finds reporting words with their subject and the words that they report.
 *
 * <p>One article at a time, on one thread. What may enter: the sieves, from precise to loose.
 */
@NullMarked
package onrecord.extract.cue;

import org.jspecify.annotations.NullMarked;
