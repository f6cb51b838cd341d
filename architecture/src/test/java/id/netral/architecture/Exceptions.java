package id.netral.architecture;

import java.util.Map;

/** Places that are larger than the build likes, each with the reason why it stays so. */
final class Exceptions {

  static final Map<String, String> LONG_FILES =
      Map.of(
          "casefile/src/main/java/id/netral/casefile/FileStorage.java",
          "reading whole and appending by one write are one thought",
          "casefile/src/main/java/id/netral/casefile/sending/Relay.java",
          "sending, awaiting and moving on are proved together",
          "local-stack/src/main/java/id/netral/local/journey/LikeAndComment.java",
          "one case from the first click to the last day, in the order in which it happens",
          "investigation-service/src/test/java/id/netral/investigation/LifeOfACaseIT.java",
          "the whole life of a case at Bawaslu, told once");

  static final Map<String, String> FULL_FOLDERS =
      Map.ofEntries(
          Map.entry(
              "casefile/src/main/java/id/netral/casefile",
              "what a service's author sees, and behind it what only this package may touch"),
          Map.entry(
              "casefile/src/main/java/id/netral/casefile/comparing",
              "question, answer and difference are small records of one conversation"),
          Map.entry(
              "deadlines/src/main/java/id/netral/deadlines",
              "law as records: each is read together with the others"),
          Map.entry(
              "house-style/src/main/java/id/netral/house",
              "one small record per component of a page"),
          Map.entry(
              "local-stack/src/main/java/id/netral/local/drill/checking",
              "a judge that leans on nothing outside, seen only through its verdict"),
          Map.entry(
              "local-stack/src/main/java/id/netral/local/journey",
              "people, pages and browser of the demonstration, and nothing else"),
          Map.entry(
              "local-stack/src/main/java/id/netral/local/store",
              "what the embedded store lacks, seen by nobody outside"),
          Map.entry(
              "sanction-service/src/main/java/id/netral/sanction/handling",
              "the hands of one proceeding"),
          Map.entry(
              "sanction-service/src/main/java/id/netral/sanction/lifecycle",
              "one life of a proceeding: states, commands, events and its rules"),
          Map.entry(
              "sanction-service/src/main/java/id/netral/sanction/lifecycle/file",
              "what a proceeding is about, one record each"),
          Map.entry(
              "sanction-service/src/main/java/id/netral/sanction/lifecycle/law",
              "the law of sanctions, one rule or term each"),
          Map.entry(
              "sanction-service/src/main/java/id/netral/sanction/pages/acts", "one form per act"));

  static final Map<String, String> LONG_METHODS =
      Map.of(
          "EventNames.all", "one line per event",
          "HearingOthers.sanctions", "one line per announcement that is heard",
          "Explanation.of", "one line per line of the explanation",
          "LikeAndComment.atBawaslu", "the demonstration's script, step by step",
          "LikeAndComment.atTheGovernment", "the demonstration's script, step by step",
          "LocalBroker.settings", "one line per setting of the broker");

  private Exceptions() {}
}
