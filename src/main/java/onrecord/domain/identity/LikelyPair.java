package onrecord.domain.identity;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import onrecord.domain.RoleHeld;
import onrecord.domain.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Two speakers with names that are alike, before anybody looked into their articles.
 *
 * @param kept the one whose name would stay
 * @param merged the other
 * @param likeness how their names are alike
 * @param bearers how many speakers could be meant by the shorter name, at least 1
 */
public record LikelyPair(Speaker kept, Speaker merged, Likeness likeness, int bearers) {

  private static final double SHOWN_FROM = 0.3;
  private static final double MOST = 0.99;

  /**
   * Where two speakers appear.
   *
   * @param kept articles in which the one speaks
   * @param merged articles in which the other speaks
   * @param both articles in which both do, as different speakers
   */
  public record Company(long kept, long merged, long both) {}

  /** The chance that they are one by what is known without their articles. */
  double score() {
    double odds = likeness.kind().weight() / (1 - likeness.kind().weight());
    if (likeness.kind().isOfPart()) {
      odds *= bearers == 1 ? 1.5 : 0.4;
    }
    if (commonRole() != null) {
      odds *= 4;
    }
    @Nullable String one = kept.country();
    @Nullable String other = merged.country();
    if (one != null && other != null) {
      odds *= one.equals(other) ? 1.5 : 0.2;
    }
    return Math.min(MOST, odds / (1 + odds));
  }

  /** The two as a merge to ask about, unless their articles speak against it. */
  public Optional<LikelyMerge> merge(Company company) {
    double score = score();
    if (company.both() > 0) {
      score = likeness.kind().isStrong() ? score / 2 : 0;
    }
    return score < SHOWN_FROM
        ? Optional.empty()
        : Optional.of(new LikelyMerge(kept, merged, score, evidence(company)));
  }

  private String evidence(Company company) {
    StringJoiner clauses = new StringJoiner("; ");
    @Nullable String role = commonRole();
    clauses.add(likeness.words() + (role == null ? "" : " and role “" + role + "”"));
    if (likeness.kind().isOfPart()) {
      clauses.add(
          bearers == 1 ? "nobody else here has it" : "%d speakers here have it".formatted(bearers));
    }
    @Nullable String one = kept.country();
    @Nullable String other = merged.country();
    if (one != null && other != null) {
      clauses.add(one.equals(other) ? "both of " + one : "of " + one + " and of " + other);
    }
    clauses.add(company(company));
    String all = clauses.toString();
    return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1) + ".";
  }

  private static String company(Company company) {
    String articles =
        "in "
            + company.kept()
            + " and "
            + company.merged()
            + (company.kept() + company.merged() == 2 ? " article" : " articles");
    return company.both() == 0
        ? articles + ", never in the same one as different persons"
        : articles + ", in " + company.both() + " of them as different persons";
  }

  /** A role that articles give to both, in words, or null. */
  private @Nullable String commonRole() {
    for (RoleHeld one : kept.roles()) {
      for (RoleHeld other : merged.roles()) {
        boolean conflict =
            one.country() != null
                && other.country() != null
                && !Objects.equals(one.country(), other.country());
        if (!conflict && Letters.plain(one.title()).equals(Letters.plain(other.title()))) {
          return one.title();
        }
      }
    }
    return null;
  }
}
