package onrecord.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.domain.Edit;
import onrecord.domain.SpeakerKey;
import onrecord.domain.SpeakerType;

/** Merging, splitting and renaming. Each method gives the edit that takes it back. */
final class SpeakerEdits {

  private static final Edit NOTHING = new Edit.Several(List.of());

  private final Speakers speakers;
  private final KeptApartNames apart;
  private final Set<Long> touched = new HashSet<>();

  SpeakerEdits(Sql sql) {
    speakers = new Speakers(sql);
    apart = new KeptApartNames(sql);
  }

  /** Articles in which the name of a speaker, or the names that lead to one, changed. */
  Set<Long> touched() {
    return touched;
  }

  Edit merge(Edit.MergeSpeakers edit) {
    Speakers.Name from = rootOf(speakers.require(edit.from()));
    return merge(from, speakers.require(edit.into()));
  }

  private Edit merge(Speakers.Name from, Speakers.Name into) {
    if (from.id() == into.rootId()) {
      return NOTHING;
    }
    touch(from.id());
    speakers.hang(from.id(), into.id());
    touch(into.rootId());
    return new Edit.SplitSpeaker(from.name());
  }

  Edit split(Edit.SplitSpeaker edit) {
    return split(speakers.require(edit.name()));
  }

  private Edit split(Speakers.Name name) {
    Long parent = name.parentId();
    if (parent == null) {
      throw new StoreException("“" + name.name() + "” is not merged into another speaker.");
    }
    touch(name.rootId());
    speakers.hang(name.id(), null);
    return new Edit.MergeSpeakers(name.name(), speakers.byId(parent).name());
  }

  /**
   * Respells the name, or makes another name the canonical one: a new one, an alias of the speaker,
   * or the name of somebody else, whom the speaker is then merged into.
   */
  Edit rename(Edit.RenameSpeaker edit) {
    Speakers.Name from = rootOf(speakers.require(edit.from()));
    String to = edit.to().strip();
    if (SpeakerKey.of(to).equals(SpeakerKey.of(from.name()))) {
      touch(from.id());
      speakers.respell(from.id(), to);
      return new Edit.RenameSpeaker(to, from.name());
    }
    if (speakers.find(to).isEmpty()) {
      addLike(from, to);
    }
    Speakers.Name target = speakers.require(to);
    if (target.rootId() != from.id()) {
      return merge(from, target);
    }
    Edit backToAlias = split(target);
    Edit backToRoot = merge(from, speakers.require(to));
    return new Edit.Several(List.of(backToRoot, backToAlias));
  }

  private void addLike(Speakers.Name other, String name) {
    SpeakerType type = speakers.typeOf(other.id());
    speakers.add(name, type);
    if (speakers.isTypedByHand(other.id())) {
      speakers.setType(speakers.require(name), type);
    }
  }

  /** Touches no article: only likely merges ask for it. */
  Edit setApart(Edit.SetApart edit) {
    long one = speakers.require(edit.one()).id();
    long other = speakers.require(edit.other()).id();
    boolean before = apart.contains(one, other);
    if (one == other || before == edit.apart()) {
      return NOTHING;
    }
    apart.set(one, other, edit.apart());
    return new Edit.SetApart(edit.one(), edit.other(), before);
  }

  /** Touches no article: what is searched and compared does not depend on it. */
  Edit setType(Edit.SetSpeakerType edit) {
    Speakers.Name root = rootOf(speakers.require(edit.name()));
    SpeakerType before = speakers.isTypedByHand(root.id()) ? speakers.typeOf(root.id()) : null;
    if (edit.type() == null) {
      speakers.withdrawType(root);
    } else {
      speakers.setType(root, edit.type());
    }
    return new Edit.SetSpeakerType(root.name(), before);
  }

  private Speakers.Name rootOf(Speakers.Name name) {
    return speakers.byId(name.rootId());
  }

  private void touch(long rootId) {
    touched.addAll(speakers.articlesOf(rootId));
  }
}
