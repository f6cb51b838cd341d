package id.netral.casefile.comparing;

import java.util.List;

/**
 * What a sender asks: how far these pairs of files were heard.
 *
 * @param sender the asking agency's name
 */
record Question(String sender, List<Pair> pairs) {

  /** So many pairs may be asked for at once. */
  static final int MOST = 200;

  /**
   * @param from the sender's file
   * @param to the hearer's file
   */
  record Pair(String from, String to) {}

  /**
   * How far one pair was heard.
   *
   * @param n last announcement taken in; 0 where none was
   * @param hash of that announcement; empty where none was
   */
  record UpTo(String from, String to, long n, String hash) {

    static UpTo nothing(Pair pair) {
      return new UpTo(pair.from, pair.to, 0, "");
    }
  }

  /**
   * Some of all that was heard of a sender.
   *
   * @param next where the next page begins; empty after the last
   */
  record Page(List<UpTo> pairs, String next) {}
}
