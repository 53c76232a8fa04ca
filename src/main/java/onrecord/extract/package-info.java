/**
 * Finds the statements of one news text: what was said, by whom, and why the program thinks so. In
 * texts that are not in English it finds direct speech only.
 *
 * <p>Everything here is pure: text in, findings out, the same for the same text on any thread. What
 * may enter: the domain's records, bundled word lists, nothing else.
 */
@NullMarked
package onrecord.extract;

import org.jspecify.annotations.NullMarked;
