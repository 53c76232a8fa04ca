package onrecord.exchange.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads web pages: JSON-LD is believed first, then OpenGraph, then the older meta tags, then what
 * the page shows.
 */
public final class PageReader {

  private static final String[] DATE_METAS = {
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "publishdate",
    "publish_date",
    "publish-date",
    "publication_date",
    "pubdate",
    "pub_date",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "citation_publication_date",
    "article.published",
    "rnews:datepublished",
    "cxenseparse:recs:publishtime",
    "date",
    "originalpublicationdate",
    "displaydate"
  };
  private static final String[] AUTHOR_METAS = {
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "byl",
    "citation_author",
    "cxenseparse:author"
  };

  private static final Pattern BY =
      Pattern.compile("^(?:written )?by:?\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern STAMP =
      Pattern.compile("\\s*[|•·–—-]?\\s*(?:Published|Updated|Posted)\\b.*");
  private static final Pattern PARTED = Pattern.compile("\\s+(?:[|·»–—-]|::)\\s+");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[_-].*)?");
  private static final int LONGEST_SHOWN_DATE = 60;
  private static final int LONGEST_AUTHOR = 90;

  private final Document page;
  private final JsonLd linked;
  private final Map<String, String> metas;

  private PageReader(Document page) {
    this.page = page;
    this.metas = metas(page);
    this.linked = JsonLd.of(page);
  }

  /** What the page tells; any string is a page to a lenient parser. */
  public static Page read(String html) {
    return new PageReader(Jsoup.parse(html)).read();
  }

  private Page read() {
    String source = source();
    String title = title(source);
    return new Page(
        MainText.of(page, title == null ? "" : title, linked.get("articleBody").orElse("")),
        title,
        dates(),
        author(),
        source,
        url(),
        first(linked.get("articleSection"), meta("article:section"), meta("section")),
        language());
  }

  private @Nullable String title(@Nullable String source) {
    String told = first(linked.get("headline"), meta("og:title"), meta("twitter:title"));
    String shown = headline().orElse(null);
    if (told == null) {
      String plain = withoutOutlet(page.title(), source);
      return shown != null ? shown : plain.isBlank() ? null : plain;
    }
    String bare = withoutOutlet(told, source);
    // Pages shorten their titles for links; the one at the top of the article is whole.
    return shown != null && shown.startsWith(bare.replaceAll("(?:…|\\.{3})$", "")) ? shown : bare;
  }

  private Optional<String> headline() {
    List<Element> headings = page.select("h1");
    List<String> texts =
        headings.stream()
            .filter(heading -> !Hints.isBoilerplate(heading))
            .map(Element::text)
            .filter(text -> text.length() > 10)
            .distinct()
            .toList();
    return texts.size() == 1 ? Optional.of(texts.getFirst()) : Optional.empty();
  }

  private static String withoutOutlet(String title, @Nullable String source) {
    String[] parts = PARTED.split(title);
    if (parts.length < 2) {
      return title.strip();
    }
    String last = parts[parts.length - 1];
    boolean outlet =
        source != null
            ? last.equalsIgnoreCase(source)
            : last.length() < 30 && parts[0].length() > 30;
    return outlet
        ? title
            .substring(0, title.lastIndexOf(last))
            .replaceAll("\\s+(?:[|·»–—-]|::)\\s+$", "")
            .strip()
        : title.strip();
  }

  private List<String> dates() {
    List<String> dates = new ArrayList<>();
    linked.get("datePublished").ifPresent(dates::add);
    for (String name : DATE_METAS) {
      meta(name).ifPresent(dates::add);
    }
    for (Element element : page.select("[itemprop=datePublished]")) {
      dates.add(valueOf(element));
    }
    for (Element time : page.select("time[pubdate], article time, header time, main time, time")) {
      dates.add(valueOf(time));
    }
    for (Element element :
        page.select("[class*=date], [class*=publish], [class*=posted], [class*=byline]")) {
      String shown = element.text();
      if (!shown.isBlank() && shown.length() <= LONGEST_SHOWN_DATE) {
        dates.add(shown);
      }
    }
    linked.get("dateCreated").ifPresent(dates::add);
    linked.get("dateModified").ifPresent(dates::add);
    return dates;
  }

  private static String valueOf(Element element) {
    for (String attribute : List.of("content", "datetime")) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  private @Nullable String author() {
    List<Optional<String>> candidates = new ArrayList<>();
    candidates.add(linked.get("author"));
    for (String name : AUTHOR_METAS) {
      candidates.add(meta(name));
    }
    for (String query :
        List.of(
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            "[rel=author]",
            "[class*=byline]",
            "[class*=author]")) {
      candidates.add(
          page.select(query).stream()
              .filter(element -> element.parents().stream().noneMatch(Hints::isBesideArticle))
              .map(element -> STAMP.matcher(element.text()).replaceFirst(""))
              .findFirst());
    }
    return candidates.stream()
        .flatMap(Optional::stream)
        .map(name -> BY.matcher(name.strip()).replaceFirst(""))
        .filter(name -> !name.isBlank() && name.length() <= LONGEST_AUTHOR && !name.contains("://"))
        .findFirst()
        .orElse(null);
  }

  private @Nullable String source() {
    return first(meta("og:site_name"), linked.get("publisher"), meta("application-name"));
  }

  private @Nullable String url() {
    Element canonical = page.selectFirst("link[rel=canonical]");
    return List.of(
            Optional.ofNullable(canonical).map(link -> link.attr("href")),
            meta("og:url"),
            linked.get("url"),
            linked.get("mainEntityOfPage"))
        .stream()
        .flatMap(Optional::stream)
        .filter(url -> url.startsWith("http"))
        .findFirst()
        .orElse(null);
  }

  private @Nullable String language() {
    Element root = page.selectFirst("html[lang]");
    return List.of(
            Optional.ofNullable(root).map(html -> html.attr("lang")),
            linked.get("inLanguage"),
            meta("og:locale"),
            meta("content-language"))
        .stream()
        .flatMap(Optional::stream)
        .filter(language -> LANGUAGE.matcher(language).matches())
        .findFirst()
        .orElse(null);
  }

  private Optional<String> meta(String name) {
    return Optional.ofNullable(metas.get(name));
  }

  /** The first content of each meta tag by its name in lower case. */
  private static Map<String, String> metas(Document page) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      // Many pages escape twice, so that entities still stand in the value.
      String content = Parser.unescapeEntities(meta.attr("content"), false);
      for (String attribute : List.of("property", "name", "http-equiv")) {
        String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isBlank()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
    return metas;
  }

  @SafeVarargs
  private static @Nullable String first(Optional<String>... candidates) {
    for (Optional<String> candidate : candidates) {
      if (candidate.isPresent()) {
        return candidate.get();
      }
    }
    return null;
  }
}
