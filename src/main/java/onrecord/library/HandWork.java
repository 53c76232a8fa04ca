package onrecord.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import onrecord.domain.ArticleDetails;
import onrecord.domain.Coding;
import onrecord.domain.DateOrigin;
import onrecord.domain.Edit;
import onrecord.domain.MarkedArticle;
import onrecord.domain.MarkedWords;
import onrecord.domain.Span;
import onrecord.domain.StanceTag;
import onrecord.domain.Statement;

/**
 * Finds the edits that bring the hand-made work on an exported article to the same text in another
 * library. Work that is there already wins. Pure; thread-safe.
 */
final class HandWork {

  private final MarkedArticle exported;
  private final MarkedArticle stored;

  /**
   * @param exported as the other library told it
   * @param stored as this library has it; the same text
   */
  HandWork(MarkedArticle exported, MarkedArticle stored) {
    this.exported = exported;
    this.stored = stored;
  }

  /** Whether a researcher has done anything to the article or to a statement of it. */
  static boolean isOn(MarkedArticle article) {
    return !article.article().note().isEmpty()
        || article.article().details().dateOrigin() == DateOrigin.HAND
        || article.statements().stream().anyMatch(HandWork::isTouched);
  }

  private static boolean isTouched(Statement statement) {
    return !statement.coding().equals(Coding.NONE) || statement.evidence().isByHand();
  }

  /** Adds the statements with such work that nobody has found in the stored article. */
  List<Edit> additions() {
    Map<Statement, Statement> pairs = pairs();
    List<Edit> additions = new ArrayList<>();
    for (Statement statement : exported.statements()) {
      if (isTouched(statement) && !statement.coding().rejected() && !pairs.containsKey(statement)) {
        additions.add(
            new Edit.AddStatement(
                null,
                stored.article().id(),
                words(statement),
                statement.attribution().speaker().name()));
      }
    }
    return additions;
  }

  /** Does to the article and its statements what was done there. */
  List<Edit> changes() {
    List<Edit> changes = new ArrayList<>();
    long id = stored.article().id();
    if (!exported.article().note().isEmpty() && stored.article().note().isEmpty()) {
      changes.add(new Edit.SetArticleNote(id, exported.article().note()));
    }
    ArticleDetails details = exported.article().details();
    if (details.dateOrigin() == DateOrigin.HAND
        && stored.article().details().dateOrigin() != DateOrigin.HAND) {
      changes.add(new Edit.SetDate(id, details.date(), DateOrigin.HAND));
    }
    pairs().forEach((from, to) -> addChanges(from, to, changes));
    return changes;
  }

  private static void addChanges(Statement from, Statement to, List<Edit> changes) {
    Coding wanted = from.coding();
    Coding there = to.coding();
    if (wanted.correctedSpeaker() && !there.correctedSpeaker()) {
      changes.add(new Edit.SetSpeaker(to.id(), from.attribution().speaker().name()));
    }
    if (wanted.correctedWords() && !there.correctedWords()) {
      changes.add(new Edit.SetWords(to.id(), words(from)));
    }
    if (wanted.accepted() && !there.accepted()) {
      changes.add(new Edit.SetAccepted(to.id(), true));
    }
    if (wanted.rejected() && !there.rejected()) {
      changes.add(new Edit.SetRejected(to.id(), true));
    }
    if (!wanted.note().isEmpty() && there.note().isEmpty()) {
      changes.add(new Edit.SetNote(to.id(), wanted.note()));
    }
    if (!there.codes().containsAll(wanted.codes())) {
      TreeSet<String> codes = new TreeSet<>(there.codes());
      codes.addAll(wanted.codes());
      changes.add(new Edit.SetCodes(to.id(), List.copyOf(codes)));
    }
    for (StanceTag tag : wanted.stances()) {
      if (there.stances().stream().noneMatch(own -> own.claim().equals(tag.claim()))) {
        changes.add(new Edit.SetStance(to.id(), tag.claim(), tag.stance()));
      }
    }
  }

  private static MarkedWords words(Statement statement) {
    return new MarkedWords(statement.content().spans(), statement.content().kind());
  }

  /** The touched statements with the stored ones that they are: of the same words, else of most. */
  private Map<Statement, Statement> pairs() {
    List<Statement> free = new ArrayList<>(stored.statements());
    Map<Statement, Statement> pairs = new LinkedHashMap<>();
    for (boolean exactly : new boolean[] {true, false}) {
      for (Statement statement : exported.statements()) {
        if (isTouched(statement) && !pairs.containsKey(statement)) {
          like(statement, free, exactly)
              .ifPresent(
                  found -> {
                    pairs.put(statement, found);
                    free.remove(found);
                  });
        }
      }
    }
    return pairs;
  }

  private static Optional<Statement> like(
      Statement statement, List<Statement> free, boolean exactly) {
    return exactly
        ? free.stream()
            .filter(it -> it.content().spans().equals(statement.content().spans()))
            .findFirst()
        : free.stream()
            .filter(it -> 2 * shared(it, statement) > Math.min(length(it), length(statement)))
            .max(Comparator.comparingInt(it -> shared(it, statement)));
  }

  /** How many code points two statements have in common. */
  private static int shared(Statement one, Statement other) {
    int shared = 0;
    for (Span a : one.content().spans()) {
      for (Span b : other.content().spans()) {
        shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    return shared;
  }

  private static int length(Statement statement) {
    return statement.content().spans().stream().mapToInt(span -> span.end() - span.start()).sum();
  }
}
