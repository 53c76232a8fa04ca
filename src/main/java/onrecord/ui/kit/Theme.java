package onrecord.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * The look of every window: AtlantaFX's Primer in light or dark, the Inter typeface and two
 * stylesheets whose colours are all looked up by name. JavaFX thread only.
 */
public enum Theme {
  LIGHT,
  DARK;

  private static final PseudoClass DARK_SCENE = PseudoClass.getPseudoClass("dark");
  private static final String INTER = "/com/formdev/flatlaf/fonts/inter/Inter-%s.otf";
  private static final List<String> INTER_STYLES =
      List.of("Regular", "Italic", "SemiBold", "Bold", "BoldItalic");
  private static final double ANY_SIZE = 13;

  /** Best first; the last is what JavaFX itself holds for a serif on every machine. */
  private static final List<String> SERIFS =
      List.of("DejaVu Serif", "Charter", "Georgia", "Noto Serif", "Liberation Serif", "Serif");

  /** The other one. */
  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  /** Makes the scene look so; fonts and stylesheet are added the first time. */
  public void applyTo(Scene scene) {
    String themed = (this == LIGHT ? new PrimerLight() : new PrimerDark()).getUserAgentStylesheet();
    if (!themed.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(themed);
    }
    if (scene.getStylesheets().isEmpty()) {
      loadInter();
      scene
          .getStylesheets()
          .addAll(
              resource("app.css").toExternalForm(),
              resource("screens.css").toExternalForm(),
              serifStylesheet());
    }
    scene.getRoot().pseudoClassStateChanged(DARK_SCENE, this == DARK);
  }

  private static void loadInter() {
    for (String style : INTER_STYLES) {
      try (InputStream font = Theme.class.getResourceAsStream(INTER.formatted(style))) {
        Font.loadFont(Objects.requireNonNull(font, style), ANY_SIZE);
      } catch (IOException e) {
        throw new UncheckedIOException("the bundled typeface cannot be read", e);
      }
    }
  }

  // A JavaFX stylesheet takes one family, no list to fall back on, so the choice is made here.
  private static String serifStylesheet() {
    List<String> installed = Font.getFamilies();
    String family =
        SERIFS.stream().filter(installed::contains).findFirst().orElse(SERIFS.getLast());
    String css = ".serif { -fx-font-family: \"" + family + "\"; }";
    return "data:text/css;charset=utf-8,"
        + URLEncoder.encode(css, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(Theme.class.getResource("/onrecord/ui/" + name), name);
  }
}
