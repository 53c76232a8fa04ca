/**
 * Remembers who is named in an article and resolves mentions to full names.
 *
 * <p>One article at a time, on one thread. What may enter: naming, gender, number and role; nothing
 * about quotations.
 */
@NullMarked
package onrecord.extract.speaker;

import org.jspecify.annotations.NullMarked;
