package id.netral.investigation.lifecycle;

import id.netral.investigation.lifecycle.ids.EvidenceId;
import id.netral.investigation.lifecycle.matter.Intake;
import java.time.LocalDate;
import java.util.List;

/** What the sample cases of the walk-through say. */
final class Samples {

  private Samples() {}

  static Intake malang(LocalDate actOn, LocalDate knownOn, LocalDate receivedOn) {
    return new Intake(
        "pilkada-2024",
        "35.73",
        "bawaslu-35.73",
        receivedOn,
        knownOn,
        actOn,
        "Instagram, akun pasangan calon",
        "Menyukai unggahan dan menulis komentar dukungan.",
        List.of(new Intake.Accused("Arif Kurniawan", "Kepala Bidang", "Dinas Contoh")),
        List.of("https://media.example/p/1"),
        List.of(
            new Intake.Evidence(
                new EvidenceId("h2xw6ecn4r7m3kqz"),
                "Tangkapan layar 1",
                "image/png",
                184_320,
                "b3101a1f387b410a285c1a7dd5bfbec1afb0eb23c55b2e404ee8512809792586")),
        "Pelapor 1");
  }

  /** Of the person nothing is known but a name. */
  static Intake nameOnly() {
    var known = malang(ACase.day("2024-09-28"), ACase.day("2024-10-21"), ACase.day("2024-10-23"));
    return new Intake(
        known.election(),
        known.region(),
        known.office(),
        known.receivedOn(),
        known.knownOn(),
        known.actOn(),
        known.place(),
        known.description(),
        List.of(new Intake.Accused("Arif Kurniawan", null, null)),
        List.of(),
        List.of(),
        known.alias());
  }

  static Intake late() {
    return new Intake(
        "pemilu-2024",
        "18.03",
        "bawaslu-18.03",
        ACase.day("2024-01-26"),
        ACase.day("2024-01-15"),
        ACase.day("2024-01-14"),
        "Lapangan Kotabumi",
        "Guru berseragam hadir pada kampanye.",
        List.of(new Intake.Accused("Yanti Marlina", "Guru", "SD Contoh")),
        List.of(),
        List.of(),
        "Pelapor 1");
  }
}
