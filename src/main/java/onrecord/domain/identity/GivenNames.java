package onrecord.domain.identity;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Knows which given names are short for which. */
final class GivenNames {

  /** A line each: the name in full, then what it is shortened to. */
  private static final String TABLE =
      """
      abigail abby
      abraham abe
      albert al bert
      alexander alex al sandy sasha
      alexandra alex sandra sasha
      alfred al fred
      andrew andy drew
      anthony tony
      arthur art
      barbara barb
      benjamin ben benny
      bernard bernie
      bradley brad
      catherine cathy kate
      charles charlie chuck
      christine chris tina
      christopher chris
      clifford cliff
      cynthia cindy
      daniel dan danny
      david dave
      deborah deb debbie
      dennis denny
      donald don donnie
      dorothy dot dottie
      douglas doug
      edmund ed ted
      edward ed eddie ted ned
      edwin ed
      elizabeth liz beth betty lizzie eliza
      ernest ernie
      eugene gene
      frances fran
      francis frank
      franklin frank
      frederick fred freddie
      gabriel gabe
      gerald gerry jerry
      gregory greg
      harold hal harry
      henry hank harry
      herbert herb bert
      howard howie
      isaac ike
      jacob jake
      jacqueline jackie
      james jim jimmy jamie
      janet jan
      jeffrey jeff
      jennifer jen jenny
      jerome jerry
      jessica jess
      john jack johnny jon
      jonathan jon
      joseph joe joey
      joshua josh
      judith judy
      katherine kate kathy katie
      kenneth ken kenny
      kimberly kim
      lawrence larry
      leonard leo len lenny
      leslie les
      louis lou
      madeleine maddy
      margaret maggie meg peggy
      martin marty
      matthew matt
      michael mike mick mickey
      mitchell mitch
      nancy nan
      nathaniel nate nathan
      nicholas nick
      pamela pam
      patricia pat patty tricia
      patrick pat paddy
      peter pete
      philip phil
      randolph randy
      raymond ray
      rebecca becky
      reginald reg
      richard rick dick rich ricky
      robert bob rob bobby robbie
      rodney rod
      ronald ron ronnie
      russell russ
      samantha sam
      samuel sam sammy
      sergei serge
      sidney sid
      stanley stan
      stephanie steph
      stephen steve
      steven steve
      stuart stu
      susan sue susie
      teresa terry
      terence terry
      theodore ted teddy theo
      thomas tom tommy
      timothy tim timmy
      victoria vicky
      victor vic
      vincent vince
      vladimir volodya
      walter walt
      wilfred wilf
      william bill will billy
      zachary zach
      """;

  private static final Map<String, Set<String>> IN_FULL = inFull();

  private GivenNames() {}

  private static Map<String, Set<String>> inFull() {
    Map<String, Set<String>> byShort = new HashMap<>();
    TABLE
        .lines()
        .map(line -> line.split(" "))
        .forEach(
            line -> {
              for (String name : line) {
                byShort.computeIfAbsent(name, any -> new HashSet<>()).add(line[0]);
              }
            });
    byShort.replaceAll((name, full) -> Set.copyOf(full));
    return Map.copyOf(byShort);
  }

  /** The names that this one can be short for; itself where it is not known to be short. */
  static Set<String> inFull(String name) {
    return IN_FULL.getOrDefault(name, Set.of(name));
  }

  /** Whether one can be the other's short form, or both short forms of one name. */
  static boolean areAlike(String one, String other) {
    return !Collections.disjoint(inFull(one), inFull(other));
  }
}
