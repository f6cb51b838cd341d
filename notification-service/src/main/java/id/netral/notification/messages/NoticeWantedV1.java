package id.netral.notification.messages;

import id.netral.notification.lifecycle.NoticeId;
import id.netral.notification.lifecycle.Wish;
import org.jspecify.annotations.Nullable;

/** As heard on {@code notices.<sender>}. */
record NoticeWantedV1(
    String notice, String role, @Nullable String scope, String text, @Nullable String path) {

  NoticeId id() {
    return new NoticeId(notice);
  }

  Wish wish(String sender, String about) {
    return new Wish(sender, about, Wish.Role.of(role), scope, text, path);
  }
}
