package onrecord.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.domain.CodePoints;
import onrecord.domain.Content;
import onrecord.domain.Kind;
import onrecord.domain.Span;

/** Tells which part of a statement's words stands in quotation marks. Pure; any thread. */
public final class QuotedParts {

  private static final Pattern DOUBLE_MARKS =
      Pattern.compile("[“„«].*?(?:[”»]|$)|\".*?(?:\"|$)|(?:``|'').*?(?:''|$)", Pattern.DOTALL);

  // A closing single mark is also the apostrophe; it closes only where a word is over.
  private static final Pattern SINGLE_MARKS =
      Pattern.compile("‘.*?(?:’(?![\\p{L}\\p{N}])|$)", Pattern.DOTALL);

  private QuotedParts() {}

  /**
   * Spans of the quoted parts in code points of {@link Content#text()}, marks included; a mark that
   * stays open reaches to the end.
   */
  public static List<Span> of(Content content) {
    CodePoints text = CodePoints.of(content.text());
    return switch (content.kind()) {
      case Kind.DIRECT -> List.of(new Span(0, text.length()));
      case Kind.INDIRECT -> List.of();
      case Kind.MIXED -> {
        List<Span> found = matches(DOUBLE_MARKS, text);
        yield found.isEmpty() ? matches(SINGLE_MARKS, text) : found;
      }
    };
  }

  private static List<Span> matches(Pattern pattern, CodePoints text) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = pattern.matcher(text.text());
    while (matcher.find()) {
      spans.add(text.toSpan(matcher.start(), matcher.end()));
    }
    return spans;
  }
}
