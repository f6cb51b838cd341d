package id.netral.local.drill.checking;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Ed25519 by the JDK, over the compact form of a JWS. Whoever looks again and again at the same
 * does not reckon again: what was found good is remembered, with everything it depended on.
 */
final class Signatures {

  private record Good(PublicKey key, String payload, String jws) {}

  private final Map<String, PublicKey> keys = new HashMap<>();
  private final Set<Good> good = new HashSet<>();

  /**
   * @param jwks agency to public key
   */
  void trust(Map<String, String> jwks) {
    keys.clear();
    jwks.forEach((agency, jwk) -> keys.put(agency, key(jwk)));
  }

  boolean isSigned(String agency, String payload, String jws) {
    var key = keys.get(agency);
    if (key == null) {
      return false;
    }
    var claim = new Good(key, payload, jws);
    return good.contains(claim) || (isGood(claim) && good.add(claim));
  }

  private static boolean isGood(Good claim) {
    var parts = claim.jws.split("\\.");
    if (parts.length != 3 || !decoded(parts[1]).equals(claim.payload)) {
      return false;
    }
    try {
      var verifying = Signature.getInstance("Ed25519");
      verifying.initVerify(claim.key);
      verifying.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
      return verifying.verify(Base64.getUrlDecoder().decode(parts[2]));
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static String decoded(String part) {
    return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
  }

  // RFC 8032: little-endian y, the top bit says which of the two x it is.
  private static PublicKey key(String jwk) {
    var bytes = Base64.getUrlDecoder().decode(Canonical.JSON.readTree(jwk).path("x").asString(""));
    var bigEndian = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      bigEndian[i] = bytes[bytes.length - 1 - i];
    }
    var isOdd = (bigEndian[0] & 0x80) != 0;
    bigEndian[0] &= 0x7F;
    try {
      return KeyFactory.getInstance("Ed25519")
          .generatePublic(
              new EdECPublicKeySpec(
                  NamedParameterSpec.ED25519, new EdECPoint(isOdd, new BigInteger(1, bigEndian))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no Ed25519 key: " + jwk, e);
    }
  }
}
