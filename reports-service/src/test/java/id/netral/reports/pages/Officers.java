package id.netral.reports.pages;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Officers who have signed in already, named by a header, and a clock that the test sets. */
@TestConfiguration(proxyBeanMethods = false)
class Officers {

  static final String HEADER = "X-Officer";
  static volatile Instant now = Instant.parse("2024-10-23T02:30:00Z");

  private static final Map<String, String> NAMES =
      Map.of("siti", "Siti Rahmawati", "dewi", "Dewi Anggraini", "agus", "Agus Lampung");

  @Bean
  InstantSource clock() {
    return () -> now;
  }

  @Bean
  @Order(0)
  SecurityFilterChain signedIn(HttpSecurity http) {
    Filter signIn =
        (request, response, chain) -> {
          var user = ((HttpServletRequest) request).getHeader(HEADER);
          var context = SecurityContextHolder.createEmptyContext();
          context.setAuthentication(officer(user));
          SecurityContextHolder.setContext(context);
          chain.doFilter(request, response);
        };
    return http.securityMatcher(request -> request.getHeader(HEADER) != null)
        .csrf(csrf -> csrf.disable())
        .addFilterBefore(signIn, AnonymousAuthenticationFilter.class)
        .build();
  }

  private static UsernamePasswordAuthenticationToken officer(String user) {
    var office = user.equals("agus") ? "bawaslu-18.03" : "bawaslu-35.73";
    var claims =
        Map.<String, Object>of(
            "sub",
            user,
            "name",
            NAMES.getOrDefault(user, user),
            "roles",
            List.of("bawaslu-officer"),
            "office",
            office);
    var token = new OidcIdToken("t", Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"), claims);
    var roles = List.of(new SimpleGrantedAuthority("ROLE_bawaslu-officer"));
    return new UsernamePasswordAuthenticationToken(new DefaultOidcUser(roles, token), null, roles);
  }
}
