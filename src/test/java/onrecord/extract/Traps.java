package onrecord.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Long texts of kinds in which a careless search looks at everything again for every word. */
final class Traps {

  private Traps() {}

  /** A text of about so many characters, by the name of its kind. */
  static Map<String, IntFunction<String>> all() {
    Map<String, IntFunction<String>> traps = new LinkedHashMap<>();
    traps.put("articles", n -> fill("“It is done,” Hugh Bell said. He went home.\n\n", n));
    traps.put("one paragraph", n -> fill("“It is done,” Hugh Bell said. He went home. ", n));
    traps.put("one sentence", n -> fill("the road was closed and the council said ", n));
    traps.put("one quotation", n -> "“" + fill("it is done ", n) + ",” Hugh Bell said.");
    traps.put("quotations alone", n -> fill("“It is done, all of it.” ", n));
    traps.put("quotations, a line each", n -> fill("“It is done, all of it.”\n", n));
    traps.put("quotations and no speaker", n -> fill("“It is done,” he said.\n", n));
    traps.put("new names", n -> numbered("%s said that it was done. ", n));
    traps.put("new names and she", n -> numbered("%s said it. “It is done,” she said.\n", n));
    traps.put("one family", n -> numbered("%s Bell said it. “It is done,” Bell said.\n", n));
    traps.put("names in one line", n -> numbered("%s, ", n));
    traps.put("names and he", n -> numbered("%s left and he said it was late, and ", n));
    traps.put("offices", n -> numbered("Minister %s spoke. The minister said it was late.\n", n));
    traps.put("he", n -> fill("He said he said he said. ", n));
    traps.put("signatures", n -> "“It is done.” " + fill("— Ann Lee. ", n));
    traps.put(
        "one long name", n -> "Ann " + fill("Lo", n) + " said that it was done. Ann said it.");
    traps.put("named reports", n -> numbered("The %s Report is out. The report said it. ", n));
    traps.put("headlines", n -> fill("Council closes the bridge\n\n", n));
    traps.put("no marks or stops", n -> fill("word ", n));
    traps.put("capitals", n -> fill("BELL SAID THE ROAD WAS CLOSED ", n));
    traps.put("names without end", n -> fill("Hugh Bell ", n));
    traps.put("open marks", n -> fill("“ ", n));
    traps.put("open single marks", n -> fill("'a ", n));
    traps.put("genitives", n -> fill("'as as' bs ", n));
    traps.put("all marks", n -> fill("“\"'«»„‘’”`''``—– ", n));
    traps.put("straight marks", n -> fill("\" ", n));
    traps.put("dashes", n -> fill("— a, ", n));
    traps.put("commas", n -> fill("said, ", n));
    traps.put("cues", n -> fill("said ", n));
    traps.put("prepositions", n -> fill("of the ", n));
    traps.put("adverbs", n -> "Hugh Bell " + fill("also ", n) + "said it was done.");
    traps.put("auxiliaries", n -> "Hugh Bell " + fill("has been ", n) + "said it was done.");
    traps.put("stops", n -> fill(". ", n));
    traps.put("spaces", n -> fill(" ", n));
    traps.put("lines", n -> fill("\n \n", n));
    traps.put("one word", n -> fill("a", n));
    traps.put("initials", n -> fill("A.", n));
    traps.put("apostrophes", n -> fill("a'", n));
    traps.put("hyphens", n -> fill("a-", n));
    traps.put("according to", n -> fill("according to Hugh Bell, ", n));
    traps.put("last asides", n -> "Bell said it was" + fill(", which was old, and", n));
    traps.put("labels", n -> fill("Bell called Hale on it and ", n));
    traps.put("quoted reports", n -> "Bell said" + fill(", and a b, and Hale said, “It” so", n));
    traps.put("joined names", n -> fill(", Ann, the b, and Bob said ", n));
    traps.put("open paragraphs", n -> fill("“Open.\n\nIt was long and we go home to it.”\n\n", n));
    traps.put("announced paragraphs", n -> fill("Bell said:\n\nIt was closed.\n\n", n));
    traps.put("surrogates", n -> fill("😀", n));
    traps.put("German", n -> fill("Der Rat ist da und „es ist vorbei“, sagte Elina Varga, ", n));
    return traps;
  }

  private static String fill(String piece, int length) {
    return piece.repeat(Math.max(1, length / piece.length()));
  }

  /** The line again and again, each with a name that no other has. */
  private static String numbered(String line, int length) {
    return IntStream.range(0, Math.max(1, length / (line.length() + 8)))
        .mapToObj(i -> line.formatted("Sam D" + letters(i)))
        .collect(Collectors.joining());
  }

  private static String letters(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number; rest > 0 || word.length() < 2; rest /= 20) {
      word.append("aeioubcdfghklmnprstv".charAt(rest % 20));
    }
    return word.toString();
  }
}
