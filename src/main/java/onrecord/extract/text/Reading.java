package onrecord.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import onrecord.extract.lexicon.CueSense;
import onrecord.extract.lexicon.Lexicon;

/**
 * A text cut up: its tokens, quoted stretches, paragraphs and sentences.
 *
 * @param text the text itself
 * @param tokens its words and marks
 * @param quoted what stands between quotation marks, in order
 * @param paragraphs in order
 * @param sentences those of running text, in order
 */
public record Reading(
    String text,
    Tokens tokens,
    List<Quoted> quoted,
    List<Paragraph> paragraphs,
    List<Sentence> sentences) {

  /** Reads {@code text}. */
  public static Reading of(String text, Lexicon lexicon) {
    return of(
        text,
        lexicon,
        word ->
            lexicon.word(word).cues().stream().anyMatch(sense -> sense.takes(CueSense.INVERTED)));
  }

  /**
   * Reads {@code text} in another language.
   *
   * @param reports whether a word, in lower case, is a form of a reporting verb
   */
  public static Reading of(String text, Lexicon lexicon, Predicate<String> reports) {
    List<Paragraph> paragraphs = new ParagraphScanner(text).scan();
    QuoteScanner quotes = new QuoteScanner(text);
    DashDialogue dashes = new DashDialogue(text, reports);
    Tokens tokens = new Tokens(text);
    Tokeniser tokeniser = new Tokeniser(text, lexicon, tokens);
    SentenceSplitter splitter = new SentenceSplitter(tokens);
    List<Quoted> quoted = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    Quoted open = null;
    for (int p = 0; p < paragraphs.size(); p++) {
      Paragraph paragraph = paragraphs.get(p);
      if (!paragraph.prose()) {
        open = null;
        continue;
      }
      List<Quoted> inside = quotes.scan(paragraph.start(), paragraph.end(), open);
      open = inside.isEmpty() || inside.getLast().closed() ? null : inside.getLast();
      if (inside.isEmpty()) {
        inside = dashes.scan(paragraph.start(), paragraph.end());
      }
      int first = tokens.size();
      tokeniser.addParagraph(paragraph.start(), paragraph.end(), inside, quoted.size());
      quoted.addAll(inside);
      sentences.addAll(splitter.split(first, tokens.size(), p));
    }
    return new Reading(text, tokens, quoted, paragraphs, sentences);
  }
}
