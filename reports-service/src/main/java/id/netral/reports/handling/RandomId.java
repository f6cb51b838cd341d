package id.netral.reports.handling;

import java.security.SecureRandom;

/** Ids that tell nothing. */
public final class RandomId {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomId() {}

  public static String next() {
    return RANDOM
        .ints(LENGTH, 0, LETTERS.length())
        .collect(StringBuilder::new, (s, i) -> s.append(LETTERS.charAt(i)), StringBuilder::append)
        .toString();
  }
}
