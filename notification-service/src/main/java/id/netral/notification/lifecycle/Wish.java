package id.netral.notification.lifecycle;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a sender wants: someone told that something has happened, without saying what.
 *
 * @param sender the agency that asks, and that knows the address
 * @param about its file
 * @param scope office or government within which the role counts; null where it counts everywhere
 * @param text key of the words to use
 * @param path page at the sender that the notice leads to; null when it leads nowhere
 */
public record Wish(
    String sender,
    String about,
    Role role,
    @Nullable String scope,
    String text,
    @Nullable String path) {

  /**
   * Staff find their notices in the inbox. Without a scope only the supervisor's counts everywhere:
   * a notice for "some officer" must not lie open to the officers of all offices.
   */
  public boolean hasInbox() {
    return switch (role) {
      case REPORTER, OFFICIAL -> false;
      case SUPERVISOR -> true;
      case BAWASLU_OFFICER, BAWASLU_MEMBER, PERSONNEL_OFFICER, EXAMINER, SUPERIOR, PPK ->
          scope != null;
    };
  }

  /**
   * Whether its sender is told of the delivery: the law asks for that towards the reporter and the
   * person examined (B-123, H-52). Of colleagues the ledger knows it; a failure is always told.
   */
  public boolean wantsProof() {
    return switch (role) {
      case REPORTER, OFFICIAL -> true;
      case BAWASLU_OFFICER, BAWASLU_MEMBER, SUPERVISOR, PERSONNEL_OFFICER -> false;
      case EXAMINER, SUPERIOR, PPK -> false;
    };
  }

  /** Who is to be told, as the sender names them. */
  public enum Role {
    REPORTER,
    OFFICIAL,
    BAWASLU_OFFICER,
    BAWASLU_MEMBER,
    SUPERVISOR,
    PERSONNEL_OFFICER,
    EXAMINER,
    SUPERIOR,
    PPK;

    /** The word used on the wire and by sign-in: {@code bawaslu-officer}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Role of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
