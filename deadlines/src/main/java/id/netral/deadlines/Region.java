package id.netral.deadlines;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A region of Indonesia by its Kemendagri code.
 *
 * @param code {@code 35} for a province, {@code 35.73} for a regency or city
 * @param name {@code Kota Malang}
 * @param government {@code Pemerintah Kota Malang}, or null where none uses Netral
 * @param zoneName {@code WIB}, {@code WITA} or {@code WIT}
 */
public record Region(
    String code, String name, @Nullable String government, String zoneName, ZoneId zone) {

  static Map<String, Region> all() {
    return Loaded.REGIONS;
  }

  /**
   * The most specific known region that holds the code: {@code 35.73.01} gives Kota Malang, {@code
   * 35.07} gives Jawa Timur.
   *
   * @throws IllegalArgumentException if the code does not begin with a known province
   */
  static Region of(String code) {
    for (var part = code; !part.isEmpty(); part = parent(part)) {
      var region = Loaded.REGIONS.get(part);
      if (region != null) {
        return region;
      }
    }
    throw new IllegalArgumentException(
        "Unknown region " + code + ": expected a Kemendagri code such as 35.73, 18.03 or 64.71");
  }

  private static String parent(String code) {
    var dot = code.lastIndexOf('.');
    return dot < 0 ? "" : code.substring(0, dot);
  }

  private static final class Loaded {
    static final Map<String, Region> REGIONS = load(DataFile.read("regions.v1.ini"));
  }

  private static Map<String, Region> load(DataFile file) {
    var regions = new LinkedHashMap<String, Region>();
    file.section("provinces")
        .forEach(
            (code, text) -> {
              var zoned = Words.of(text); // zone | name
              var zoneName = zoned.indonesian();
              var zone = ZoneId.of(file.value("zones", zoneName));
              regions.put(code, new Region(code, zoned.english(), null, zoneName, zone));
            });
    file.section("governments")
        .forEach(
            (code, text) -> {
              var named = Words.of(text); // region | government
              var province = regions.get(parent(code));
              if (province == null) {
                throw new IllegalArgumentException(code + " lies in no province");
              }
              regions.put(
                  code,
                  new Region(
                      code,
                      named.indonesian(),
                      named.english(),
                      province.zoneName(),
                      province.zone()));
            });
    return Collections.unmodifiableMap(regions);
  }
}
