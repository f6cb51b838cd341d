package id.netral.local.signin;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * The newest sign-ins and service tokens. The library's own keeps every one for ever and looks
 * through all of them for each code; a token that is forgotten here stays valid by its signature.
 */
final class Authorizations implements OAuth2AuthorizationService {

  private static final int MOST = 1_000;

  private final InMemoryOAuth2AuthorizationService kept = new InMemoryOAuth2AuthorizationService();
  private final Deque<String> oldestFirst = new ArrayDeque<>();

  @Override
  public synchronized void save(OAuth2Authorization authorization) {
    if (kept.findById(authorization.getId()) == null) oldestFirst.add(authorization.getId());
    kept.save(authorization);
    while (oldestFirst.size() > MOST) {
      var oldest = kept.findById(oldestFirst.remove());
      if (oldest != null) kept.remove(oldest);
    }
  }

  @Override
  public synchronized void remove(OAuth2Authorization authorization) {
    kept.remove(authorization);
    oldestFirst.remove(authorization.getId());
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    return kept.findById(id);
  }

  @Override
  public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
    return kept.findByToken(token, type);
  }
}
