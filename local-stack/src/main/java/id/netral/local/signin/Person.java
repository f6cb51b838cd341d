package id.netral.local.signin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Somebody invented who may sign in; the password is the same for all. */
record Person(
    String user,
    String name,
    List<String> roles,
    @Nullable String office,
    @Nullable String government) {

  static final String PASSWORD = "netral";

  static final List<Person> ALL =
      List.of(
          atBawaslu("siti", "Siti Rahmawati", "bawaslu-35.73", "bawaslu-officer"),
          atBawaslu("dewi", "Dewi Anggraini", "bawaslu-35.73", "bawaslu-officer"),
          atBawaslu("bima", "Bima Prasetyo", "bawaslu-35.73", "bawaslu-member"),
          atBawaslu("ratna", "Ratna Wulandari", "bawaslu-35.73", "bawaslu-member"),
          atBawaslu("agus", "Agus Setiawan", "bawaslu-18.03", "bawaslu-officer", "bawaslu-member"),
          atBawaslu("maya", "Maya Safitri", "bawaslu-64.71", "bawaslu-officer", "bawaslu-member"),
          atBawaslu("auditor-bawaslu", "Citra Lestari", "bawaslu-35.73", "auditor"),
          new Person("bkn", "Bagus Nugraha", List.of("supervisor"), null, null),
          new Person("operator", "Galih Saputra", List.of("operator"), null, null),
          atGovernment("rini", "Rini Kusuma", "35.73", "personnel-officer"),
          atGovernment("hadi", "Hadi Santoso", "35.73", "examiner"),
          atGovernment("yusuf", "Yusuf Hidayat", "35.73", "superior"),
          atGovernment("pj", "Hendro Wicaksono", "35.73", "ppk"),
          atGovernment("auditor-pemda", "Indah Permata", "35.73", "auditor"),
          atGovernment("tono", "Tono Sugiarto", "18.03", "personnel-officer", "examiner", "ppk"),
          atGovernment("lina", "Lina Marlina", "64.71", "personnel-officer", "examiner", "ppk"));

  private static Person atBawaslu(String user, String name, String office, String... roles) {
    return new Person(user, name, List.of(roles), office, null);
  }

  private static Person atGovernment(String user, String name, String code, String... roles) {
    return new Person(user, name, List.of(roles), null, code);
  }

  /** What the services learn about the person, in the ID token and the access token alike. */
  Map<String, Object> claims() {
    var claims = new TreeMap<String, Object>(Map.of("name", name, "roles", roles));
    if (office != null) claims.put("office", office);
    if (government != null) claims.put("government", government);
    return claims;
  }
}
