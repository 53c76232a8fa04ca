/**
 * The truth of a library: SQLite.
 *
 * <p>Opens, migrates and backs up {@code library.sqlite}, and turns articles and edits into rows,
 * one transaction each. Everything a researcher did is in here; the search index can be built again
 * from it. Methods that write are called by one thread at a time; methods that read may be called
 * from any thread and see the last whole transaction. What may enter: SQL and what it takes to
 * write and read domain records. No other room knows a table.
 */
@NullMarked
package onrecord.store;

import org.jspecify.annotations.NullMarked;
