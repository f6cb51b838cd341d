package id.netral.casefile.history;

import id.netral.casefile.Actor;
import id.netral.casefile.Announcement;
import id.netral.casefile.Entry;
import id.netral.casefile.EventTypes;
import id.netral.casefile.Json;
import id.netral.casefile.sealing.Sealer;
import java.lang.reflect.RecordComponent;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns one event into a stored entry, its text sealed, and back. */
public final class Codec<E> {

  /** Something heard that had no effect. */
  public static final String TAKEN_IN = "taken-in.v1";

  /** Longer text belongs into a stored document. */
  static final int MAX_TEXT = 32 * 1024;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String BY_NAME = "by";

  private final EventTypes<E> types;
  private final Sealer sealer;

  public Codec(EventTypes<E> types, Sealer sealer) {
    this.types = types;
    this.sealer = sealer;
  }

  /** When, by whom and why; the same for all entries of one write. */
  public record Frame(Actor by, Instant on, Instant at, Cause cause) {}

  public Document event(String file, long n, Frame frame, E event) {
    var type = types.of(event);
    var body = Json.tree(event);
    var hidden = new LinkedHashMap<String, ObjectNode>();
    type.keys()
        .forEach(
            (component, key) -> {
              var value = body.remove(component);
              if (value != null) {
                hidden.computeIfAbsent(key, _ -> Json.object()).set(component, value);
              }
            });
    return entry(file, n, frame, type.name(), body, hidden);
  }

  /** The entry for something that had no effect; the reason may be an operator's words: sealed. */
  public Document takenIn(String file, long n, Frame frame, String why) {
    var hidden = new LinkedHashMap<String, ObjectNode>();
    hidden.put(EventTypes.FILE_KEY, Json.object().put("why", why));
    return entry(file, n, frame, TAKEN_IN, Json.object(), hidden);
  }

  private Document entry(
      String file,
      long n,
      Frame frame,
      String type,
      ObjectNode body,
      Map<String, ObjectNode> hide) {
    if (frame.by().name() != null) {
      hide.computeIfAbsent(EventTypes.FILE_KEY, _ -> Json.object()).put(BY_NAME, frame.by().name());
    }
    var sealed = new Document();
    hide.forEach(
        (key, part) -> {
          var text = Json.canonical(part);
          if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException(type + " bears text over 32 kB");
          }
          sealed.append(key, sealer.seal(file, key, place(n), text));
        });
    return new Document("n", n)
        .append("type", type)
        .append("on", Date.from(frame.on()))
        .append("at", Date.from(frame.at()))
        .append("by", new Document("id", frame.by().id()).append("role", frame.by().role()))
        .append("cause", frame.cause().document())
        .append("body", Json.canonical(body))
        .append("sealed", sealed);
  }

  /** One announcement as it will go out: sealed, with a salt so that its hash tells nothing. */
  public Document announce(String file, long entry, int index, Announcement what, long number) {
    var salt = new byte[16];
    RANDOM.nextBytes(salt);
    var content = Json.object();
    content.put("salt", Base64.getUrlEncoder().withoutPadding().encodeToString(salt));
    content.set("data", Json.tree(what.data()));
    return new Document("type", what.type())
        .append("topic", what.topic())
        .append("to", new Document("file", what.to()).append("n", number))
        .append(
            "sealed",
            sealer.seal(
                file,
                EventTypes.FILE_KEY,
                place(entry) + "/announces/" + index,
                Json.canonical(content)));
  }

  /** Salt and data of a stored announcement; null where the file's key was destroyed. */
  public static @Nullable ObjectNode content(
      Sealer sealer, String file, long entry, int index, Document announce) {
    return sealer
        .open(
            file,
            EventTypes.FILE_KEY,
            place(entry) + "/announces/" + index,
            announce.get("sealed", Binary.class))
        .map(Json::parse)
        .orElse(null);
  }

  public Entry<E> read(String file, Document entry) {
    var n = Stored.number(entry.get("n"));
    var type = entry.getString("type");
    var body = Json.parse(entry.getString("body"));
    var erased = new HashSet<String>();
    entry
        .get("sealed", Document.class)
        .forEach(
            (key, cipher) ->
                sealer
                    .open(file, key, place(n), (Binary) cipher)
                    .ifPresentOrElse(text -> body.setAll(Json.parse(text)), () -> erased.add(key)));
    var by = entry.get("by", Document.class);
    var name = body.remove(BY_NAME);
    var takenIn = type.equals(TAKEN_IN);
    return new Entry<>(
        n,
        type,
        entry.getDate("on").toInstant(),
        entry.getDate("at").toInstant(),
        new Actor(by.getString("id"), by.getString("role"), name == null ? null : name.asString()),
        Stored.causeOf(entry),
        takenIn ? null : event(type, body, erased),
        takenIn ? body.path("why").asString("") : null,
        entry.getString("hash"));
  }

  private E event(String name, ObjectNode body, Set<String> erased) {
    var type = types.named(name);
    // Looking at a record's components costs more than all else here, and is hardly ever needed.
    var components =
        erased.isEmpty() ? new RecordComponent[0] : type.record().getRecordComponents();
    for (var component : components) {
      if (erased.contains(type.keys().getOrDefault(component.getName(), ""))) {
        readAsErased(body, component.getName(), component.getType());
      }
    }
    return Json.read((JsonNode) body, type.record());
  }

  /** Erased text reads as empty, so that the rest of the history can still be read. */
  private static void readAsErased(ObjectNode body, String component, Class<?> type) {
    if (Collection.class.isAssignableFrom(type)) {
      body.putArray(component);
    } else if (type == String.class) {
      body.put(component, "");
    }
  }

  private static String place(long n) {
    return String.valueOf(n);
  }
}
