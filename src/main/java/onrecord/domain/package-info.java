/**
 * The ground floor: immutable records of the field's own words and the pure rules over them.
 *
 * <p>Everything here is thread-safe because nothing here changes. What may enter: records, enums,
 * sealed types and pure functions that need the JDK and JSpecify only. No I/O, no clock, no
 * logging.
 */
@NullMarked
package onrecord.domain;

import org.jspecify.annotations.NullMarked;
