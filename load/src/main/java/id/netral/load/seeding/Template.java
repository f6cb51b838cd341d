package id.netral.load.seeding;

import id.netral.casefile.EventTypes;
import id.netral.casefile.history.Codec;
import id.netral.casefile.history.Stored;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;

/** One file of a life, with all its text opened once. */
record Template(Agency agency, Document document, List<Opened> history) {

  /**
   * @param sealed text by the name of its key
   * @param announced salt and data of each announcement, as text
   */
  record Opened(Document entry, Map<String, String> sealed, List<String> announced) {}

  static Template of(Agency agency, Document document) {
    var file = document.getString("_id");
    var history = new ArrayList<Opened>();
    for (var entry : new Stored(document).history()) {
      var n = Stored.number(entry.get("n"));
      var sealed = new LinkedHashMap<String, String>();
      entry
          .get("sealed", Document.class)
          .forEach(
              (key, cipher) ->
                  sealed.put(
                      key,
                      agency
                          .sealer()
                          .open(file, key, String.valueOf(n), (Binary) cipher)
                          .orElseThrow()));
      history.add(new Opened(entry, sealed, announced(agency, file, n, entry)));
    }
    return new Template(agency, document, history);
  }

  private static List<String> announced(Agency agency, String file, long n, Document entry) {
    var announces = Stored.announces(entry);
    var texts = new ArrayList<String>();
    for (int i = 0; i < announces.size(); i++) {
      var content = Codec.content(agency.sealer(), file, n, i, announces.get(i));
      if (content == null) {
        throw new IllegalStateException("an announcement of " + file + " was erased");
      }
      texts.add(content.toString());
    }
    return texts;
  }

  String file() {
    return document.getString("_id");
  }

  /** The key's name in the key store. */
  static String keyOf(String file, String key) {
    return key.equals(EventTypes.FILE_KEY) ? file : file + ":" + key;
  }
}
