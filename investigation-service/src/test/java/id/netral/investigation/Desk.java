package id.netral.investigation;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.test.web.servlet.MockMvc;

/** One person at the pages: opens them, fills in the form that is there, presses its button. */
final class Desk {

  private final MockMvc mvc;
  private final MockHttpSession session = new MockHttpSession();
  private final Map<String, Cookie> cookies = new LinkedHashMap<>();

  Desk(MockMvc mvc, String subject, String name, String office, String... roles) {
    this.mvc = mvc;
    var claims = new LinkedHashMap<String, Object>();
    claims.put("sub", subject);
    claims.put("name", name);
    claims.put("roles", List.of(roles));
    if (!office.isEmpty()) {
      claims.put("office", office);
    }
    var token = new OidcIdToken("token", Instant.EPOCH, Instant.MAX.minusSeconds(1), claims);
    var authorities =
        List.of(roles).stream().map(r -> new SimpleGrantedAuthority("ROLE_" + r)).toList();
    var person = new DefaultOidcUser(authorities, token, "sub");
    session.setAttribute(
        "SPRING_SECURITY_CONTEXT",
        new SecurityContextImpl(new OAuth2AuthenticationToken(person, authorities, "bawaslu")));
  }

  int status(String path) {
    return answer(path).getStatus();
  }

  Document open(String path) {
    var answer = answer(path);
    if (answer.getStatus() != 200) {
      throw new AssertionError(path + " answered " + answer.getStatus());
    }
    return page(answer);
  }

  /** The form of this page, filled in and sent; gives what was sent. */
  Sent send(String path, String... namesAndValues) {
    var form = form(open(path));
    var fields = new LinkedHashMap<String, List<String>>();
    for (var input : form.select("input[type=hidden]")) {
      fields.put(input.attr("name"), List.of(input.attr("value")));
    }
    for (var input : form.select("input[type=text], input[type=date], textarea")) {
      fields.put(input.attr("name"), List.of(input.val()));
    }
    for (int i = 0; i < namesAndValues.length; i += 2) {
      var values = new ArrayList<String>();
      if (i > 1 && namesAndValues[i - 2].equals(namesAndValues[i])) {
        values.addAll(fields.getOrDefault(namesAndValues[i], List.of()));
      }
      values.add(namesAndValues[i + 1]);
      fields.put(namesAndValues[i], values);
    }
    var sent = new Sent(form.attr("action"), fields);
    return new Sent(sent.action(), fields, again(sent));
  }

  /** What was sent, with the answer's status. */
  record Sent(String action, Map<String, List<String>> fields, MockHttpServletResponse answer) {
    Sent(String action, Map<String, List<String>> fields) {
      this(action, fields, new MockHttpServletResponse());
    }

    boolean done() {
      return answer.getStatus() == 302;
    }

    String words() {
      return page(answer).text();
    }
  }

  /** The same request once more. */
  MockHttpServletResponse again(Sent sent) {
    try {
      var request = post(sent.action()).session(session).cookie(jar());
      sent.fields().forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
      return mvc.perform(request).andReturn().getResponse();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private MockHttpServletResponse answer(String path) {
    try {
      var request = get(path).session(session);
      var answer =
          mvc.perform(cookies.isEmpty() ? request : request.cookie(jar()))
              .andReturn()
              .getResponse();
      for (var cookie : answer.getCookies()) {
        cookies.put(cookie.getName(), cookie);
      }
      return answer;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private Cookie[] jar() {
    return cookies.values().toArray(Cookie[]::new);
  }

  private static Element form(Document page) {
    return page.select("main form[method=post]").stream()
        .filter(f -> !f.attr("action").contains("sign-out"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no form on " + page.title()));
  }

  private static Document page(MockHttpServletResponse answer) {
    try {
      return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }
}
