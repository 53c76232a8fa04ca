package onrecord.exchange.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the names and roles that a page's author gave to elements tell about their content. */
final class Hints {

  private static final Set<String> BOILERPLATE_TAGS =
      Set.of("aside", "header", "footer", "figure", "figcaption", "address", "menu", "details");

  /** Themes hang the article's own tags and the page's traits on these as class names. */
  private static final Set<String> WHOLE = Set.of("html", "body", "main", "article", "blockquote");

  private static final Set<String> BOILERPLATE_ROLES =
      Set.of(
          "navigation",
          "banner",
          "complementary",
          "contentinfo",
          "search",
          "dialog",
          "alert",
          "menu",
          "menubar",
          "toolbar",
          "tooltip",
          "alertdialog");

  /**
   * Words that begin a part of a class or id, where parts are split at case, dash and underscore.
   */
  private static final Pattern BOILERPLATE =
      Pattern.compile(
          "(?:^| )(?:ad|ads|advert\\w*|adv|agegate|also|attribution|author ?bio|authorbio|autor|"
              + "backtotop|banner\\w*|bio|breadcrumb\\w*|byline\\w*|caption\\w*|carousel\\w*|"
              + "comment\\w*|community|consent|contact|cookie\\w*|copyright|credit\\w*|credits|"
              + "cta|disclaimer|disclosure|discuss\\w*|disqus\\w*|donat\\w*|dropdown|fblike|"
              + "figcaption|follow|foot|footer\\w*|footnote\\w*|gallery|gdpr|hidden|infobox|"
              + "jump|keywords?|latest|legal|livefyre|lightbox|login|masthead|menu\\w*|"
              + "metadata|modal|mostread|mostpopular|nav|navbar|navigation|navi|newsletter\\w*|"
              + "noprint|outbrain|overlay|pager|pagination|paywall|permalink|photo ?credit|"
              + "popover|popular|privacy\\w*|popup\\w*|prev|previous|promo\\w*|pullquote|rating\\w*|"
              + "readalso|readmore|recirc\\w*|recommend\\w*|register|relate\\w*|reply|replies|"
              + "respond|rss|screenreader|search|seealso|share\\w*|sharing|shar|shoutbox|sidebar\\w*|"
              + "signup|skip|slideshow|social\\w*|sponsor\\w*|sr only|subscribe\\w*|subscription|"
              + "suggest\\w*|syndication|tabs|taboola\\w*|tag|tags|tagged|taglist|teaser\\w*|"
              + "ticker|timestamp|toc|toolbar|tools|tooltip|top stories|topstories|trending|"
              + "tweet|twitter|utility|visually ?hidden|visuallyhidden|widget\\w*|wp caption)(?= |$)");

  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?:^| )(?:comments?|comment ?list|commentscontainer|disqus\\w*|replies)(?= |$)");

  private static final Pattern CONTENT =
      Pattern.compile(
          "(?:^| )(?:(?:article|entry|post|story|body|news|single) ?(?:body|text|content|copy)|"
              + "articlebody|articlecontent|storybody)(?= |$)");

  private static final Pattern CASE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Hints() {}

  /** Whether the element's names say that it holds no text of the article. */
  static boolean isBoilerplate(Element element) {
    if (isArticleBody(element) || WHOLE.contains(element.normalName())) {
      return false;
    }
    return BOILERPLATE_TAGS.contains(element.normalName())
        || BOILERPLATE_ROLES.contains(element.attr("role"))
        || BOILERPLATE.matcher(names(element)).find();
  }

  /** Whether the element can hold anything but the article, however much text there is in it. */
  static boolean isBesideArticle(Element element) {
    return element.normalName().equals("aside")
        || element.attr("role").equals("complementary")
        || (!WHOLE.contains(element.normalName()) && COMMENTS.matcher(names(element)).find());
  }

  /** Whether the element's names say that it holds the text of the article. */
  static boolean isContent(Element element) {
    return isArticleBody(element) || CONTENT.matcher(names(element)).find();
  }

  /** Whether the page's author marked this element as the body of the article. */
  static boolean isArticleBody(Element element) {
    String property = element.attr("itemprop");
    return property.equalsIgnoreCase("articleBody") || property.equalsIgnoreCase("reviewBody");
  }

  private static String names(Element element) {
    String names = element.className() + " " + element.id();
    String parted = CASE.matcher(names).replaceAll(" ");
    return SEPARATORS.matcher(parted).replaceAll(" ").toLowerCase(java.util.Locale.ROOT).strip();
  }
}
