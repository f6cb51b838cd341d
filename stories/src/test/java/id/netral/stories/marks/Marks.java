package id.netral.stories.marks;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One unmistakable word for each thing that a reporter confides. */
public record Marks(
    String name,
    String nik,
    String phone,
    String mail,
    String address,
    String description,
    String message,
    String fileName,
    String exif,
    String pdfAuthor,
    String pdfTitle) {

  /** What tells who reported. */
  public static final Set<String> IDENTITY = Set.of("name", "nik", "phone", "mail", "address");

  /** What Bawaslu has to know, and nobody else. */
  public static final Set<String> CONFIDED = Set.of("description", "message");

  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{16,}");
  private static final String LETTERS = "bcdfghjkmnpqrtvwxyz";

  public static Marks random() {
    var dice = new Random();
    var day =
        "%02d%02d%02d".formatted(1 + dice.nextInt(28), 1 + dice.nextInt(12), 60 + dice.nextInt(39));
    return new Marks(
        word(dice),
        "357301" + day + "%04d".formatted(1 + dice.nextInt(9_998)),
        "812%08d".formatted(dice.nextInt(100_000_000)),
        word(dice),
        word(dice),
        word(dice),
        word(dice),
        word(dice),
        word(dice),
        word(dice),
        word(dice));
  }

  private static String word(Random dice) {
    var word = new StringBuilder("zq");
    for (int i = 0; i < 12; i++) {
      word.append(LETTERS.charAt(dice.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  /** Which of them these bytes hold, in any usual encoding. */
  public Set<String> in(byte[] bytes) {
    var found = new TreeSet<String>();
    // Without its zeros UTF-16 reads like Latin-1, and so does UTF-8 where these letters matter.
    var text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
    collect(text, found);
    var coded = BASE64.matcher(text);
    while (coded.find()) {
      collect(decoded(coded.group()), found);
    }
    return found;
  }

  public Set<String> in(String text) {
    return in(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String base64) {
    var whole = base64.substring(0, base64.length() - base64.length() % 4);
    var bytes = Base64.getDecoder().decode(whole.replace('-', '+').replace('_', '/'));
    return new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
  }

  private void collect(String text, Set<String> found) {
    var small = text.toLowerCase(Locale.ROOT);
    for (var component : Marks.class.getRecordComponents()) {
      try {
        if (small.contains(String.valueOf(component.getAccessor().invoke(this)))) {
          found.add(component.getName());
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
