package id.netral.casefile.verify;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the command, for tests anywhere in the case file. */
public record Verified(int exit, String said) {

  public static Verified of(String... args) {
    var said = new ByteArrayOutputStream();
    var exit =
        VerifyCommand.run(List.of(args), new PrintStream(said, true, StandardCharsets.UTF_8));
    return new Verified(exit, said.toString(StandardCharsets.UTF_8));
  }
}
