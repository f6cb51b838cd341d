package id.netral.reports.handling;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** Ids that tell nothing. */
public final class RandomId {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomId() {}

  /** The same id for the same secret seed, so that a repeat finds what it began. */
  public static String from(String... seed) {
    try {
      var text = String.join("|", seed).getBytes(StandardCharsets.UTF_8);
      var hash = MessageDigest.getInstance("SHA-256").digest(text);
      var id = new StringBuilder();
      for (int i = 0; i < LENGTH; i++) id.append(LETTERS.charAt(hash[i] & 31));
      return id.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String next() {
    return RANDOM
        .ints(LENGTH, 0, LETTERS.length())
        .collect(StringBuilder::new, (s, i) -> s.append(LETTERS.charAt(i)), StringBuilder::append)
        .toString();
  }
}
