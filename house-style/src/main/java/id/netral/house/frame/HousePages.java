package id.netral.house.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Tells the frame of each page where the reader is. */
final class HousePages implements HandlerInterceptor {

  private final String agency;
  private final String quickExit;

  HousePages(String agency, String quickExit) {
    this.agency = agency;
    this.quickExit = quickExit;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page != null && drawn(page)) {
      page.addObject("here", new Here(agency, address(request), quickExit));
    }
  }

  private static boolean drawn(ModelAndView page) {
    var name = page.getViewName();
    return name == null
        ? page.hasView() && !(page.getView() instanceof RedirectView)
        : !name.startsWith("redirect:") && !name.startsWith("forward:");
  }

  private static String address(HttpServletRequest request) {
    var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (failed instanceof String path) {
      return path;
    }
    var query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}
