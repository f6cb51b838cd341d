package id.netral.local.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The key tokens are signed with; kept, so that those who are signed in stay so over a restart. */
final class SigningKey {

  private SigningKey() {}

  static JWKSet in(Path folder) throws IOException, ParseException, JOSEException {
    var file = folder.resolve("sign-in-key.json");
    if (!Files.exists(file)) {
      Files.createDirectories(folder);
      var key = new RSAKeyGenerator(2048).keyUse(KeyUse.SIGNATURE).keyIDFromThumbprint(true);
      write(file, key.generate());
    }
    return new JWKSet(RSAKey.parse(Files.readString(file)));
  }

  private static void write(Path file, RSAKey key) throws IOException {
    Files.writeString(file, key.toJSONString());
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }
}
