package onrecord.store;

import java.util.List;
import onrecord.domain.Edit;

/** Edits in words, as the menu says them after "Undo". */
final class Labels {

  private Labels() {}

  static String of(Edit edit) {
    return edit instanceof Edit.Several several ? ofSeveral(several.edits()) : counted(edit, 1);
  }

  /** Edits of one sort are counted; edits of many sorts are only numbered. */
  private static String ofSeveral(List<Edit> edits) {
    if (edits.isEmpty()) {
      return "No change";
    }
    Edit first = edits.getFirst();
    if (edits.size() == 1) {
      return of(first);
    }
    boolean alike = edits.stream().allMatch(edit -> isCounted(edit) && isLike(first, edit));
    return alike ? counted(first, edits.size()) : edits.size() + " changes";
  }

  private static boolean isLike(Edit first, Edit other) {
    return counted(first, 1).equals(counted(other, 1));
  }

  private static boolean isCounted(Edit edit) {
    return edit instanceof Edit.SetStance
        || edit instanceof Edit.SetCodes
        || edit instanceof Edit.SetNote
        || edit instanceof Edit.SetSpeaker
        || edit instanceof Edit.SetRejected
        || edit instanceof Edit.SetAccepted
        || edit instanceof Edit.SetWords
        || edit instanceof Edit.SetArticleNote
        || edit instanceof Edit.SetDate;
  }

  private static String counted(Edit edit, int number) {
    return switch (edit) {
      case Edit.SetStance e -> "Stance on " + statements(number);
      case Edit.SetCodes e -> "Codes on " + statements(number);
      case Edit.SetNote e -> "Note on " + statements(number);
      case Edit.SetSpeaker e -> "Speaker of " + statements(number);
      case Edit.SetRejected e -> (e.rejected() ? "Reject " : "Restore ") + statements(number);
      case Edit.SetAccepted e -> (e.accepted() ? "Accept " : "Doubt ") + statements(number);
      case Edit.SetWords e -> "Words of " + statements(number);
      case Edit.AddStatement e -> "Add a statement of " + e.speakerName();
      case Edit.RemoveAdded e -> "Remove a statement added by hand";
      case Edit.SetThreshold e -> "Threshold of suggestions";
      case Edit.SetArticleNote e -> "Note on " + articles(number);
      case Edit.SetDate e -> "Date of " + articles(number);
      case Edit.MergeSpeakers e -> "Merge " + e.from() + " into " + e.into();
      case Edit.SplitSpeaker e -> "Split off " + e.name();
      case Edit.RenameSpeaker e -> "Rename " + e.from() + " to " + e.to();
      case Edit.SetApart e ->
          (e.apart() ? "Keep apart " : "No longer keep apart ") + e.one() + " and " + e.other();
      case Edit.SetSpeakerType e -> "Type of " + e.name();
      case Edit.PutTopic e -> "Topic " + e.topic().name();
      case Edit.RemoveTopic e -> "Remove topic " + e.name();
      case Edit.PutSearch e -> "Save search " + e.search().name();
      case Edit.RemoveSearch e -> "Remove search " + e.name();
      case Edit.Several e -> of(e);
    };
  }

  private static String statements(int number) {
    return number == 1 ? "1 statement" : number + " statements";
  }

  private static String articles(int number) {
    return number == 1 ? "1 article" : number + " articles";
  }
}
