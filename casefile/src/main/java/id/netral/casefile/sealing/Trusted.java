package id.netral.casefile.sealing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.OctetKeyPair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The public keys of the agencies that this one believes: {@code <agency>.json} in a folder. */
public final class Trusted {

  private final Path folder;
  private final Map<String, Ed25519Verifier> known = new ConcurrentHashMap<>();

  public Trusted(Path folder) {
    this.folder = folder;
  }

  /** Whether this agency signed exactly this payload. */
  public boolean signed(String agency, String payload, String jws) {
    try {
      var parsed = JWSObject.parse(jws);
      return parsed.getPayload().toString().equals(payload)
          && parsed.verify(known.computeIfAbsent(agency, this::verifier));
    } catch (ParseException | JOSEException | MissingKey e) {
      return false;
    }
  }

  private Ed25519Verifier verifier(String agency) {
    if (!agency.matches("[a-z0-9.-]+")) {
      throw new MissingKey();
    }
    var file = folder.resolve(agency + ".json");
    if (!Files.exists(file)) {
      throw new MissingKey();
    }
    try {
      return new Ed25519Verifier(OctetKeyPair.parse(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException | JOSEException e) {
      throw new IllegalStateException(file + " is not an Ed25519 key", e);
    }
  }

  private static final class MissingKey extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
