/**
 * The reader: one article with its statements marked, the selected one strong.
 *
 * <p>JavaFX thread only, but for the pure {@code ReaderText}. What may enter: what this pane alone
 * needs; it knows the desk and no screen.
 */
@NullMarked
package onrecord.ui.reader;

import org.jspecify.annotations.NullMarked;
