package id.netral.investigation.messages.announcing;

import id.netral.casefile.Announcement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Topic {@code notices.investigation}: somebody has to be told; nothing of the case is in it. */
record NoticeWantedV1(
    String notice, String role, @Nullable String scope, String text, @Nullable String path) {

  private static final int ID_LENGTH = 32;

  /**
   * One notice per file and occasion; the file's own id is random, so this one can't be guessed.
   */
  static Announcement of(
      String file, String occasion, String role, @Nullable String scope, NoticeText text) {
    var notice = hash(file + "/" + occasion + "/" + role).substring(0, ID_LENGTH);
    return new Announcement(
        "notices.investigation",
        "investigation-" + file,
        "notice-wanted.v1",
        new NoticeWantedV1(notice, role, scope, text.word(), "/cases/" + file));
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
