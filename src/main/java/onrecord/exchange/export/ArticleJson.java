package onrecord.exchange.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Objects;
import onrecord.domain.Article;
import onrecord.domain.ArticleDetails;
import onrecord.domain.DateOrigin;
import onrecord.domain.MarkedArticle;
import onrecord.domain.Place;

/** An article and its statements as a JSON object, and back. */
final class ArticleJson {

  private ArticleJson() {}

  static ObjectNode write(MarkedArticle marked) {
    Article article = marked.article();
    ArticleDetails details = article.details();
    ObjectNode json = Json.object();
    json.put(LibraryLines.MARK, LibraryLines.ARTICLE);
    json.put("id", article.id());
    json.put("title", details.title());
    json.put("date", Objects.toString(details.date(), null));
    json.put("date_origin", details.dateOrigin().name().toLowerCase(Locale.ROOT));
    json.put("source", details.source());
    json.put("author", details.author());
    json.put("url", details.url());
    json.put("section", details.section());
    json.put("language", details.language());
    json.set("topics", Json.strings(details.topics()));
    json.put("text", article.text());
    json.put("fingerprint", article.fingerprint());
    json.put("reprint_group", article.reprintGroup());
    json.put("file", article.place().file());
    json.put("position", article.place().position());
    json.put("note", article.note());
    json.set("statements", Json.array(marked.statements(), StatementJson::write));
    return json;
  }

  static MarkedArticle read(JsonNode json) {
    long id = Json.number(json, "id");
    Article article =
        new Article(
            id,
            details(json),
            Json.string(json, "text"),
            Json.string(json, "fingerprint"),
            json.path("reprint_group").isNull() ? null : Json.number(json, "reprint_group"),
            new Place(Json.string(json, "file"), Json.string(json, "position")),
            Json.string(json, "note"));
    return new MarkedArticle(
        article, Json.list(json, "statements", each -> StatementJson.read(each, id)));
  }

  private static ArticleDetails details(JsonNode json) {
    return new ArticleDetails(
        Json.string(json, "title"),
        Json.dateOrNull(json, "date"),
        DateOrigin.valueOf(Json.string(json, "date_origin").toUpperCase(Locale.ROOT)),
        Json.stringOrNull(json, "source"),
        Json.stringOrNull(json, "author"),
        Json.stringOrNull(json, "url"),
        Json.stringOrNull(json, "section"),
        Json.stringOrNull(json, "language"),
        Json.strings(json, "topics"));
  }
}
