/**
 * What all screens share: the desk, jobs, theme and small controls.
 *
 * <p>Everything here belongs to the JavaFX thread unless it says otherwise. What may enter: pieces
 * that at least two screens use.
 */
@NullMarked
package onrecord.ui.kit;

import org.jspecify.annotations.NullMarked;
