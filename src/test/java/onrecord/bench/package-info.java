/**
 * Measures what a researcher waits for: import, extraction, search, start-up and memory.
 *
 * <p>Run by hand with {@code mvn -Pbench verify}, never by the tests. Every figure that can be is a
 * ratio within one run, because machines are shared and noisy.
 */
@NullMarked
package onrecord.bench;

import org.jspecify.annotations.NullMarked;
