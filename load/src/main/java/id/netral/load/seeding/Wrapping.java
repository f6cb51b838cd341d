package id.netral.load.seeding;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;

/** Makes the keys of one copy, as an agency's key store holds them, to be written all at once. */
final class Wrapping {

  private record Made(Aead key, Document wrapped) {}

  private final Aead master;
  private final Map<String, Made> made = new HashMap<>();

  Wrapping(Aead master) {
    this.master = master;
  }

  Binary seal(String collection, String name, String place, String text) {
    try {
      var bound = bytes(collection + "/" + name + "/" + place);
      return new Binary(made.computeIfAbsent(name, this::make).key.encrypt(bytes(text), bound));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Document> keys() {
    return made.values().stream().map(Made::wrapped).toList();
  }

  private Made make(String name) {
    try {
      var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
      var wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, master, bytes(name));
      return new Made(
          keyset.getPrimitive(RegistryConfiguration.get(), Aead.class),
          new Document("_id", name).append("wrapped", new Binary(wrapped)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
