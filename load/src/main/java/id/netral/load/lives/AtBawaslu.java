package id.netral.load.lives;

import static id.netral.load.lives.Asking.api;
import static id.netral.load.lives.Asking.form;
import static id.netral.load.lives.Asking.paper;

import id.netral.load.injecting.Call;
import java.util.List;
import java.util.Map;

/** From the report to the recommendation. */
final class AtBawaslu {

  static final String READ = "(read the case)";

  private static final String SITI = "siti";
  private static final String DEWI = "dewi";

  static final List<Act> ACTS =
      List.of(
          Act.now(life -> life.filing().call(life.at(), life.pictures())),
          Act.onceHeard(AtBawaslu::review),
          Act.now(life -> api(life, SITI, "register", "registration", version(life))),
          Act.now(AtBawaslu::invite),
          Act.now(
              life ->
                  paper(life, SITI, "open identity", "identity", Map.of("reason", "Klarifikasi"))),
          Act.now(
              life ->
                  paper(
                      life,
                      SITI,
                      "hear reporter",
                      "clarification",
                      Map.of(
                          "oath", "taken",
                          "mode", "face-to-face",
                          "answers", "Saya melihat komentar itu pada hari Senin."))),
          Act.now(life -> paper(life, DEWI, "release words", "release", Map.of("read", "true"))),
          Act.now(
              life -> hear(life, SITI, "REPORTED_PARTY", life.filing().accused(), "OATH_REFUSED")),
          Act.now(life -> hear(life, DEWI, "WITNESS", "Saksi 1", "ON_OATH")),
          Act.now(AtBawaslu::study),
          Act.now(AtBawaslu::plenary),
          Act.onceHeard(life -> prepare(life, 0)),
          Act.now(life -> prepare(life, 1)),
          Act.now(AtBawaslu::read),
          Act.now(life -> approve(life, 0)),
          Act.now(life -> approve(life, 1)),
          Act.now(life -> api(life, SITI, "recommend", "recommendation", version(life))));

  private AtBawaslu() {}

  private static Call review(Life life) {
    return api(
        life,
        SITI,
        "review",
        "review",
        Map.of(
            "note",
            "",
            "met",
            List.of(
                "REPORTER_NAME_AND_ADDRESS",
                "REPORTED_PARTY",
                "IN_TIME",
                "TIME_AND_PLACE",
                "DESCRIPTION",
                "EVIDENCE")));
  }

  private static Call invite(Life life) {
    return form(
        life,
        SITI,
        "invite reporter",
        life.at().investigation(),
        "/cases/" + life.filing().report() + "/invitation",
        Map.of("meetingOn", "2024-10-25T09:00", "place", "Kantor Bawaslu Kota Malang"));
  }

  private static Call hear(Life life, String who, String party, String name, String course) {
    var clarification =
        Map.of(
            "party", party,
            "name", name,
            "course", course,
            "mode", "FACE_TO_FACE",
            "minutes", "Membenarkan akun dan komentar itu.");
    return api(life, who, "hear person", "clarifications", Map.of("clarification", clarification));
  }

  private static Call study(Life life) {
    return api(
        life,
        SITI,
        "study",
        "study",
        Map.of(
            "analysis", "Menyukai dan mengomentari setelah penetapan calon.",
            "conclusion", "Pelanggaran netralitas."));
  }

  private static Call plenary(Life life) {
    return api(
        life,
        "bima",
        "plenary",
        "plenary",
        Map.of(
            "version",
            life.version(),
            "actOn",
            "2024-09-28",
            "act",
            "Menyukai dan mengomentari unggahan akun pasangan calon.",
            "place",
            "Akun media sosial pasangan calon",
            "signerHasConflict",
            false,
            "members",
            List.of(member("ratna", "Ratna Wulandari")),
            "persons",
            List.of(violation())));
  }

  private static Map<String, Object> member(String user, String name) {
    return Map.of("member", Map.of("value", user), "name", name, "hasConflict", false);
  }

  private static Map<String, Object> violation() {
    return Map.of(
        "person",
        1,
        "outcome",
        "VIOLATION",
        "offences",
        List.of("DI-6"),
        "reasons",
        "Dilakukan setelah pasangan calon ditetapkan.",
        "isPpk",
        false);
  }

  private static Call prepare(Life life, int n) {
    var box = Map.of("x", 0, "y", 0, "w", 1, "h", 0.1);
    return api(
        life,
        SITI,
        "prepare release",
        "releases",
        Map.of("evidence", life.evidence(n), "boxes", List.of(box)));
  }

  private static Call read(Life life) {
    var path = "/cases/" + life.filing().report();
    return Call.read(READ, life.at().investigation() + path)
        .with("Accept", "text/html")
        .with("Cookie", life.people().session(DEWI, life.at().investigation(), "/").cookies());
  }

  private static Call approve(Life life, int n) {
    return api(
        life,
        DEWI,
        "approve release",
        "releases/" + life.release(n),
        Map.of("approved", true, "answer", "Tidak ada: nama akun sudah dihitamkan."));
  }

  private static Map<String, Object> version(Life life) {
    return Map.of("version", life.version());
  }
}
