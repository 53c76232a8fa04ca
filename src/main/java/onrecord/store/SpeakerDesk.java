package onrecord.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import onrecord.domain.Finding;
import onrecord.domain.SpeakerKey;
import onrecord.domain.SpeakerNaming;
import onrecord.domain.SpeakerType;
import onrecord.domain.identity.SpeakerRole;
import org.jspecify.annotations.Nullable;

/** Finds or makes the names, roles and institutions of findings, within one transaction. */
final class SpeakerDesk {

  /**
   * What a finding points to.
   *
   * @param nameId the name that it is filed under
   * @param roleId the role that the article gives to the speaker, or null
   * @param institutionId the name of the institution that the speaker speaks for, or null
   * @param fellowIds the names of those who said it together with the speaker
   */
  record Ids(
      long nameId, @Nullable Long roleId, @Nullable Long institutionId, List<Long> fellowIds) {}

  private final Sql sql;
  private final Speakers speakers;
  private final Map<String, Long> nameByKey = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<SpeakerRole, Long> roleIds = new HashMap<>();

  SpeakerDesk(Sql sql) {
    this.sql = sql;
    this.speakers = new Speakers(sql);
  }

  /** Finds or makes all that a finding points to. */
  Ids of(Finding finding) {
    long name = idOf(SpeakerNaming.of(finding), () -> SpeakerNaming.typeOf(finding));
    SpeakerRole role = SpeakerRole.of(finding);
    String institution = SpeakerNaming.institutionOf(finding);
    List<Long> fellows =
        finding.fellows().stream()
            .map(fellow -> idOf(SpeakerNaming.of(fellow), fellow::type))
            .filter(id -> id != name)
            .distinct()
            .toList();
    return new Ids(
        name,
        role == null ? null : roleIds.computeIfAbsent(role, this::findOrAdd),
        institution == null ? null : idOf(institution, () -> SpeakerType.ORGANISATION),
        fellows);
  }

  private long idOf(String name, Supplier<SpeakerType> type) {
    String key = keys.computeIfAbsent(name, SpeakerKey::of);
    return nameByKey.computeIfAbsent(
        key, k -> speakers.idOfKey(k).orElseGet(() -> speakers.join(name, type.get())));
  }

  private long findOrAdd(SpeakerRole role) {
    return sql.number(
            """
            INSERT INTO role (title, affiliation, country) VALUES (?, ?, ?)
            ON CONFLICT DO UPDATE SET title = excluded.title RETURNING id
            """,
            role.title(),
            role.affiliation(),
            role.country())
        .orElseThrow();
  }
}
