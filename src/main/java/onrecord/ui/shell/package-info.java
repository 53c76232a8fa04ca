/**
 * The window itself: puts the screens together, searches, opens and closes libraries.
 *
 * <p>Everything belongs to the JavaFX thread unless it says otherwise. What may enter: what no
 * single screen can do alone; a screen is never asked to know another.
 */
@NullMarked
package onrecord.ui.shell;

import org.jspecify.annotations.NullMarked;
