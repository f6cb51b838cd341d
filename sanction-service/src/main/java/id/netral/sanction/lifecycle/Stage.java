package id.netral.sanction.lifecycle;

import id.netral.sanction.lifecycle.Proceeding.Opened;

/** The states by one word each, for queues and interfaces. */
public enum Stage {
  RECEIVED,
  TAKEN_UP,
  IDENTIFIED,
  TEAM_FORMED,
  SUMMONED,
  ABSENT_ONCE,
  EXAMINED,
  ABSENT_TWICE,
  REPORTED,
  DECIDED,
  DELIVERED,
  IN_FORCE,
  NO_SANCTION;

  public static Stage of(Opened state) {
    return switch (state) {
      case Proceeding.Received _ -> RECEIVED;
      case Proceeding.TakenUp _ -> TAKEN_UP;
      case Proceeding.PersonIdentified _ -> IDENTIFIED;
      case Proceeding.TeamFormed _ -> TEAM_FORMED;
      case Proceeding.Summoned _ -> SUMMONED;
      case Proceeding.AbsentOnce _ -> ABSENT_ONCE;
      case Proceeding.Examined _ -> EXAMINED;
      case Proceeding.AbsentTwice _ -> ABSENT_TWICE;
      case Proceeding.Reported _ -> REPORTED;
      case Proceeding.Decided _ -> DECIDED;
      case Proceeding.Delivered _ -> DELIVERED;
      case Proceeding.InForce _ -> IN_FORCE;
      case Proceeding.NoSanction _ -> NO_SANCTION;
    };
  }
}
