/**
 * Web pages in: what a page tells of its article, and its main text without everything around it.
 *
 * <p>Pure functions over strings, thread-safe; nothing is fetched, no script runs. What may enter:
 * jsoup and rules about pages. Days and outlets are worked out by the room above.
 */
@NullMarked
package onrecord.exchange.html;

import org.jspecify.annotations.NullMarked;
