/**
 * The comparison: a column for each speaker, a row for each day, week, month, topic or claim.
 *
 * <p>JavaFX thread only. What may enter: what this screen alone needs; it knows the desk and no
 * other screen.
 */
@NullMarked
package onrecord.ui.compare;

import org.jspecify.annotations.NullMarked;
