package onrecord.search;

import static onrecord.search.Samples.tagged;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import onrecord.domain.Coding;
import onrecord.domain.Kind;
import onrecord.domain.Query;
import onrecord.domain.Stance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each sentence of the query language finds. */
class QueryLanguageTest extends IndexTest {

  @BeforeEach
  void fill() {
    Coding note = new Coding(List.of(), List.of("relief/partial"), "check the wire", Set.of());
    put(
        samples
            .article(1, "2019-06-26")
            .title("Lark calls for a summit")
            .source("Harbour Gazette")
            .topics("inter-Korean")
            .says("Lark Fen-mo", "The sanctions relief must follow the denuclearization of Korea.")
            .says(
                "Dorn Il Var",
                "We will not negotiate under maximum pressure.",
                Kind.MIXED,
                0.5,
                note),
        samples
            .article(2, "2019-01-05")
            .title("Falk on drills")
            .source("Daily Beacon")
            .says("Bruno Falk", "Joint drills are a programme of provocation, and we stop them.")
            .says(
                "Hugh Bell",
                "Pressure stays maximum until Dorn Il-var gives up his weapons.",
                Kind.INDIRECT,
                0.7,
                tagged("Sanctions should stay", Stance.SUPPORTS)),
        samples.article(3, null).title("Undated").says("Bruno Falk", "Korea's café is great."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "sanctions                          | 100",
        "sanction                           | 100",
        "SANCTIONS relief                   | 100",
        "sanctions drills                   | ",
        "sanctions OR drills                | 100,200",
        "sanctions OR drills AND joint      | 100,200",
        "(sanctions OR drills) AND relief   | 100",
        "pressure AND NOT weapons           | 101",
        "pressure -weapons                  | 101",
        "maximum && pressure OR great       | 101,201,300",
        "NOT pressure                       | 100,200,300",
        "-pressure -korea                   | 200",
        "\"maximum pressure\"               | 101",
        "“maximum pressure”                 | 101",
        "\"pressure maximum\"~5             | 101,201",
        "\"the denuclearisation of\"        | 100",
        "denuclearisation                   | 100",
        "denuclearise                       | 100",
        "denuclear*                         | 100",
        "denucleari?ation                   | ",
        "denuclearis*                       | 100",
        "negotiat*                          | 101",
        "*nuclearization                    | 100",
        "we?pons                            | 201",
        "presure~                           | 101,201",
        "program                            | 200",
        "Dorn Il-var                        | 201",
        "\"Dorn Il Var\"                    | 201",
        "cafe                               | 300",
        "CAFÉ                               | 300",
        "korea                              | 100,300",
        "speaker:lark                       | 100",
        "speaker:\"lark fen mo\"            | 100",
        "speaker:Falk OR speaker:dorn       | 101,200,300",
        "speaker:(falk dorn)                | ",
        "speaker:bel*                       | 201",
        "source:harbor                      | 100,101",
        "source:beacon drills               | 200",
        "title:summit                       | 100,101",
        "-title:summit                      | 200,201,300",
        "date:2019                          | 100,101,200,201",
        "date:2019-06                       | 100,101",
        "date:2019-06-26                    | 100,101",
        "date:2019-06-27                    | ",
        "date:[2019-01 TO 2019-05]          | 200,201",
        "date:[2019-02 TO *]                | 100,101",
        "date:{2019-01-05 TO 2019-06-26}    | ",
        "date:undated                       | 300",
        "-date:*                            | 300",
        "kind:mixed                         | 101",
        "KIND:Indirect                      | 201",
        "-kind:direct                       | 101,201",
        "stance:supports                    | 201",
        "stance:\"not tagged\" pressure     | 101",
        "claim:sanction                     | 201",
        "code:relief                        | 101",
        "note:wire                          | 101",
        "note:*                             | 101",
        "topic:inter-korean                 | 100,101",
        "text:relief                        | 100",
        "*                                  | 100,101,200,201,300",
        "pressure^2 maximum                 | 101,201",
      })
  void findsWhatIsAsked(String words, String ids) {
    assertFinds(
        words,
        ids == null
            ? new Long[0]
            : List.of(ids.split(",")).stream().map(Long::valueOf).toArray(Long[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"sanctions relief    | 1  | 100",
        "(sanctions relief     | 1  | 100",
        "sanctions relief)     | 17 | 100",
        "sanctions AND         | 11 | 100",
        "OR sanctions          | 1  | 100",
        "sanctions [relief     | 11 | 100",
        "foo:sanctions         | 1  | 100",
        "relief foo:sanctions  | 8  | 100",
        "date:yesterday relief | 1  | 100",
        "kind:loud             | 1  | ",
        "relief kind:loud      | 8  | ",
        "stance:fierce         | 1  | ",
        "speaker:[a TO b]      | 10 | ",
      })
  void saysInOneSentenceWhereAQueryIsBrokenAndStillFindsItsWords(
      String words, int character, String ids) {
    Found found = search(Query.ALL.withWords(words));

    assertThat(found.problem())
        .isNotNull()
        .contains("character " + character)
        .endsWith(".")
        .doesNotContain(". ")
        .doesNotContain("\n");
    assertThat(found.hits().stream().map(hit -> Long.toString(hit.id())))
        .containsExactlyInAnyOrder(ids == null ? new String[0] : ids.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "!!!",
        "~~~~",
        "[",
        "-",
        "\"\"",
        "()",
        "a:b:c",
        "fn:or(a b)",
        "\\",
        "^2",
        "a@2",
        "*:*"
      })
  void noInputThrows(String words) {
    assertThat(search(Query.ALL.withWords(words)).total()).isNotNegative();
    assertThat(index.articles(Query.ALL.withWords(words), 0, 10).total()).isNotNegative();
    assertThat(index.highlights(words, "some text")).isNotNull();
  }

  @Test
  void blankWordsFindEverything() {
    assertFinds("", 100L, 101L, 200L, 201L, 300L);
    assertFinds("   ", 100L, 101L, 200L, 201L, 300L);
  }
}
