package id.netral.staff.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Set;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Addresses that nothing in this service answers. They are open, so that whoever mistypes one is
 * told so, instead of being led to a sign-in page and given a session. Whatever any controller or
 * endpoint might answer is not unknown, and in doubt neither.
 */
final class UnknownPages implements RequestMatcher {

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final ApplicationContext context;

  UnknownPages(ApplicationContext context) {
    this.context = context;
  }

  @Override
  public boolean matches(HttpServletRequest request) {
    return READING.contains(request.getMethod())
        && mappings().stream().allMatch(mapping -> answersNothing(mapping, request));
  }

  private Collection<HandlerMapping> mappings() {
    return BeanFactoryUtils.beansOfTypeIncludingAncestors(
            context, HandlerMapping.class, true, false)
        .values();
  }

  private static boolean answersNothing(HandlerMapping mapping, HttpServletRequest request) {
    try {
      ServletRequestPathUtils.parseAndCache(request);
      var chain = mapping.getHandler(request);
      return chain == null || chain.getHandler() instanceof ResourceHttpRequestHandler;
    } catch (Exception somethingAnswers) { // e.g. another method or media type is wanted
      return false;
    } finally {
      ServletRequestPathUtils.clearParsedRequestPath(request);
    }
  }
}
