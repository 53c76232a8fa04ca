/**
 * The left side: what a result can be narrowed by, with counts, and the dialog that edits topics.
 *
 * <p>JavaFX thread only. What may enter: choices of the query; the search itself is the shell's.
 */
@NullMarked
package onrecord.ui.facets;

import org.jspecify.annotations.NullMarked;
