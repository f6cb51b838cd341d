package id.netral.load.injecting;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * One request.
 *
 * @param name under which it is counted
 * @param writes whether it is a command, that is, writes a case file
 */
@SuppressWarnings("ArrayRecordComponent")
public record Call(
    String name,
    boolean writes,
    String method,
    String address,
    Map<String, String> headers,
    byte[] body) {

  private static final byte[] NOTHING = new byte[0];

  public static Call read(String name, String address) {
    return new Call(name, false, "GET", address, Map.of(), NOTHING);
  }

  public static Call command(String name, String address, String mediaType, byte[] body) {
    return new Call(name, true, "POST", address, Map.of("Content-Type", mediaType), body);
  }

  public static Call command(String name, String address, String mediaType, String body) {
    return command(name, address, mediaType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** The same, not counted among the commands. */
  public Call asRead() {
    return new Call(name, false, method, address, headers, body);
  }

  public Call with(String header, String value) {
    var more = new HashMap<>(headers);
    more.put(header, value);
    return new Call(name, writes, method, address, Map.copyOf(more), body);
  }

  boolean isGet() {
    return method.equals("GET");
  }
}
