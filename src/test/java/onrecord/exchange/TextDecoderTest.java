package onrecord.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onrecord.domain.TextNormaliser;

class TextDecoderTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static byte[] marked(String text, Charset charset) {
    return ("\uFEFF" + text).getBytes(charset);
  }

  private static String streamed(byte[] bytes) throws IOException, RefusedInput {
    try (Reader reader = TextDecoder.reader(new ByteArrayInputStream(bytes))) {
      java.io.StringWriter text = new java.io.StringWriter();
      reader.transferTo(text);
      return text.toString();
    }
  }

  @Property(tries = 300)
  void everyMarkedEncodingGivesTheSameText(@ForAll("newsTexts") String text)
      throws IOException, RefusedInput {
    String wanted = TextNormaliser.normalise(text);
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("UTF-32LE"))) {
      byte[] bytes = marked(text, charset);
      assertThat(TextNormaliser.normalise(TextDecoder.decode(bytes, null))).isEqualTo(wanted);
      assertThat(TextNormaliser.normalise(streamed(bytes))).isEqualTo(wanted);
    }
    byte[] bare = text.getBytes(StandardCharsets.UTF_8);
    assertThat(TextNormaliser.normalise(TextDecoder.decode(bare, null))).isEqualTo(wanted);
  }

  @Property(tries = 300)
  void westernTextsInWindows1252ComeBack(@ForAll("westernTexts") String text)
      throws IOException, RefusedInput {
    byte[] bytes = ("The minister said: " + text).getBytes(WINDOWS_1252);
    assertThat(TextDecoder.decode(bytes, null)).isEqualTo("The minister said: " + text);
    assertThat(streamed(bytes)).isEqualTo("The minister said: " + text);
  }

  @Example
  void marksAndDashesAreNoForeignLetters() throws RefusedInput {
    String text = "She said: " + "“No,” ".repeat(9) + "– – ";
    assertThat(TextDecoder.decode(text.getBytes(WINDOWS_1252), null)).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> newsTexts() {
    return Arbitraries.of(
            "“No,” he said. ",
            "\r\n",
            "\n\n",
            "🎙️👩🏽‍⚖️ ",
            "e\u0301te\u0301 ",
            "문재인 ",
            "\u00a0",
            "so\u00adcial ",
            "a",
            " ",
            "'tis ",
            "—",
            "\t",
            "\u2028",
            "Ünïcode ",
            "\u200b")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> westernTexts() {
    return Arbitraries.of(
            "“No,” ", "naïve ", "café ", "it’s ", "– ", "€ 5 ", "word ", "\r\n", "Müller ")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Example
  void utf16WithoutAMarkIsFoundByItsZeros() throws RefusedInput {
    String text = "Lark said, “We will talk.”\nThe other side agreed.";
    assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_16LE), null)).isEqualTo(text);
    assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_16BE), null)).isEqualTo(text);
  }

  @Example
  void aStrayByteDoesNotSpoilAUtf8Text() throws IOException, RefusedInput {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("“Élan,” said Müller. ".getBytes(StandardCharsets.UTF_8));
    bytes.write(0x93);
    bytes.writeBytes("Über".getBytes(StandardCharsets.UTF_8));
    assertThat(TextDecoder.decode(bytes.toByteArray(), null))
        .isEqualTo("“Élan,” said Müller. “Über");
    assertThat(streamed(bytes.toByteArray())).isEqualTo("“Élan,” said Müller. “Über");
  }

  @Example
  void aLongStreamIsNotCutInTheMiddleOfACharacter() throws IOException, RefusedInput {
    String text = "x" + "문재인🎙".repeat(40_000);
    assertThat(streamed(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }

  @Example
  void aDeclaredEncodingIsBelievedWhereNothingBetterIsKnown() throws RefusedInput {
    Charset korean = Charset.forName("EUC-KR");
    String text = "문재인 대통령은 말했다.";
    assertThat(TextDecoder.decode(text.getBytes(korean), korean)).isEqualTo(text);
    assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8), korean)).isEqualTo(text);
  }
}
