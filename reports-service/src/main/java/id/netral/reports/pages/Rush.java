package id.netral.reports.pages;

import id.netral.reports.ReportsSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets only so many hand something in at a time. Whoever finds no place within a moment is told at
 * once to come again: a draft stays, a file just chosen has to be chosen again, and the same
 * request sent again has one effect. So a rush is worked off at the rate that the machine bears,
 * and is over when it ends. A slow upload takes no place before it has arrived.
 */
@Component
class Rush implements HandlerInterceptor, WebMvcConfigurer {

  private static final String[] HANDING_IN = {"/api/reports", "/lapor/bukti", "/lapor/kirim"};
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
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns(HANDING_IN);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!isHandingIn(request) || hasPlace()) {
      return true;
    }
    turnAway(request, response);
    return false;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failed) {
    if (isHandingIn(request)) {
      places.release();
    }
  }

  private static boolean isHandingIn(HttpServletRequest request) {
    return HttpMethod.POST.matches(request.getMethod());
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
    if (!request.getServletPath().startsWith("/api/")) {
      response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
      return;
    }
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getWriter().write(PROBLEM);
  }
}
