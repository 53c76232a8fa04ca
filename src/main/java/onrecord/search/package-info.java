/**
 * The index over a library: finds statements and articles and counts them, with Lucene.
 *
 * <p>The index is derived from the store and may be deleted at any time. It keeps no texts and
 * knows no store: it takes articles as domain records and gives back keys and counts. One thread
 * writes, any number of threads search. What may enter: Lucene, and whatever only searching needs.
 * Lucene types never leave.
 */
@NullMarked
package onrecord.search;

import org.jspecify.annotations.NullMarked;
