/**
 * The table of all statements that match, however many there are, each with the searched word in
 * its context.
 *
 * <p>JavaFX thread only. What may enter: what this screen alone needs; it knows the desk and no
 * other screen.
 */
@NullMarked
package onrecord.ui.statements;

import org.jspecify.annotations.NullMarked;
