package id.netral.load.lives;

import id.netral.load.injecting.Call;
import java.util.List;
import java.util.Map;

/** From taking the recommendation up to handing the decision over. */
final class AtTheGovernment {

  private static final String RINI = "rini";
  private static final String HADI = "hadi";

  static final List<Act> ACTS =
      List.of(
          Act.onceHeard(
              life -> {
                life.newFile();
                return api(life, RINI, "take-up", Map.of());
              }),
          Act.now(AtTheGovernment::identify),
          Act.now(AtTheGovernment::formTeam),
          Act.now(AtTheGovernment::summon),
          Act.now(
              life ->
                  api(
                      life,
                      HADI,
                      "examine",
                      Map.of(
                          "attended", true,
                          "minutes", "Mengakui menyukai dan mengomentari unggahan.",
                          "signature", "SIGNED"))),
          Act.now(
              life ->
                  api(
                      life,
                      HADI,
                      "report",
                      Map.of(
                          "facts", "Akun dan komentar diakui.",
                          "analysis", "PP 94/2021 Pasal 5 huruf n angka 5.",
                          "conclusion", "Terbukti."))),
          Act.now(AtTheGovernment::decide),
          Act.now(life -> api(life, RINI, "deliver", Map.of("how", "IN_PERSON"))));

  private AtTheGovernment() {}

  private static Call identify(Life life) {
    return api(
        life,
        RINI,
        "identify",
        Map.of(
            "nip", life.filing().nip(),
            "name", life.filing().accused(),
            "title", "Kepala Bidang",
            "post", "ADMINISTRATOR",
            "grade", "IV/a",
            "unit", "Dinas Contoh Kota Malang",
            "superior", "Yusuf Hidayat",
            "mail", life.filing().officialsMail()));
  }

  private static Call formTeam(Life life) {
    return api(
        life,
        RINI,
        "form-team",
        Map.of(
            "superiorInvolved",
            false,
            "members",
            List.of(
                member("Yusuf Hidayat", "Kepala Dinas", "IV/c", "SUPERIOR"),
                member("Hadi Santoso", "Inspektur Pembantu", "IV/b", "INSPECTORATE"),
                member("Rini Kusuma", "Kepala Bidang Kinerja", "IV/a", "PERSONNEL"),
                member("Sekda Contoh", "Sekretaris Daerah", "IV/c", "OTHER"))));
  }

  private static Map<String, String> member(String name, String title, String grade, String seat) {
    return Map.of("name", name, "title", title, "grade", grade, "seat", seat);
  }

  private static Call summon(Life life) {
    return api(
        life,
        RINI,
        "summon",
        Map.of(
            "number", "800/101/35.73/2024",
            "examinationOn", "2024-10-30",
            "hour", "09:00",
            "place", "Ruang rapat Inspektorat"));
  }

  private static Call decide(Life life) {
    return api(
        life,
        "pj",
        "decide",
        Map.of(
            "version", life.version(),
            "violations", List.of("n.5"),
            "kind", "B1",
            "authority", "PPK_REGENCY",
            "capacity", "DEFINITIVE",
            "office", "Wali Kota Malang",
            "number", "800/115/35.73/2024",
            "considerations", "Menguntungkan satu pasangan calon."));
  }

  private static Call api(Life life, String who, String act, Map<String, Object> body) {
    var address = life.at().sanction() + "/api/proceedings/" + life.filing().report() + "-1/" + act;
    return Call.command(act, address, "application/json", Json.bytes(body))
        .with("Authorization", life.people().official(who))
        .with("Idempotency-Key", Filing.command());
  }
}
