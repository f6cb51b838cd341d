package id.netral.sanction;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody of a government who has signed in and uses the pages, without JavaScript. */
final class Visit {

  private final MockMvc mvc;
  private final MockHttpSession session = new MockHttpSession();
  private final Map<String, Cookie> cookies = new LinkedHashMap<>();

  Visit(MockMvc mvc, String user, String name, String government, String... roles) {
    this.mvc = mvc;
    var claims =
        Map.<String, Object>of(
            "sub", user, "name", name, "government", government, "roles", List.of(roles));
    var now = Instant.now();
    var token = new OidcIdToken("token", now, now.plusSeconds(3600), claims);
    var person = new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, token);
    var signedIn = new OAuth2AuthenticationToken(person, AuthorityUtils.NO_AUTHORITIES, "pemda");
    session.setAttribute(
        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
        new SecurityContextImpl(signedIn));
  }

  MockHttpServletResponse asks(String address) throws Exception {
    var request = get(address).session(session);
    if (!cookies.isEmpty()) {
      request.cookie(cookies.values().toArray(Cookie[]::new));
    }
    return kept(mvc.perform(request).andReturn().getResponse());
  }

  Document opens(String address) throws Exception {
    var answer = asks(address);
    if (answer.getStatus() != 200) {
      throw new AssertionError(address + " answers " + answer.getStatus());
    }
    return Jsoup.parse(answer.getContentAsString());
  }

  /** Fills the page's form and sends it; what the page had filled in stays. */
  MockHttpServletResponse sends(String address, Map<String, String> typed) throws Exception {
    var form = Objects.requireNonNull(opens(address).selectFirst("main form"));
    var request = post(form.attr("action")).session(session);
    request.cookie(cookies.values().toArray(Cookie[]::new));
    for (var field : form.select("input[name], select[name], textarea[name]")) {
      var name = field.attr("name");
      var isBox = field.attr("type").matches("radio|checkbox");
      if (!typed.containsKey(name) && (!isBox || field.hasAttr("checked"))) {
        request.param(name, value(field));
      }
    }
    typed.forEach(request::param);
    return kept(mvc.perform(request).andReturn().getResponse());
  }

  private static String value(Element field) {
    var chosen = field.selectFirst("option[selected]");
    return chosen == null ? field.val() : chosen.val();
  }

  private MockHttpServletResponse kept(MockHttpServletResponse answer) {
    for (var cookie : answer.getCookies()) {
      cookies.put(cookie.getName(), cookie);
    }
    return answer;
  }
}
