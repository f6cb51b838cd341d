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
          to(state, event, NoticeText.RECOMMENDATION_RECEIVED, "personnel-officer", "ppk");
      case ProceedingEvent.FollowUpMissed _ ->
          to(state, event, NoticeText.FOLLOW_UP_MISSED, "personnel-officer", "ppk");
      case ProceedingEvent.TeamFormed _ ->
          to(state, event, NoticeText.TEAM_FORMED, "examiner", "superior");
      case ProceedingEvent.SummonsIssued _ ->
          to(state, event, NoticeText.SUMMONS_ISSUED, OFFICIAL, "examiner");
      case ProceedingEvent.FindingsReported _ ->
          to(state, event, NoticeText.DECISION_WANTED, "ppk");
      case ProceedingEvent.SanctionDecided _ ->
          to(state, event, NoticeText.SANCTION_DECIDED, "personnel-officer");
      case ProceedingEvent.NoSanctionDecided _ ->
          to(state, event, NoticeText.NO_SANCTION_DECIDED, "personnel-officer", OFFICIAL);
      case ProceedingEvent.DecisionDelivered _ ->
          to(state, event, NoticeText.DECISION_DELIVERED, OFFICIAL);
      case ProceedingEvent.SanctionTookEffect _ ->
          to(state, event, NoticeText.SANCTION_IN_FORCE, OFFICIAL, "ppk", "personnel-officer");
      case ProceedingEvent.ProceedingTakenUp _,
          ProceedingEvent.PersonIdentified _,
          ProceedingEvent.PersonExamined _,
          ProceedingEvent.PersonAbsent _,
          ProceedingEvent.DocumentArrived _ ->
          List.of();
    };
  }

  private static List<Announcement> to(
      Opened state, ProceedingEvent because, NoticeText text, String... roles) {
    return Stream.of(roles)
        .filter(role -> !role.equals(OFFICIAL) || state instanceof Identified)
        .map(role -> wanted(state.matter(), because, text, role))
        .toList();
  }

  private static Announcement wanted(
      Matter matter, ProceedingEvent because, NoticeText text, String role) {
    var file = matter.proceeding().value();
    var isOfficial = role.equals(OFFICIAL); // the file itself knows who; nothing here to open
    var data =
        new Announced.NoticeWantedV1(
            name(file, role, text, ordinal(because)),
            role,
            isOfficial ? null : matter.recommendation().government(),
            text.word(),
            isOfficial ? null : "/proceedings/" + file);
    return new Announcement("notices.sanction", "sanction-" + file, "notice-wanted.v1", data);
  }

  /** Only summonses come more than once to a file. */
  private static int ordinal(ProceedingEvent because) {
    return because instanceof ProceedingEvent.SummonsIssued(_, _, var summons)
        ? summons.ordinal()
        : 1;
  }

  /** The same however often it is worked out; a file's id is random, so nobody can guess it. */
  private static String name(String file, String role, NoticeText text, int ordinal) {
    try {
      var seed = file + '|' + role + '|' + text.word() + '|' + ordinal;
      var hash = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
