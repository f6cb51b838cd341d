package id.netral.staff.doors;

import id.netral.staff.issuers.Issuer;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What a browser may do with our pages: nothing but show them and come back to us. */
final class Headers {

  private Headers() {}

  static void on(HttpSecurity http, List<Issuer> issuers) {
    http.headers(
        headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(policy(issuers)))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(frames -> frames.deny())
                .crossOriginOpenerPolicy(
                    opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    may -> may.policy("camera=(), microphone=(), geolocation=(), payment=()")));
  }

  /** Forms may lead to the issuers, for signing in and out goes there. */
  static String policy(List<Issuer> issuers) {
    var forms =
        issuers.stream()
            .flatMap(i -> List.of(i.authorizationUri(), i.endSessionUri()).stream())
            .map(Issuer::origin)
            .distinct()
            .collect(Collectors.joining(" "));
    return "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none';"
        + " form-action 'self' "
        + forms;
  }
}
