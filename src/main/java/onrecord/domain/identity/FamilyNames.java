package onrecord.domain.identity;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows names whose family comes first at home, so that "Orbán Viktor" and "Viktor Orbán" are one.
 * Conservative: a family name that is common and a given name of its language's shape must meet.
 */
final class FamilyNames {

  private static final Set<String> KOREAN_AND_CHINESE =
      Letters.words(
          """
          ahn an bae baek bai bak ban bang bong byun cai cao chae chan chang chen cheng cheung cho
          choe choi chon chu chun chung cui dai deng ding dong du fan fang feng fu gao geng gong gu
          guo ha hahm ham han he heo ho hong hu hua huang huh hur hwang hyon hyun im in jang je jeon
          jeong jia jiang jin jo jon jong joo ju jun jung kang ki kil kim ko koo ku kung kuo kwak
          kwon lai lam lau lee leung li liang liao lim lin ling liu lo lu luo ma mao maeng meng min
          moon mun na nam no noh o oh paek paik pan pang park pak peng pi pyo pyon qi qian qin ra
          ri rhee rim ro roh ryang ryu seo shen shim shin si sim sin sok son song su suh sun sung
          tae tan tang tao thae tian tsai tsang u wang wei wen wi won wong woo wu xi xia xiao xie xu
          xue yan yang yao ye yeo yeom yi yim yin yom yon yoo yoon you yu yuan yun zeng zhang zhao
          zheng zhong zhou zhu zou
          """);

  /** Family names that are given names in English too. */
  private static final Set<String> ALSO_GIVEN =
      Letters.words("lee park kim ma may sun an song chan");

  private static final Set<String> JAPANESE =
      Letters.words(
          """
          abe aoki arai aso endo fujii fujita fukuda goto hara hasegawa hashimoto hatoyama hayashi
          ikeda inoue ishibashi ishiba ishihara ishii ishikawa ito iwaya kaneko kato kawaguchi
          kimura kishi kishida kobayashi koike koizumi kojima komeito kondo kono maeda matsui
          matsumoto matsuno miura miyazaki mori motegi murakami nakagawa nakajima nakamura nakano
          nakasone nakayama nikai nishimura noda obuchi ogawa ohira okada okamoto onodera ono ota
          saito sakamoto sasaki sato seko shimizu suga sugiyama suzuki takahashi takaichi takeda
          takeuchi tamaki tamura tanaka ueda uno wada watanabe yamada yamaguchi yamamoto yamazaki
          yokoyama yoshida
          """);

  private static final Set<String> HUNGARIAN =
      Letters.words(
          """
          antall bajnai balogh balog bardos biro bogdan bokros bencsik deutsch dobrev fekete
          feher gal gulyas gyurcsany hadhazy hegedus horn horthy horvath jakab juhasz kadar karacsony
          kiss kocsis kovacs kover kun lazar lukacs magyar martonyi medgyessy meszaros molnar nagy
          navracsics nemeth novak olah orban palinkas papp pinter rogan semjen simon sulyok
          szabo szajer szalai szekeres szijjarto szilagyi takacs torok toth toroczkai
          trocsanyi varga veres vona
          """);

  private static final Set<String> HUNGARIAN_GIVEN =
      Letters.words(
          """
          adam agnes akos andras andrea anna antal attila balazs balint bela bence bernadett
          csaba daniel david denes dora endre eniko erzsebet eszter eva ferenc gabor gabriella
          gergely gyorgy gyula ildiko ilona imre istvan ivan janos jozsef judit kalman karoly katalin
          klara krisztina lajos laszlo levente lorand marcell maria marta matyas mihaly miklos
          monika nora ottilia pal peter piroska rozsa sandor szabolcs tamas tibor timea vilmos viktor
          viktoria zoltan zsofia zsolt zsuzsanna
          """);

  private static final String SYLLABLE_TEXT =
      "(?:[bcdfghjklmnpqrstwxyz]|ch|sh|zh|kh|ph|th|ts|kk|tt|pp|hw|kw|gw|wh|ky|gy|hy|my|ny|ry|py|by|ly)?"
          + "[aeiouy]{1,3}(?:ng|n|m|k|g|l|r|p|b|t|h)?";

  private static final Pattern SYLLABLE = Pattern.compile(SYLLABLE_TEXT);
  private static final Pattern TWO_SYLLABLES =
      Pattern.compile("(?:" + SYLLABLE_TEXT + "){2}", Pattern.CASE_INSENSITIVE);

  private static final Pattern JAPANESE_GIVEN =
      Pattern.compile(
          "(?:(?:[kgsztdnhbpmrwyfj]|ky|gy|sh|ch|ts|ny|hy|by|py|my|ry)?[aiueo]{1,2}n?){2,5}");

  private FamilyNames() {}

  /** Where the family name of a full name stands. */
  enum Place {
    /** "Moon Jae In", "Orban Viktor". */
    FIRST,
    /** "Jae In Moon": last, although it comes first at home. */
    LAST,
    /** Last, as in most of the world, or not known. */
    USUAL
  }

  /** Tells it for the plain words of a full name. */
  static Place placeIn(List<String> words) {
    if (words.size() < 2 || words.size() > 3) {
      return Place.USUAL;
    }
    if (isFamilyWith(words.getFirst(), words.subList(1, words.size()))) {
      return Place.FIRST;
    }
    return isFamilyWith(words.getLast(), words.subList(0, words.size() - 1))
        ? Place.LAST
        : Place.USUAL;
  }

  private static boolean isFamilyWith(String family, List<String> given) {
    if (KOREAN_AND_CHINESE.contains(family)) {
      return given.size() == 2
          ? given.stream().allMatch(word -> SYLLABLE.matcher(word).matches())
          : !ALSO_GIVEN.contains(family) && TWO_SYLLABLES.matcher(given.getFirst()).matches();
    }
    return given.size() == 1
        && (JAPANESE.contains(family) && JAPANESE_GIVEN.matcher(given.getFirst()).matches()
            || HUNGARIAN.contains(family) && HUNGARIAN_GIVEN.contains(given.getFirst()));
  }
}
