package onrecord.extract.cue;

import java.util.List;
import onrecord.extract.lexicon.Word;
import onrecord.extract.phrase.Phrase;
import onrecord.extract.phrase.Verbs;
import onrecord.extract.text.Tokens;

/** Finds where a reported clause ends: at another cue, at the main clause, at a semicolon. */
final class ClauseEnds {

  /** Tokens from one label to the next: "“old,” an “ugly” and a “dear” bridge". */
  private static final int NEXT_IN_LIST = 4;

  /** Keeps time linear in the length of a sentence. */
  private static final int REACH = 80;

  private final Tokens tokens;
  private final Verbs verbs;
  private final Clauses clauses;

  ClauseEnds(Tokens tokens, Verbs verbs, Clauses clauses) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.clauses = clauses;
  }

  /** Where the reported clause that begins at {@code from} ends. */
  int of(int from, int end, CueHit hit, List<CueHit> hits) {
    int limit = Math.min(end, outerVerb(from, end, hit, hits));
    if (hit.speaker() != null && hit.placement() == Placement.PARTICIPLE) {
      int subject = hit.speaker().from();
      limit = subject > hit.verb() ? Math.min(limit, subject - 1) : limit;
    }
    for (CueHit other : hits) {
      if (other.verb() <= hit.verb() || other.clusterFrom() <= from) {
        continue;
      }
      int cut = cutBefore(other, from);
      if (cut > from && cut < limit) {
        limit = cut;
        break;
      }
    }
    if (isRelative(hit)) {
      limit = relativeEnd(from, limit);
    }
    if (tokens.isQuoted(from)) {
      limit = closedQuotation(from, limit);
    }
    boolean subordinate = isInOpeningClause(hit) || opensPassively(hit);
    for (int i = from + 1; i < limit; i++) {
      if (tokens.isQuoted(i)) {
        continue;
      }
      if (tokens.is(i, ';')
          || isContrast(i, limit)
          || i > from + 1 && !tokens.is(from + 1, ',') && isLastApposition(i, limit)
          || isLastAside(i, limit)
          || subordinate && tokens.is(i, ',') && clauses.starts(i + 1, limit)) {
        return i;
      }
    }
    if (subordinate) {
      for (int i = from + 1; i < limit; i++) {
        if (tokens.isQuoted(i)
            && !tokens.isQuoted(Math.min(i + 1, limit - 1))
            && i > from
            && tokens.is(i - 1, ',')) {
          return i + 1;
        }
      }
    }
    return limit;
  }

  /** "said [“We lost,”] and the flag is down": the comma within the marks ends what was said. */
  private int closedQuotation(int from, int end) {
    int close = tokens.quoteEnd(from, end);
    boolean ends =
        close + 1 < end
            && tokens.is(close - 2, ',')
            && tokens.is(close, Word.CONJUNCTION)
            && !tokens.isQuoted(close + 1)
            && !tokens.is(close + 1, "that")
            && clauses.startsTight(close + 1, end);
    return ends ? close : end;
  }

  /** "…, while Bell likes it": what somebody else thinks or does is no part of a report. */
  private boolean isContrast(int comma, int end) {
    if (comma + 2 >= end || !tokens.is(comma, ',') || tokens.isQuoted(comma + 2)) {
      return false;
    }
    if (tokens.is(comma + 1, "compared")) {
      return true;
    }
    boolean other =
        tokens.is(comma + 1, "while")
            || tokens.is(comma + 1, "although")
            || tokens.is(comma + 1, "though")
            || tokens.is(comma + 1, "whereas");
    return other && (tokens.is(comma + 2, Word.VERB_ING) || clauses.starts(comma + 2, end));
  }

  /** "…, which is old": what the article adds to the last noun of a report. */
  private boolean isLastAside(int comma, int end) {
    boolean relative =
        comma + 2 < end
            && tokens.is(comma, ',')
            && !tokens.isQuoted(comma + 1)
            && tokens.is(comma + 1, Word.RELATIVE)
            && !tokens.is(comma + 1, "that")
            && verbs.isFinite(comma + 2);
    for (int i = comma + 2; relative && i + 1 < Math.min(end, comma + REACH); i++) {
      boolean closes = !tokens.isQuoted(i) && tokens.is(i, ',');
      boolean goesOn = verbs.isFinite(i + 1) || tokens.is(i + 1, "of") || tokens.is(i + 1, "for");
      relative = !(closes && goesOn);
    }
    return relative && !tokens.hasQuoted(comma, Math.min(end, comma + REACH));
  }

  /** "…, a plan that few like": what the article calls what was reported. */
  private boolean isLastApposition(int comma, int end) {
    boolean opens = comma + 2 < end && tokens.is(comma, ',') && tokens.isIndefinite(comma + 1);
    for (int i = comma + 1; opens && i < Math.min(end, comma + REACH); i++) {
      boolean list = tokens.is(i, Word.CONJUNCTION) && i + 1 < end && tokens.isIndefinite(i + 1);
      opens = !tokens.isQuoted(i) && !tokens.is(i, ',') && !list;
    }
    return opens;
  }

  /**
   * "vowed [to go], telling nobody": what follows an infinitive behind a comma is the article's.
   */
  int ofInfinitive(int from, int end) {
    for (int i = from + 2; i + 1 < end; i++) {
      if (tokens.isQuoted(i) || !tokens.is(i, ',') || tokens.isQuoted(i + 1)) {
        continue;
      }
      boolean aside =
          tokens.is(i + 1, Word.VERB_ING)
              || tokens.is(i + 1, "which")
              || tokens.is(i + 1, "who")
              || tokens.isIndefinite(i + 1)
              || tokens.is(i + 1, "but")
              || tokens.is(i + 1, "while");
      if (aside && !tokens.is(i - 1, Word.VERB_ING)) {
        return i;
      }
    }
    return end;
  }

  /** "called it [“a shame,”] adding": a label ends with the marks that a comma closes. */
  int ofLabel(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      boolean closes =
          tokens.isQuoted(i) && !tokens.isQuoted(i + 1) && i > from && !tokens.isWord(i);
      boolean list = i + NEXT_IN_LIST < end && tokens.hasQuoted(i + 1, i + NEXT_IN_LIST);
      if (closes && !list && tokens.is(i - 1, ',')) {
        return i + 1;
      }
    }
    return end;
  }

  private boolean announcesQuotation(CueHit hit) {
    int mark = hit.clusterTo();
    return mark + 1 < tokens.size()
        && (tokens.is(mark, ',') || tokens.is(mark, ':'))
        && !tokens.isQuoted(mark)
        && tokens.isQuoted(mark + 1);
  }

  /** The comma of the last ", and" or ", but" between the two tokens, or -1. */
  private int lastJoint(int from, int to) {
    for (int i = to - 2; i > Math.max(from, to - REACH); i--) {
      boolean joint = tokens.is(i + 1, "and") || tokens.is(i + 1, "but");
      if (joint && tokens.is(i, ',') && !tokens.isQuoted(i)) {
        return verbs.hasFinite(from + 1, i) ? i : -1;
      }
    }
    return -1;
  }

  /** "The judges who ruled [that it was safe] said": the verb whose subject holds this cue. */
  private int outerVerb(int from, int end, CueHit hit, List<CueHit> hits) {
    for (CueHit other : hits) {
      boolean outer =
          other.placement() == Placement.BEFORE
              && other.from() > from
              && other.clusterFrom() < hit.clusterFrom();
      if (outer) {
        boolean comma = tokens.is(other.from() - 1, ',') && !tokens.isQuoted(other.from() - 1);
        return comma ? other.from() - 1 : other.from();
      }
    }
    return end;
  }

  /** "her claim [that it is safe] was new": ends at a mark, or at a verb that it has no use for. */
  int ofNounClause(int from, int end) {
    boolean verb = clauses.isInfinitive(from, end);
    boolean free = verb;
    for (int i = verb ? from + 2 : from + 1; i < end; i++) {
      if (tokens.isQuoted(i)) {
        continue;
      }
      if (tokens.is(i, ',') || tokens.isDash(i)) {
        return i;
      }
      if (tokens.is(i, Word.CONJUNCTION | Word.SUBORDINATOR | Word.RELATIVE | Word.SUBJECT)) {
        free = false;
      } else if (verbs.isFinite(i)) {
        if (verb && free) {
          return verbs.groupStart(i, from);
        }
        verb = true;
      } else if (verb) {
        free = true;
      }
    }
    return end;
  }

  /** "Smith, who said", "the company, which said". */
  private boolean isRelative(CueHit hit) {
    return hit.speaker() != null
        && (tokens.is(hit.speaker().from(), "who")
            || hit.from() > 0 && tokens.is(hit.from() - 1, "which")); // of a body or a text
  }

  /** A relative clause ends where the main verb follows its comma or dash. */
  private int relativeEnd(int from, int end) {
    for (int i = from + 1; i + 1 < end; i++) {
      boolean mark =
          !tokens.isQuoted(i) && !tokens.isWord(i) && (tokens.is(i, ',') || tokens.isDash(i));
      if ((mark || tokens.isQuoted(i)) && !tokens.isQuoted(i + 1) && verbs.isFinite(i + 1)) {
        return mark ? i : i + 1;
      }
    }
    return end;
  }

  /** "Asked whether it was safe, Smith nodded": without a subject the clause precedes another. */
  private boolean opensPassively(CueHit hit) {
    boolean auxiliary = verbs.has(hit.from(), hit.verb(), Word.BE);
    return hit.placement() == Placement.PASSIVE && !auxiliary;
  }

  /** Whether the cue stands in a clause that precedes the main one: "While Smith said …, Jones". */
  private boolean isInOpeningClause(CueHit hit) {
    Phrase shared = hit.placement() == Placement.COORDINATE ? hit.speaker() : null;
    int at = shared == null ? hit.clusterFrom() : shared.from();
    int lowest = Math.max(0, at - 4);
    for (int i = at - 1; i >= lowest && !tokens.isQuoted(i); i--) {
      if (!tokens.isWord(i)) {
        return false;
      }
      if (tokens.is(i, Word.SUBORDINATOR) && !tokens.is(i, Word.RELATIVE)) {
        int before = i - 1;
        while (before >= 0
            && tokens.isWord(before)
            && tokens.is(before, Word.TIME | Word.NUMBER | Word.DETERMINER)) {
          before--; // "a few weeks after"
        }
        return before < 0
            || !tokens.isWord(before)
            || tokens.isQuoted(before)
            || tokens.isCapital(i)
            || tokens.is(before, Word.CONJUNCTION);
      }
    }
    return false;
  }

  /**
   * Where content has to stop for another cue of the sentence, or -1 when that cue is inside it.
   */
  private int cutBefore(CueHit other, int from) {
    int at = other.clusterFrom();
    int before = at - 1;
    switch (other.placement()) {
      case PARTICIPLE -> {
        boolean joined = tokens.is(before, Word.CONJUNCTION);
        int cut = tokens.is(before, ',') || joined ? before : tokens.isQuoted(before) ? at : -1;
        return joined && before > from && tokens.is(before - 1, ',') ? before - 1 : cut;
      }
      case COORDINATE -> {
        return tokens.is(before, ',')
            ? before
            : before > from && tokens.is(before - 1, ',') ? before - 1 : before;
      }
      case ACCORDING -> {
        return tokens.is(before, ',') ? before : -1;
      }
      case BEFORE -> {
        boolean joined =
            tokens.is(before, Word.CONJUNCTION)
                || tokens.is(before, "while")
                || tokens.is(before, "though");
        boolean comma = before > from && tokens.is(before - 1, ',');
        if (tokens.is(before, "with") && comma) {
          return before - 1; // ", with Smith calling it new"
        }
        if (!joined && announcesQuotation(other)) {
          return lastJoint(from, at);
        }
        boolean clause = tokens.is(before, "while") || verbs.hasFinite(from + 1, before);
        return !joined ? -1 : comma ? before - 1 : clause ? before : -1;
      }
      default -> {
        return -1;
      }
    }
  }
}
