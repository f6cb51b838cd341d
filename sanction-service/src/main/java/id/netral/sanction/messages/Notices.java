package id.netral.sanction.messages;

import id.netral.casefile.Announcement;
import id.netral.sanction.lifecycle.Matter;
import id.netral.sanction.lifecycle.Proceeding.Identified;
import id.netral.sanction.lifecycle.Proceeding.Opened;
import id.netral.sanction.lifecycle.ProceedingEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Asks notification-service to tell somebody: a role and a text, nothing of the case. */
final class Notices {

  private static final String OFFICIAL = "official";

  private Notices() {}

  static List<Announcement> of(ProceedingEvent event, Opened state) {
    return switch (event) {
      case ProceedingEvent.RecommendationReceived _ ->
          to(state, event, "recommendation-received", "personnel-officer", "ppk");
      case ProceedingEvent.FollowUpMissed _ ->
          to(state, event, "follow-up-missed", "personnel-officer", "ppk");
      case ProceedingEvent.TeamFormed _ -> to(state, event, "team-formed", "examiner", "superior");
      case ProceedingEvent.SummonsIssued _ ->
          to(state, event, "summons-issued", OFFICIAL, "examiner");
      case ProceedingEvent.FindingsReported _ -> to(state, event, "decision-wanted", "ppk");
      case ProceedingEvent.SanctionDecided _ ->
          to(state, event, "sanction-decided", "personnel-officer");
      case ProceedingEvent.NoSanctionDecided _ ->
          to(state, event, "no-sanction-decided", "personnel-officer", OFFICIAL);
      case ProceedingEvent.DecisionDelivered _ -> to(state, event, "decision-delivered", OFFICIAL);
      case ProceedingEvent.SanctionTookEffect _ ->
          to(state, event, "sanction-in-force", OFFICIAL, "ppk", "personnel-officer");
      case ProceedingEvent.ProceedingTakenUp _,
          ProceedingEvent.PersonIdentified _,
          ProceedingEvent.PersonExamined _,
          ProceedingEvent.PersonAbsent _,
          ProceedingEvent.DocumentArrived _ ->
          List.of();
    };
  }

  private static List<Announcement> to(
      Opened state, ProceedingEvent because, String text, String... roles) {
    return Stream.of(roles)
        .filter(role -> !role.equals(OFFICIAL) || state instanceof Identified)
        .map(role -> wanted(state.matter(), because, text, role))
        .toList();
  }

  private static Announcement wanted(
      Matter matter, ProceedingEvent because, String text, String role) {
    var file = matter.proceeding().value();
    var isOfficial = role.equals(OFFICIAL); // the file itself knows who; nothing here to open
    var data =
        new Announced.NoticeWantedV1(
            name(file, role, text, because),
            role,
            isOfficial ? null : matter.recommendation().government(),
            text,
            isOfficial ? null : "/proceedings/" + file);
    return new Announcement("notices.sanction", "sanction-" + file, "notice-wanted.v1", data);
  }

  /** The same for the same event of the same file, however often it is worked out. */
  private static String name(String file, String role, String text, ProceedingEvent because) {
    try {
      var seed = file + '|' + role + '|' + text + '|' + because;
      var hash = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
