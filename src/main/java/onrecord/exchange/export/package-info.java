/**
 * Formats out: statements as tables, a library as lines of JSON and back, quotations as Markdown.
 *
 * <p>A writer belongs to one thread and writes to a stream that its caller opens and replaces files
 * with; functions are pure and thread-safe. What may enter: file layouts of domain records. No
 * paths, no queries.
 */
@NullMarked
package onrecord.exchange.export;

import org.jspecify.annotations.NullMarked;
