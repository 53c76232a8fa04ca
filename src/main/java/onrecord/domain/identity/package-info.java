/**
 * Who is who, across articles: reads names, tells whether two of them can be one speaker's, and
 * why. Pure rules without any I/O; thread-safe. What may enter: more rules on names and roles.
 */
@NullMarked
package onrecord.domain.identity;

import org.jspecify.annotations.NullMarked;
