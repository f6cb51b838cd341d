package id.netral.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells "this mailbox, never" from "not now". */
final class Refusals {

  private Refusals() {}

  /** Only a permanent answer about the mailbox itself; a server that refuses us may be mended. */
  static boolean isForGood(Throwable failure) {
    var toSee = new ArrayDeque<Throwable>();
    toSee.add(failure);
    Set<Throwable> seen = new HashSet<>();
    while (!toSee.isEmpty()) {
      var next = toSee.remove();
      if (!seen.add(next)) continue;
      if (next instanceof SendFailedException e && namesInvalid(e)) return true;
      add(toSee, next.getCause());
      if (next instanceof MessagingException e) add(toSee, e.getNextException());
    }
    return false;
  }

  /** Addresses that were refused with a permanent code (550, 553, …), not those left for later. */
  private static boolean namesInvalid(SendFailedException e) {
    var invalid = e.getInvalidAddresses();
    return invalid != null && invalid.length > 0;
  }

  private static void add(ArrayDeque<Throwable> toSee, @Nullable Throwable next) {
    if (next != null) toSee.add(next);
  }
}
