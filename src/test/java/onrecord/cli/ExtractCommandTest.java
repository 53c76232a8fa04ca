package onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;
  private CommandLineRun line;

  @BeforeEach
  void prepare() {
    line = new CommandLineRun(folder);
  }

  @Test
  void offsetsCountCodePointsOfTheTextAsItIs() throws IOException {
    line.input = "{\"id\": 7, \"text\": \"😀\\r\\n\\r\\n“Let us talk,” Anna Berg said.\"}\n";

    assertThat(line.run("extract", "--format", "jsonl")).isZero();

    JsonNode answer = MAPPER.readTree(line.out());
    assertThat(answer.path("id").asInt()).isEqualTo(7);
    JsonNode quote = answer.path("quotes").get(0);
    assertThat(quote.path("spans").toString()).isEqualTo("[[5,19]]");
    assertThat(quote.path("start").asInt()).isEqualTo(5);
    assertThat(quote.path("end").asInt()).isEqualTo(19);
    assertThat(quote.path("kind").asText()).isEqualTo("direct");
    assertThat(quote.path("speaker_name").asText()).isEqualTo("Anna Berg");
    assertThat(quote.path("speaker").path("text").asText()).isEqualTo("Anna Berg");
    assertThat(quote.path("cue").path("text").asText()).isEqualTo("said");
    assertThat(quote.path("speaker_type").asText()).isEqualTo("person");
    assertThat(quote.path("rule").asText()).isNotBlank();
  }

  @Test
  void everyAnswerTellsTheLanguageOfItsText() throws IOException {
    line.input =
        """
        {"id": 1, "text": "The road was closed, Hugh Bell said to the council."}
        {"id": 2, "text": "Die Straße ist zu und der Rat ist nicht da."}
        {"id": 3, "text": "Leeds"}
        """;

    assertThat(line.run("extract")).isZero();

    List<String> languages = new ArrayList<>();
    for (String answer : line.out().lines().toList()) {
      languages.add(MAPPER.readTree(answer).path("language").asText());
    }
    assertThat(languages).containsExactly("en", "de", "null");
  }

  @Test
  void answersKeepTheOrderOfTheTexts() throws IOException {
    line.input =
        IntStream.range(0, 500)
            .mapToObj(i -> "{\"id\": %d, \"text\": \"%s\"}".formatted(i, "word ".repeat(i % 37)))
            .collect(Collectors.joining("\n"));

    assertThat(line.run("extract")).isZero();

    List<Integer> ids = new ArrayList<>();
    for (String answer : line.out().lines().toList()) {
      ids.add(MAPPER.readTree(answer).path("id").asInt());
    }
    assertThat(ids).isEqualTo(IntStream.range(0, 500).boxed().toList());
  }

  @Test
  void aBrokenLineIsNamedAndTheRestGoesOn() {
    line.input = "{\"id\": 1, \"text\": \"a\"}\n{\"id\": 2\n\n{\"id\": 3, \"text\": \"\\ud83d\"}\n";

    assertThat(line.run("extract", "-")).isEqualTo(ExitCode.REFUSED);

    assertThat(line.out().lines()).hasSize(2);
    assertThat(line.err()).isEqualTo("-, line 2: not a JSON object with a text\n");
  }

  @Test
  void aPlainFileIsOneText() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "\ufeff“Let us talk,” Anna Berg said.");

    assertThat(line.run("extract", file.toString())).isZero();

    JsonNode answer = MAPPER.readTree(line.out());
    assertThat(answer.path("id").asText()).isEqualTo(file.toString());
    assertThat(answer.path("quotes").get(0).path("start").asInt()).isEqualTo(1);
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() throws IOException {
    Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'a', (byte) 0xe4, 'b'});

    assertThat(line.run("extract", latin.toString(), folder.resolve("none").toString()))
        .isEqualTo(ExitCode.REFUSED);
    assertThat(line.err().lines()).hasSize(2);
  }
}
