package id.netral.casefile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What may lie open because it can hold no free text: numbers, enums, times, ids. */
final class Structure {

  private Structure() {}

  static boolean is(Type type) {
    return switch (type) {
      case Class<?> c ->
          c.isPrimitive()
              || c.isEnum()
              || c == Boolean.class
              || Number.class.isAssignableFrom(c)
              || Temporal.class.isAssignableFrom(c)
              || TemporalAmount.class.isAssignableFrom(c)
              || isId(c)
              || isStructuralRecord(c);
      case ParameterizedType p when isContainer(p.getRawType()) ->
          Arrays.stream(p.getActualTypeArguments()).allMatch(Structure::is);
      default -> false;
    };
  }

  private static boolean isContainer(Type raw) {
    return raw instanceof Class<?> c
        && (Collection.class.isAssignableFrom(c)
            || Map.class.isAssignableFrom(c)
            || c == Optional.class);
  }

  private static boolean isId(Class<?> c) {
    return c.isRecord() && c.getRecordComponents().length == 1 && c.getSimpleName().endsWith("Id");
  }

  private static boolean isStructuralRecord(Class<?> c) {
    return c.isRecord()
        && Arrays.stream(c.getRecordComponents()).allMatch(part -> is(part.getGenericType()));
  }
}
