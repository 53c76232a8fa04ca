/**
 * The left side: what a result can be narrowed by, with counts, the histogram of its months, and
 * the sheets that list all values, edit topics and set what is a suggestion.
 *
 * <p>JavaFX thread only. What may enter: choices of the query, edits of topics and of the
 * threshold; the search itself is the shell's.
 */
@NullMarked
package onrecord.ui.facets;

import org.jspecify.annotations.NullMarked;
