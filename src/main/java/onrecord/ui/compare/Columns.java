package onrecord.ui.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.domain.FacetCount;
import onrecord.library.FirstView;

/** Which speakers have a column. Pure rules. */
final class Columns {

  private Columns() {}

  /** Columns of the chosen speakers: those that stay keep their order, newcomers follow by name. */
  static List<String> ofChosen(List<String> current, Set<String> chosen) {
    List<String> columns = new ArrayList<>(current);
    columns.retainAll(chosen);
    chosen.stream().filter(name -> !columns.contains(name)).sorted().forEach(columns::add);
    return columns;
  }

  /**
   * Columns when nobody is chosen: the speakers with most statements. The order is kept as long as
   * they are the same ones, so that columns which were moved stay where they are.
   *
   * @param counts speakers of the result, those with most statements first
   */
  static List<String> ofResult(List<String> current, List<FacetCount> counts) {
    List<String> most = FirstView.columnsOf(counts);
    return new HashSet<>(current).equals(new HashSet<>(most)) ? List.copyOf(current) : most;
  }

  /** The columns with one moved by so many places, as far as there are any. */
  static List<String> moved(List<String> current, String name, int places) {
    int from = current.indexOf(name);
    if (from < 0) {
      return List.copyOf(current);
    }
    List<String> columns = new ArrayList<>(current);
    columns.remove(from);
    columns.add(Math.clamp(from + (long) places, 0, columns.size()), name);
    return columns;
  }
}
