/**
 * Articles into the library and results out of it: choosing files, the report of an import, export.
 *
 * <p>JavaFX thread only. What may enter: dialogs and their rules; formats are the library's affair.
 */
@NullMarked
package onrecord.ui.importing;

import org.jspecify.annotations.NullMarked;
