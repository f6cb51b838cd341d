package id.netral.reports.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says kindly that too much was uploaded at once, before anything tries to read it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadLimit extends OncePerRequestFilter {

  private static final String UPLOAD = "/lapor/bukti";
  private static final long MOST_BYTES = 31L * 1024 * 1024;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getRequestURI().equals(UPLOAD) && request.getContentLengthLong() > MOST_BYTES) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", UPLOAD + "?besar");
    } else {
      chain.doFilter(request, response);
    }
  }
}
