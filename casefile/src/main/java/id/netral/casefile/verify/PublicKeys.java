package id.netral.casefile.verify;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.Ed25519Verifier;
import com.nimbusds.jose.jwk.OctetKeyPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The public keys that signatures are held against: a folder's before those in the exports. */
final class PublicKeys {

  private final Map<String, OctetKeyPair> keys = new HashMap<>();
  private final List<String> contradictions = new ArrayList<>();

  /** Reads {@code <agency>.json} files; these are believed whatever the exports say. */
  void folder(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder, "*.json")) {
      for (var file : files) {
        var agency = file.getFileName().toString().replaceFirst("\\.json$", "");
        keys.put(agency, parse(Files.readString(file)));
      }
    }
  }

  /** Takes the key that an export names, unless one is known. */
  void exported(String agency, String jwk) throws IOException {
    var key = parse(jwk);
    var known = keys.putIfAbsent(agency, key);
    if (known != null && !known.getX().equals(key.getX())) {
      contradictions.add("an export names another key for " + agency);
    }
  }

  List<String> contradictions() {
    return contradictions;
  }

  boolean has(String agency) {
    return keys.containsKey(agency);
  }

  /** Whether this agency signed exactly this. */
  boolean signed(String agency, String payload, String jws) {
    var key = keys.get(agency);
    if (key == null) {
      return false;
    }
    try {
      var parsed = JWSObject.parse(jws);
      return parsed.getPayload().toString().equals(payload)
          && parsed.verify(new Ed25519Verifier(key));
    } catch (ParseException | JOSEException e) {
      return false;
    }
  }

  private static OctetKeyPair parse(String jwk) throws IOException {
    try {
      return OctetKeyPair.parse(jwk).toPublicJWK();
    } catch (ParseException e) {
      throw new IOException("not a public key: " + e.getMessage(), e);
    }
  }
}
