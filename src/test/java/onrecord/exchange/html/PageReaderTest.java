package onrecord.exchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {

  private static final String FIRST =
      "The harbour council met on Monday and, after a long debate, agreed to the plan.";
  private static final String SECOND =
      "“We will build it, whatever it costs,” the mayor said, standing in the rain.";
  private static final String QUOTE =
      "We are not against the harbour, but we are against the noise of it.";

  private static final String PAGE =
      """
      <!doctype html><html lang="en-GB"><head><title>Harbour plan wins | Quay News</title>
      <meta property="og:title" content="Harbour plan wins second vote - Quay News">
      <meta property="og:site_name" content="Quay News">
      <meta property="article:published_time" content="2019-06-26T23:30:00-05:00">
      <meta name="author" content="By Ann Writer"><link rel="canonical" href="https://www.quay.example/1">
      </head><body class="has-sidebar tag-harbour">
      <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
      <div class="cookie-banner"><p>We use cookies to make this site better. Please read our policy, and accept.</p></div>
      <header><h1>Harbour plan wins second vote</h1><p class="byline">By Ann Writer</p></header>
      <article class="post tag-harbour"><div class="share-bar">Share this on Facebook and Twitter. It is easy to do.</div>
      <div class="entry-content">
      <figure><img src="x.jpg"><figcaption>The harbour in the morning, when it was calm. Photo: A. Eye</figcaption></figure>
      <p>%s</p><p>%s</p>
      <p>Read more: <a href="/2">An older story about the harbour that nobody remembers.</a></p>
      <h2>Against the noise</h2>
      <blockquote class="twitter-tweet"><p>%s</p></blockquote>
      <div class="related-links"><h3><a href="/3">Other news</a></h3><p>Another story of the day, told in one long sentence.</p></div>
      </div></article>
      <div id="comments"><h2>Comments</h2><p>I think this is all wrong, and I have said so before, many times.</p></div>
      <footer><p>© Quay News. All rights reserved, in all countries of this world.</p></footer>
      <script>document.write("<p>not me</p>")</script></body></html>
      """
          .formatted(FIRST, SECOND, QUOTE);

  @Test
  void theMainTextIsLeftAndNothingElse() {
    assertThat(PageReader.read(PAGE).text())
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n\nAgainst the noise\n\n" + QUOTE);
  }

  @Test
  void theHeadTellsOfTheArticle() {
    Page page = PageReader.read(PAGE);
    assertThat(page.title()).isEqualTo("Harbour plan wins second vote");
    assertThat(page.source()).isEqualTo("Quay News");
    assertThat(page.author()).isEqualTo("Ann Writer");
    assertThat(page.url()).isEqualTo("https://www.quay.example/1");
    assertThat(page.dates()).first().isEqualTo("2019-06-26T23:30:00-05:00");
    assertThat(page.language()).isEqualTo("en-GB");
  }

  @Test
  void jsonLdIsBelievedFirst() {
    String linked =
        """
        <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},
        {"@type":["NewsArticle"],"headline":"The plan &amp; the vote","datePublished":"2019-06-25",
        "author":[{"@type":"Person","name":"A. One"},{"name":"B. Two"}],"publisher":{"name":"Quay"},
        "articleSection":"Local"}]}</script></head>
        """;
    Page page = PageReader.read(PAGE.replace("</head>", linked));
    assertThat(page.title()).isEqualTo("The plan & the vote");
    assertThat(page.author()).isEqualTo("A. One, B. Two");
    assertThat(page.dates()).first().isEqualTo("2019-06-25");
    assertThat(page.section()).isEqualTo("Local");
  }

  @Test
  void aPageThatScriptsWouldFillGivesTheTextItDescribes() {
    String body = (FIRST + " " + SECOND + " ").repeat(4);
    String html =
        "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + body
            + "\"}</script></head><body><div id=app>Loading</div></body></html>";
    assertThat(PageReader.read(html).text()).startsWith(FIRST);
  }

  @Test
  void doubleLineBreaksPartParagraphs() {
    String html = "<body><div>" + FIRST + "<br><br>" + SECOND + "<br>" + QUOTE + "</div></body>";
    assertThat(PageReader.read(html).text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n" + QUOTE);
  }

  @ParameterizedTest
  @CsvSource({"div", "span", "b", "table", "blockquote", "ul"})
  void noNestingIsTooDeep(String tag) {
    String html = ("<" + tag + ">").repeat(50_000) + "<p>" + FIRST + " " + SECOND + "</p>";
    assertThat(PageReader.read(html).text()).contains(SECOND);
  }

  @Test
  void whateverIsNoPageGivesNoText() {
    assertThat(PageReader.read("").text()).isEmpty();
    assertThat(PageReader.read("<html><body><nav>Home</nav></body></html>").text()).isEmpty();
    assertThat(PageReader.read("<<<>>><!-- <p").dates()).isEmpty();
  }
}
