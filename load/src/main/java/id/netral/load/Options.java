package id.netral.load;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was asked for on the command line.
 *
 * @param rate commands a second; 0 to climb until the stack no longer keeps up
 * @param runs how often whole lives are run at one rate, for a median
 * @param cases how many stored cases growth is measured with, in turn and growing
 */
public record Options(
    Set<String> only,
    double rate,
    int seconds,
    int warmUp,
    int runs,
    List<Integer> cases,
    int readers) {

  private static final String ALL = "a,b,c,d,e,f";

  static Options of(String[] arguments) {
    return new Options(
        Set.of(text(arguments, "--only", ALL).split(",")),
        Double.parseDouble(text(arguments, "--rate", "0")),
        Integer.parseInt(text(arguments, "--seconds", "30")),
        Integer.parseInt(text(arguments, "--warm-up", "180")),
        Integer.parseInt(text(arguments, "--runs", "3")),
        Stream.of(text(arguments, "--cases", "10000").split(","))
            .map(Integer::valueOf)
            .distinct()
            .sorted()
            .toList(),
        Integer.parseInt(text(arguments, "--readers", "40")));
  }

  boolean wants(String part) {
    return only.contains(part);
  }

  private static String text(String[] arguments, String name, String usual) {
    var given = List.of(arguments);
    var place = given.indexOf(name);
    return place < 0 || place + 1 == given.size() ? usual : Optional.of(given.get(place + 1)).get();
  }
}
