package onrecord.exchange;

/** An input that cannot be taken in; the message is the one sentence that the researcher reads. */
final class RefusedInput extends Exception {

  private static final long serialVersionUID = 1L;

  RefusedInput(String sentence) {
    super(sentence);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
