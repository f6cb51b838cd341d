package id.netral.reports.messages;

import id.netral.casefile.Announcement;
import id.netral.reports.lifecycle.Docket;
import id.netral.reports.lifecycle.ReportEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Asks notification-service to tell somebody: a role and a text, nothing of the case. */
final class Notices {

  private Notices() {}

  static Announcement officer(Docket docket, NoticeText text) {
    var report = docket.report().value();
    var notice = name(report, "bawaslu-officer", text.word());
    return wanted(
        report,
        new Announced.NoticeWantedV1(
            notice,
            "bawaslu-officer",
            docket.account().office(),
            text.word(),
            "/papers/" + report));
  }

  /** Only who left a mail address is told by mail; everyone finds it on the tracking page. */
  static List<Announcement> reporter(Docket docket, NoticeText text, ReportEvent.Told because) {
    var reporter = docket.reporter();
    if (reporter == null || reporter.mail() == null) return List.of();
    var report = docket.report().value();
    var drawn = because.notice();
    var notice = drawn == null ? name(report, "reporter", text.word()) : drawn.value();
    return List.of(
        wanted(
            report, new Announced.NoticeWantedV1(notice, "reporter", null, text.word(), "/lacak")));
  }

  private static Announcement wanted(String report, Announced.NoticeWantedV1 data) {
    return new Announcement("notices.reports", "reports-" + report, "notice-wanted.v1", data);
  }

  /** The same however often it is worked out; a report's id is random, so nobody can guess it. */
  private static String name(String report, String role, String text) {
    try {
      var seed = report + '|' + role + '|' + text;
      var hash = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
