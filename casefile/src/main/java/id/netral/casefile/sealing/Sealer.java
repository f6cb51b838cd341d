package id.netral.casefile.sealing;

import id.netral.casefile.EventTypes;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bson.types.Binary;

/** Seals text for one place in one file: it can be opened there and nowhere else. */
public final class Sealer {

  private final Keys keys;
  private final String collection;

  public Sealer(Keys keys, String collection) {
    this.keys = keys;
    this.collection = collection;
  }

  public Binary seal(String file, String key, String place, String text) {
    return new Binary(
        keys.seal(name(file, key), text.getBytes(StandardCharsets.UTF_8), bound(file, key, place)));
  }

  public Optional<String> open(String file, String key, String place, Binary sealed) {
    return keys.open(name(file, key), sealed.getData(), bound(file, key, place))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  public void destroy(String file, String key) {
    keys.destroy(name(file, key));
  }

  /** Asks the store anew for the keys of this file. */
  public void forget(String file) {
    keys.forget(file);
  }

  private static String name(String file, String key) {
    return key.equals(EventTypes.FILE_KEY) ? file : file + ":" + key;
  }

  private String bound(String file, String key, String place) {
    return collection + "/" + name(file, key) + "/" + place;
  }
}
