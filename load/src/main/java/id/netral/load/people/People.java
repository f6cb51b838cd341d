package id.netral.load.people;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens for the API by the authorization-code flow, and sessions for the pages. */
public final class People {

  private static final String BAWASLU = "bawaslu";

  private final Ports at;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();

  /**
   * @param form the token that every form bears against forgery
   */
  public record Session(String cookies, String form) {}

  public People(Ports at) {
    this.at = at;
  }

  /** Signs everybody in who acts in a life, so that nobody has to while time is measured. */
  public void signIn() {
    List.of("siti", "dewi", "bima").forEach(this::officer);
    List.of("rini", "hadi", "pj").forEach(this::official);
    for (var user : List.of("siti", "dewi")) {
      session(user, at.investigation(), "/");
      session(user, at.reports(), "/papers");
    }
  }

  /** Authorization header of somebody at Bawaslu. */
  public String officer(String user) {
    return tokens.computeIfAbsent(
        user, who -> token(who, BAWASLU, "investigation", at.investigation()));
  }

  /** Authorization header of somebody at a local government. */
  public String official(String user) {
    return tokens.computeIfAbsent(user, who -> token(who, "pemda", "sanction", at.sanction()));
  }

  /** Authorization header of a service that asks how far it was heard by Bawaslu. */
  public String asker(String client) {
    return tokens.computeIfAbsent(
        client,
        who ->
            grant(
                new Surfing(),
                BAWASLU,
                who,
                Map.of("grant_type", "client_credentials", "scope", "heard")));
  }

  /** Somebody signed in at the pages of a service, with a form once seen at this path. */
  public Session session(String user, String site, String path) {
    return sessions.computeIfAbsent(user + " at " + site, _ -> begin(user, site + path));
  }

  /** A reporter who has typed the code. */
  public Session tracking(String code) {
    var browser = new Surfing();
    browser.track(at.reports() + "/lacak", code);
    return new Session(browser.cookies(), "");
  }

  private static Session begin(String user, String address) {
    var browser = new Surfing();
    browser.enter(address, user);
    var hidden = browser.open(address).selectFirst("input[name=_csrf]");
    if (hidden == null) {
      throw new IllegalStateException("no form at " + address + " for " + user);
    }
    return new Session(browser.cookies(), hidden.val());
  }

  private String token(String user, String issuer, String client, String site) {
    var browser = new Surfing();
    browser.enter(site + "/", user);
    var redirect = site + "/login/oauth2/code/" + issuer;
    var query = new LinkedHashMap<String, String>();
    query.put("response_type", "code");
    query.put("client_id", client);
    query.put("scope", "openid profile");
    query.put("state", "s");
    query.put("redirect_uri", redirect);
    var back =
        browser.leadsTo(at.signIn() + "/" + issuer + "/oauth2/authorize?" + Surfing.encoded(query));
    if (!back.contains("code=")) {
      throw new IllegalStateException(user + " could not sign in: " + back);
    }
    var code = back.replaceAll(".*code=([^&]+).*", "$1");
    return grant(
        browser,
        issuer,
        client,
        Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", redirect));
  }

  private String grant(Surfing browser, String issuer, String client, Map<String, String> form) {
    var secret = (client + ":" + client + "-secret").getBytes(StandardCharsets.UTF_8);
    var answer =
        browser.post(
            at.signIn() + "/" + issuer + "/oauth2/token",
            "Basic " + Base64.getEncoder().encodeToString(secret),
            form);
    return "Bearer " + answer.replaceAll("(?s).*\"access_token\":\"([^\"]+)\".*", "$1");
  }
}
