/**
 * Measures the engine on annotated articles: which mistakes it makes and how far its confidence can
 * be trusted.
 *
 * <p>Tools with a {@code main}, for one thread. What may enter: reading annotations, comparing,
 * counting, printing; no rule of the engine.
 */
@NullMarked
package onrecord.extract.report;

import org.jspecify.annotations.NullMarked;
