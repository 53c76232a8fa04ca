/** The doorway of the program: starts it, and introduces the command line to the window. */
@NullMarked
package onrecord;

import org.jspecify.annotations.NullMarked;
