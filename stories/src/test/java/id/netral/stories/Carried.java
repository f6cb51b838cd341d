package id.netral.stories;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives stories the one way that was carried through, and ends its stack after the last. */
final class Carried implements ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(Carried.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(WholeWay.class);
  }

  @Override
  public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var kept = context.getRoot().getStore(NAMESPACE);
    var known = kept.get(WholeWay.class, WholeWay.class);
    if (known == null || !known.stack().isRunning()) {
      known = WholeWay.start();
      kept.put(WholeWay.class, known);
      known.carry();
    }
    return known;
  }
}
