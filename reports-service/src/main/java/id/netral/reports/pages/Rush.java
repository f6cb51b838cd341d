package id.netral.reports.pages;

import id.netral.reports.ReportsSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only so many hand something in at a time. Whoever finds no place within a moment is told at
 * once to come again, and has lost nothing: a draft stays, and the same request sent again has one
 * effect. So a rush is worked off at the rate that the machine bears, and is over when it ends.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Rush extends OncePerRequestFilter {

  private static final Set<String> HANDING_IN =
      Set.of("/api/reports", "/lapor/bukti", "/lapor/kirim");
  private static final String COME_AGAIN_SECONDS = "5";
  private static final String PROBLEM =
      """
      {"type":"about:blank","title":"Too Many Requests","status":429,\
      "detail":"Too many hand in at the moment. Send the same again in %s seconds."}"""
          .formatted(COME_AGAIN_SECONDS);

  private final Semaphore places;
  private final long patienceMillis;

  Rush(ReportsSettings settings) {
    this.places = new Semaphore(settings.rush().atOnce(), true);
    this.patienceMillis = settings.rush().patience().toMillis();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !HttpMethod.POST.matches(request.getMethod())
        || !HANDING_IN.contains(request.getRequestURI());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!hasPlace()) {
      turnAway(request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }

  private boolean hasPlace() {
    try {
      return places.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void turnAway(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, COME_AGAIN_SECONDS);
    if (!request.getRequestURI().startsWith("/api/")) {
      response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
      return;
    }
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getWriter().write(PROBLEM);
  }
}
