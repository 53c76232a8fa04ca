package onrecord.store;

import java.util.HashMap;
import java.util.Map;
import onrecord.domain.Finding;
import onrecord.domain.SpeakerKey;
import onrecord.domain.SpeakerNaming;
import org.jspecify.annotations.Nullable;

/** Finds or makes the names of findings, and counts for them, within one transaction. */
final class SpeakerDesk {

  private static final class Entry {
    final long id;
    @Nullable String role;
    long statements;

    Entry(long id, @Nullable String role) {
      this.id = id;
      this.role = role;
    }
  }

  private final Sql sql;
  private final Speakers speakers;
  private final Map<String, Entry> byKey = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  SpeakerDesk(Sql sql) {
    this.sql = sql;
    this.speakers = new Speakers(sql);
  }

  /** The key of the name of a finding, which is counted as one statement of it. */
  long countedNameOf(Finding finding) {
    Entry entry = entryOf(finding);
    entry.statements++;
    return entry.id;
  }

  /** The key of the name of a finding. */
  long nameOf(Finding finding) {
    return entryOf(finding).id;
  }

  private Entry entryOf(Finding finding) {
    String name = SpeakerNaming.of(finding);
    String key = keys.computeIfAbsent(name, SpeakerKey::of);
    Entry entry = byKey.computeIfAbsent(key, k -> findOrAdd(k, name, finding));
    String role = finding.speakerRole();
    if (entry.role == null && role != null) {
      entry.role = role;
      sql.run("UPDATE speaker SET role = ? WHERE id = ?", role, entry.id);
    }
    return entry;
  }

  private Entry findOrAdd(String key, String name, Finding finding) {
    return sql.first(
            row -> new Entry(row.getLong(1), row.getString(2)),
            "SELECT id, role FROM speaker WHERE key = ?",
            key)
        .orElseGet(
            () ->
                new Entry(
                    speakers.add(name, SpeakerNaming.typeOf(finding), finding.speakerRole()),
                    finding.speakerRole()));
  }

  /** Writes the counts; ends the use. */
  void save() {
    for (Entry entry : byKey.values()) {
      if (entry.statements > 0) {
        speakers.count(entry.id, entry.statements);
      }
    }
  }
}
