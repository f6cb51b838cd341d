package id.netral.local.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The local stack's passwords are printed on its login page: hashing them would protect nothing.
 */
final class PublishedSecrets implements PasswordEncoder {

  @Override
  public @Nullable String encode(@Nullable CharSequence secret) {
    return secret == null ? null : secret.toString();
  }

  @Override
  public boolean matches(@Nullable CharSequence entered, @Nullable String secret) {
    return entered != null && entered.toString().equals(secret);
  }
}
