/**
 * Who is who: what is known of a speaker, and the dialogs that merge speakers.
 *
 * <p>JavaFX thread only, but for the pure lists. What may enter: what is done to speakers as such;
 * other screens ask for it through the desk.
 */
@NullMarked
package onrecord.ui.speakers;

import org.jspecify.annotations.NullMarked;
