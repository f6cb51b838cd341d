package id.netral.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The registered names of one lifecycle's events, as they lie in the database for ever, and which
 * of their text lies open. Text is sealed unless it is named open here; dates, numbers, enums and
 * ids are structure and lie open by themselves.
 */
public final class EventTypes<E> {

  /**
   * @param keys for each sealed component the key that it is sealed under; {@link #FILE_KEY} is the
   *     file's own
   */
  public record Type<E>(String name, Class<? extends E> record, Map<String, String> keys) {}

  /** The name of a file's own key. */
  public static final String FILE_KEY = "file";

  private final Map<String, Type<E>> byName = new LinkedHashMap<>();
  private final Map<Class<?>, Type<E>> byRecord = new LinkedHashMap<>();

  private EventTypes() {}

  public static <E> EventTypes<E> of(Class<E> sealedParent) {
    if (!sealedParent.isSealed()) {
      throw new IllegalArgumentException(sealedParent + " is not sealed");
    }
    return new EventTypes<>();
  }

  /** Registers an event; {@code openText} names its text components that are structure. */
  public EventTypes<E> type(String name, Class<? extends E> record, String... openText) {
    var open = Set.of(openText);
    var keys = new LinkedHashMap<String, String>();
    for (var component : record.getRecordComponents()) {
      if (!open.contains(component.getName()) && !Structure.is(component.getGenericType())) {
        keys.put(component.getName(), FILE_KEY);
      }
    }
    put(new Type<>(name, record, keys));
    return this;
  }

  /** Seals one component under a key of its own, so that it can be erased by itself. */
  public EventTypes<E> sealedUnder(String key, String type, String component) {
    var known = named(type);
    var keys = new LinkedHashMap<>(known.keys());
    keys.put(component, key);
    put(new Type<>(type, known.record(), keys));
    return this;
  }

  public Type<E> named(String name) {
    var type = byName.get(name);
    if (type == null) {
      throw new IllegalArgumentException("no event is registered as " + name);
    }
    return type;
  }

  public Type<E> of(E event) {
    var type = byRecord.get(event.getClass());
    if (type == null) {
      throw new IllegalArgumentException(event.getClass() + " is not registered");
    }
    return type;
  }

  /** Every registered event, in the order of registration. */
  public Iterable<Type<E>> all() {
    return byName.values();
  }

  private void put(Type<E> type) {
    byName.put(type.name(), type);
    byRecord.put(type.record(), type);
  }
}
