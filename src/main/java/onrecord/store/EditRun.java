package onrecord.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import onrecord.domain.Edit;

/** Applies one edit, with all that it consists of, within one transaction. */
final class EditRun {

  private final Sql sql;
  private final StatementEdits statements;
  private final FindingEdits findings;
  private final SpeakerEdits speakers;
  private final LibraryEdits library;
  private final Set<Long> touched = new HashSet<>();
  private boolean rulesChanged;

  EditRun(Sql sql) {
    this.sql = sql;
    statements = new StatementEdits(sql, ChangeLog.last(sql) + 1);
    findings = new FindingEdits(sql, statements);
    speakers = new SpeakerEdits(sql);
    library = new LibraryEdits(sql);
  }

  Applied run(Edit edit) {
    Edit inverse = apply(edit);
    touched.addAll(speakers.touched());
    long change = ChangeLog.write(sql, touched);
    return new Applied(inverse, Labels.of(edit), touched, rulesChanged, change);
  }

  private Edit apply(Edit edit) {
    return switch (edit) {
      case Edit.SetStance e -> on(e.statementId(), () -> statements.setStance(e));
      case Edit.SetCodes e -> on(e.statementId(), () -> statements.setCodes(e));
      case Edit.SetNote e -> on(e.statementId(), () -> statements.setNote(e));
      case Edit.SetSpeaker e -> on(e.statementId(), () -> statements.setSpeaker(e));
      case Edit.SetRejected e -> on(e.statementId(), () -> statements.setRejected(e));
      case Edit.SetAccepted e -> on(e.statementId(), () -> findings.setAccepted(e));
      case Edit.SetWords e -> on(e.statementId(), () -> findings.setWords(e));
      case Edit.AddStatement e -> onArticle(e.articleId(), findings.add(e));
      case Edit.RemoveAdded e -> on(e.statementId(), () -> findings.removeAdded(e));
      case Edit.SetThreshold e -> onRules(library.setThreshold(e));
      case Edit.SetArticleNote e -> onArticle(e.articleId(), library.setArticleNote(e));
      case Edit.SetDate e -> onArticle(e.articleId(), library.setDate(e));
      case Edit.MergeSpeakers e -> speakers.merge(e);
      case Edit.SplitSpeaker e -> speakers.split(e);
      case Edit.RenameSpeaker e -> speakers.rename(e);
      case Edit.SetApart e -> speakers.setApart(e);
      case Edit.SetSpeakerType e -> speakers.setType(e);
      case Edit.PutTopic e -> onRules(library.putTopic(e.topic()));
      case Edit.RemoveTopic e -> onRules(library.removeTopic(e.name()));
      case Edit.PutSearch e -> library.putSearch(e.search());
      case Edit.RemoveSearch e -> library.removeSearch(e.name());
      case Edit.Several e -> several(e);
    };
  }

  private Edit several(Edit.Several edit) {
    List<Edit> inverses = new ArrayList<>();
    for (Edit each : edit.edits()) {
      inverses.add(apply(each));
    }
    return new Edit.Several(inverses.reversed());
  }

  private Edit on(long statementId, Supplier<Edit> work) {
    touched.add(statements.articleOf(statementId));
    return work.get();
  }

  private Edit onArticle(long articleId, Edit inverse) {
    touched.add(articleId);
    return inverse;
  }

  private Edit onRules(Edit inverse) {
    rulesChanged = true;
    return inverse;
  }
}
