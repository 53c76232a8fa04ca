package onrecord.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a researcher does to a library. Applying it gives the edit that takes it back.
 *
 * <p>An edit of a statement is kept with the {@link TextAnchor} of its words, so that it survives
 * re-import and re-extraction.
 */
public sealed interface Edit {

  /** Tags the stance of a statement on a claim as the library's coder; null takes the tag away. */
  record SetStance(long statementId, String claim, @Nullable Stance stance) implements Edit {}

  /** Replaces the codes of a statement. */
  record SetCodes(long statementId, List<String> codes) implements Edit {}

  /** Replaces the note on a statement; empty removes it. */
  record SetNote(long statementId, String note) implements Edit {}

  /** Replaces the note on an article; empty removes it. */
  record SetArticleNote(long articleId, String note) implements Edit {}

  /**
   * Says who made a statement; null goes back to what the engine found. The speaker is made when it
   * is new.
   */
  record SetSpeaker(long statementId, @Nullable String speakerName) implements Edit {}

  /** Says that something is no statement, or that it is one after all. */
  record SetRejected(long statementId, boolean rejected) implements Edit {}

  /** Says that a finding is right as it is, so that it is counted however unsure the engine was. */
  record SetAccepted(long statementId, boolean accepted) implements Edit {}

  /**
   * Says which words a statement is; null goes back to those that the engine found.
   *
   * @param words where they stand and how much of them is quoted, or null
   */
  record SetWords(long statementId, @Nullable MarkedWords words) implements Edit {}

  /**
   * Adds a statement that the engine missed. The speaker is made when it is new.
   *
   * @param statementId its key when it comes back after it was taken away; null for a new one
   */
  record AddStatement(
      @Nullable Long statementId, long articleId, MarkedWords words, String speakerName)
      implements Edit {}

  /** Takes away a statement that was added by hand and that nothing else was done to. */
  record RemoveAdded(long statementId) implements Edit {}

  /**
   * Sets the least confidence of a statement that is counted unseen, 0 to 1 (see {@link Standing}).
   */
  record SetThreshold(double threshold) implements Edit {
    public SetThreshold {
      if (!(threshold >= 0 && threshold <= 1)) {
        throw new IllegalArgumentException("not a probability: " + threshold);
      }
    }
  }

  /** Makes {@code from} an alias of {@code into}, now and at every later import. */
  record MergeSpeakers(String from, String into) implements Edit {}

  /** Takes back the merge that made {@code name} an alias. */
  record SplitSpeaker(String name) implements Edit {}

  /** Gives a speaker another canonical name; the old one stays an alias. */
  record RenameSpeaker(String from, String to) implements Edit {}

  /**
   * Says that two names are two speakers, so that nothing suggests to merge them, or that it is
   * open again.
   */
  record SetApart(String one, String other, boolean apart) implements Edit {}

  /** Says what sort of speaker somebody is; null goes back to what articles told. */
  record SetSpeakerType(String name, @Nullable SpeakerType type) implements Edit {}

  /** Dates an article by hand; null makes it undated. */
  record SetDate(long articleId, @Nullable LocalDate date, DateOrigin origin) implements Edit {}

  /** Makes or changes the topic of this name. */
  record PutTopic(Topic topic) implements Edit {}

  /** Removes the topic of this name. */
  record RemoveTopic(String name) implements Edit {}

  /** Keeps a search under its name. */
  record PutSearch(SavedSearch search) implements Edit {}

  /** Forgets the search of this name. */
  record RemoveSearch(String name) implements Edit {}

  /** Several edits as one step. */
  record Several(List<Edit> edits) implements Edit {
    public Several {
      edits = List.copyOf(edits);
    }
  }
}
