/**
 * Formats in: files, folders and zips become articles, one at a time.
 *
 * <p>Readers hold no state between calls, so one may be used by several threads; a sink is called
 * on the reading thread only. What may enter: formats, encodings and the marks of news files
 * (datelines, headlines). No database, no index, no language engine; nothing is fetched from
 * anywhere.
 */
@NullMarked
package onrecord.exchange;

import org.jspecify.annotations.NullMarked;
