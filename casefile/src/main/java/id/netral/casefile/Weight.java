package id.netral.casefile;

import java.util.Collection;
import java.util.Map;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Roughly what an entry takes of the heap: as it lies, and once more as it reads. */
final class Weight {

  private static final int OBJECT = 64;

  private Weight() {}

  static int of(@Nullable Object value) {
    return switch (value) {
      case String text -> OBJECT + 2 * text.length();
      case Binary sealed -> OBJECT + 3 * sealed.length();
      case Map<?, ?> fields -> OBJECT + fields.values().stream().mapToInt(Weight::of).sum();
      case Collection<?> many -> OBJECT + many.stream().mapToInt(Weight::of).sum();
      case null, default -> OBJECT;
    };
  }
}
