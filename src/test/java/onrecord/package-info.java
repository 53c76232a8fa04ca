/** Tests of the house as a whole: its walls, and the program from its front door. */
@NullMarked
package onrecord;

import org.jspecify.annotations.NullMarked;
