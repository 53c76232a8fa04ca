/**
 * Finds direct speech in languages whose grammar the program does not know.
 *
 * <p>Immutable and thread-safe. What may enter: rules that hold in every language.
 */
@NullMarked
package onrecord.extract.direct;

import org.jspecify.annotations.NullMarked;
