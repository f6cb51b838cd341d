package id.netral.casefile.sealing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.Ed25519Signer;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.OctetKeyPairGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** Signs an agency's announcements (Ed25519, JWS compact). */
public final class Signer {

  private final OctetKeyPair key;
  private final Ed25519Signer signer;

  private Signer(OctetKeyPair key) throws JOSEException {
    this.key = key;
    this.signer = new Ed25519Signer(key);
  }

  /** Reads the agency's key, or makes one, and lays its public half where others look for it. */
  public static Signer of(String agency, Path folder, Path trusted) {
    try {
      var file = folder.resolve("signing.json");
      if (!Files.exists(file)) {
        var made = new OctetKeyPairGenerator(Curve.Ed25519).keyID(agency).generate();
        KeyFolder.write(file, made.toJSONString());
      }
      var key = OctetKeyPair.parse(Files.readString(file));
      if (!Files.exists(trusted.resolve(agency + ".json"))) {
        KeyFolder.write(trusted.resolve(agency + ".json"), key.toPublicJWK().toJSONString());
      }
      return new Signer(key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JOSEException | ParseException e) {
      throw new IllegalStateException("the signing key in " + folder + " cannot be used", e);
    }
  }

  /** The public half (JWK), by which others verify. */
  public String publicKey() {
    return key.toPublicJWK().toJSONString();
  }

  public String sign(String payload) {
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.Ed25519).keyID(key.getKeyID()).build();
      var jws = new JWSObject(header, new Payload(payload));
      jws.sign(signer);
      return jws.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
