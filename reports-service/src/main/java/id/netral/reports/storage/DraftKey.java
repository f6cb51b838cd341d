package id.netral.reports.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Finds a draft and opens it; lives in the citizen's browser alone (AES-256-GCM). */
public record DraftKey(String draft, String key) {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int KEY_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  public static DraftKey random(String draft) {
    return new DraftKey(
        draft, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(KEY_BYTES)));
  }

  /** From the text that {@link #text} gave; empty where it was tampered with. */
  public static Optional<DraftKey> of(String text) {
    return text.matches("[a-z2-7]{16}\\.[A-Za-z0-9_-]{43}")
        ? Optional.of(new DraftKey(text.substring(0, 16), text.substring(17)))
        : Optional.empty();
  }

  public String text() {
    return draft + "." + key;
  }

  byte[] seal(byte[] content) {
    return seal(content, "");
  }

  /** Opens as what it was sealed as, and as nothing else. */
  byte[] seal(byte[] content, String what) {
    var nonce = bytes(NONCE);
    var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, what, content);
    var all = Arrays.copyOf(nonce, NONCE + sealed.length);
    System.arraycopy(sealed, 0, all, NONCE, sealed.length);
    return all;
  }

  Optional<byte[]> open(byte[] sealed) {
    return open(sealed, "");
  }

  Optional<byte[]> open(byte[] sealed, String what) {
    try {
      var nonce = Arrays.copyOf(sealed, NONCE);
      var rest = Arrays.copyOfRange(sealed, NONCE, sealed.length);
      return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce, what, rest));
    } catch (IllegalArgumentException wrongKey) {
      return Optional.empty();
    }
  }

  private byte[] cipher(int mode, byte[] nonce, String what, byte[] input) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      var secret = new SecretKeySpec(Base64.getUrlDecoder().decode(key), "AES");
      cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD((draft + what).getBytes(StandardCharsets.US_ASCII));
      return cipher.doFinal(input);
    } catch (AEADBadTagException e) {
      throw new IllegalArgumentException("not sealed with this key", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(int length) {
    var bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  @Override
  public String toString() {
    return "DraftKey[" + draft + "]";
  }
}
