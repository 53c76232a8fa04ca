/**
 * The command line: the verbs that scripts and tests use, over the same library as the window.
 *
 * <p>Each verb is a small class that picocli fills and runs on the main thread. What may enter:
 * arguments, exit codes and printing. Only here may anything be written to standard output and
 * standard error.
 */
@NullMarked
package onrecord.cli;

import org.jspecify.annotations.NullMarked;
