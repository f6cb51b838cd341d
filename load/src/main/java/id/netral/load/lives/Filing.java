package id.netral.load.lives;

import id.netral.load.injecting.Call;
import id.netral.load.people.Ports;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One report as the reporting service takes it in by machine. Its code is made here, in the form
 * that the service makes; its id follows from key and code.
 */
public final class Filing {

  public static final String NAME = "file report";

  private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

  private final String code = letters(CROCKFORD, 24);
  private final String key = letters(LETTERS, 16);
  private final int number;

  public Filing(int number) {
    this.number = number;
  }

  public String code() {
    return code;
  }

  /** A person of its own for each: another sanction for the same act would be in the way. */
  String nip() {
    return "19%02d%02d%02d2005011%03d"
        .formatted(
            60 + number / 336_000 % 30,
            1 + number / 28_000 % 12,
            1 + number / 1000 % 28,
            number % 1000);
  }

  String officialsMail() {
    return "pegawai-%06d@malangkota.example".formatted(number);
  }

  private String reportersMail() {
    return "pelapor-%06d@warga.example".formatted(number);
  }

  /** Which words of a life that came of this are others in a copy that came of that. */
  public Map<String, String> renamed(Filing that) {
    return Map.of(
        report(), that.report(),
        code.substring(0, 8), that.code.substring(0, 8),
        accused(), that.accused(),
        nip(), that.nip(),
        officialsMail(), that.officialsMail(),
        reportersMail(), that.reportersMail());
  }

  String accused() {
    return "Pegawai Contoh %06d".formatted(number);
  }

  /** The report's id, which the case bears too. */
  public String report() {
    try {
      var seed = (key + "|" + code.substring(8)).getBytes(StandardCharsets.UTF_8);
      var hash = MessageDigest.getInstance("SHA-256").digest(seed);
      var id = new StringBuilder();
      for (int i = 0; i < 16; i++) {
        id.append(LETTERS.charAt(hash[i] & 31));
      }
      return id.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public Call call(Ports at, List<byte[]> pictures) {
    var address = at.reports() + "/api/reports";
    var call =
        pictures.isEmpty()
            ? Call.command(NAME, address, "application/json", Json.bytes(told()))
            : Call.command(
                NAME, address, Parcel.MEDIA_TYPE, Parcel.of(Json.bytes(told()), pictures));
    return call.with("Idempotency-Key", key);
  }

  /** Now and then a citizen knows no more than the name. */
  private Map<String, String> named() {
    return number % 5 == 0
        ? Map.of("name", accused())
        : Map.of("name", accused(), "post", "Kepala Bidang", "unit", "Dinas Contoh Kota Malang");
  }

  private Map<String, Object> told() {
    return Map.of(
        "code", code,
        "election", "pilkada-2024",
        "region", "35.73",
        "actOn", "2024-09-28",
        "knownOn", "2024-10-21",
        "place", "Akun media sosial pasangan calon",
        "description",
            "Seorang kepala bidang menyukai dan mengomentari unggahan pasangan calon: \"Lanjutkan!\".",
        "accused", List.of(named()),
        "links", List.of("https://media.example/pasangan/unggahan-" + number),
        "reporter",
            Map.of(
                "name", "Wahyu Contoh",
                "nationalId", "3573010101900001",
                "address", "Jalan Contoh 1, Malang",
                "phone", "081234567890",
                "mail", reportersMail()));
  }

  static String letters(String of, int length) {
    return ThreadLocalRandom.current()
        .ints(length, 0, of.length())
        .collect(StringBuilder::new, (s, i) -> s.append(of.charAt(i)), StringBuilder::append)
        .toString();
  }

  /** An id as forms and calls bear it. */
  static String command() {
    return letters(LETTERS, 16);
  }
}
