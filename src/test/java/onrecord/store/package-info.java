/** Tests of the store: real SQLite files in temporary folders, nothing mocked. */
@NullMarked
package onrecord.store;

import org.jspecify.annotations.NullMarked;
