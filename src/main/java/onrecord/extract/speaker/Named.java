package onrecord.extract.speaker;

import onrecord.domain.SpeakerType;
import org.jspecify.annotations.Nullable;

/**
 * Who a mention is.
 *
 * @param name fullest name in the article, or null when nobody can be named
 * @param type what sort of speaker
 * @param role as the article tells it, or null
 * @param why the reason in words, one sentence
 * @param certainty how sure the name is, given that the mention is right, 0 to 1
 */
public record Named(
    @Nullable String name, SpeakerType type, @Nullable String role, String why, double certainty) {}
