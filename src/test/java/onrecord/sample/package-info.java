/**
 * Proof of the bundled sample: what its articles quote was said, by whom and when they say.
 *
 * <p>The files are read here by means of their own, so that no fault of the program can hide one of
 * the sample. Everything runs on the test's thread.
 */
@NullMarked
package onrecord.sample;

import org.jspecify.annotations.NullMarked;
