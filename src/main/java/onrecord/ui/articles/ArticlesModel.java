package onrecord.ui.articles;

import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import onrecord.domain.ArticleHit;
import onrecord.domain.DateOrigin;
import onrecord.domain.Edit;
import onrecord.domain.Query;
import onrecord.library.ArticlePage;
import onrecord.ui.kit.Desk;
import onrecord.ui.kit.PagedList;
import onrecord.ui.kit.PagedResult;
import org.jspecify.annotations.Nullable;

/** What the table of articles shows and does. JavaFX thread only. */
final class ArticlesModel {

  private final Desk desk;
  private final PagedResult<Query, ArticleHit> result;
  private final ReadOnlyStringWrapper emptySentence = new ReadOnlyStringWrapper("");

  ArticlesModel(Desk desk) {
    this.desk = desk;
    result = new PagedResult<>(desk, "articles", this::fetch);
    desk.query().subscribe(result::ask);
    result.rows().subscribe(this::presented);
  }

  /** The rows, newest first; another list for every query. */
  ReadOnlyObjectProperty<PagedList<ArticleHit>> rows() {
    return result.rows();
  }

  /** The helpful sentence where there is no row; empty when there are some. */
  ReadOnlyStringProperty emptySentence() {
    return emptySentence.getReadOnlyProperty();
  }

  /** The rows come into sight or go out of it. */
  void setShown(boolean shown) {
    result.setShown(shown);
  }

  /** Shows an article in the reader, when it is not there already. */
  void select(ArticleHit hit) {
    if (!Objects.equals(desk.selectedArticle().get(), hit.id())) {
      desk.showArticle(hit.id());
    }
  }

  /** Hands the keyboard to the reader. */
  void read() {
    desk.requestReader();
  }

  /** Dates an article by hand; null makes it undated. */
  void date(ArticleHit article, @Nullable LocalDate day) {
    DateOrigin origin = day == null ? DateOrigin.NONE : DateOrigin.HAND;
    desk.apply(new Edit.SetDate(article.id(), day, origin));
  }

  private PagedResult.Page<ArticleHit> fetch(Query query, int offset, int limit) {
    ArticlePage page = desk.library().articles(query, offset, limit);
    return new PagedResult.Page<>(page.hits(), page.total());
  }

  private void presented(PagedList<ArticleHit> rows) {
    emptySentence.set(
        rows.isEmpty() ? result.answered().map(ArticlesModel::sentenceFor).orElse("") : "");
  }

  private static String sentenceFor(Query query) {
    return query.isOpen()
        ? "Import articles: drop a file, a folder or a zip on this window."
        : "No article matches: take a filter away or search for other words.";
  }
}
