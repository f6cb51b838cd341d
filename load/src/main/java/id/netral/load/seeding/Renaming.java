package id.netral.load.seeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Which words of a life are others in its copy: its id, its code, the people in it. */
record Renaming(Map<String, String> words) {

  String of(String text) {
    var renamed = text;
    for (var word : words.entrySet()) {
      renamed = renamed.replace(word.getKey(), word.getValue());
    }
    return renamed;
  }

  Document of(Document document) {
    var copy = new Document();
    document.forEach((key, value) -> copy.append(key, value(value)));
    return copy;
  }

  private @Nullable Object value(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case String text -> of(text);
      case Document document -> of(document);
      case List<?> list -> {
        var copy = new ArrayList<@Nullable Object>();
        list.forEach(each -> copy.add(value(each)));
        yield copy;
      }
      default -> value;
    };
  }
}
