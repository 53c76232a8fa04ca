/**
 * The only door to a library: opening, commands, queries, jobs, events and undo.
 *
 * <p>One writer thread owns the store and the index; readers may call from any thread but the
 * JavaFX thread, since every call may touch the disk. What may enter: orchestration. SQL stays in
 * {@code store}, Lucene in {@code search}, formats in {@code exchange}, language in {@code
 * extract}.
 */
@NullMarked
package onrecord.library;

import org.jspecify.annotations.NullMarked;
