/**
 * The table of all articles that match, where undated ones get their day.
 *
 * <p>JavaFX thread only. What may enter: what this screen alone needs; it knows the desk and no
 * other screen.
 */
@NullMarked
package onrecord.ui.articles;

import org.jspecify.annotations.NullMarked;
