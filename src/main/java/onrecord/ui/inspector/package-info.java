/**
 * The inspector: who made the selected statement and why the program thinks so, and what
 * researchers add to it.
 *
 * <p>JavaFX thread only. What may enter: what this pane alone needs; it knows the desk and no
 * screen.
 */
@NullMarked
package onrecord.ui.inspector;

import org.jspecify.annotations.NullMarked;
