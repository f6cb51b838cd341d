package id.netral.casefile.sealing;

import static com.mongodb.client.model.Filters.eq;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * One key per file, or per person in a file. Opening under a destroyed key answers empty: what it
 * held is erased.
 */
public final class Keys {

  private static final String WRAPPED = "wrapped";

  private final MongoCollection<Document> store;
  private final Aead master;
  // Short, so that a key destroyed by another instance is soon forgotten here.
  private final Cache<String, Optional<Aead>> opened =
      Caffeine.newBuilder().maximumSize(5_000).expireAfterWrite(Duration.ofSeconds(30)).build();

  public Keys(MongoCollection<Document> store, Aead master) {
    this.store = store;
    this.master = master;
  }

  /**
   * Throws where these keys were wrapped by another master key, such as after a restore with the
   * wrong key folder: whatever was sealed now could not be opened with the rest.
   */
  public void proveMaster() {
    seal("master", new byte[0], "master");
  }

  /** Seals under a key, which is made if there is none; refuses where it was destroyed. */
  public byte[] seal(String key, byte[] plain, String bound) {
    try {
      return opened
          .get(key, this::loadOrMake)
          .orElseThrow(() -> new IllegalStateException("the key " + key + " was destroyed"))
          .encrypt(plain, bytes(bound));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens what was sealed under the key for the same place; empty where the key was destroyed. */
  public Optional<byte[]> open(String key, byte[] sealed, String bound) {
    var aead = opened.get(key, this::load);
    try {
      return aead.isEmpty()
          ? Optional.empty()
          : Optional.of(aead.get().decrypt(sealed, bytes(bound)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealed text of " + bound + " was altered", e);
    }
  }

  /** Erases all that was sealed under the key. Backups of keys end after 30 days. */
  public void destroy(String key) {
    store.updateOne(
        eq(key),
        Updates.combine(Updates.unset(WRAPPED), Updates.set("destroyed", true)),
        new com.mongodb.client.model.UpdateOptions().upsert(true));
    opened.invalidate(key);
  }

  /** Asks the store anew for a file's keys: another instance may have destroyed one. */
  void forget(String file) {
    opened.asMap().keySet().removeIf(key -> key.equals(file) || key.startsWith(file + ":"));
  }

  private Optional<Aead> loadOrMake(String key) {
    try {
      var made = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
      var wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(made, master, bytes(key));
      var known =
          store.findOneAndUpdate(
              eq(key),
              Updates.setOnInsert(WRAPPED, new Binary(wrapped)),
              new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.BEFORE));
      return known == null
          ? Optional.of(made.getPrimitive(RegistryConfiguration.get(), Aead.class))
          : unwrap(key, known);
    } catch (MongoCommandException e) {
      if (ErrorCategory.fromErrorCode(e.getErrorCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      return load(key);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<Aead> load(String key) {
    var known = store.find(eq(key)).first();
    return known == null ? Optional.empty() : unwrap(key, known);
  }

  private Optional<Aead> unwrap(String key, Document known) {
    var wrapped = known.get(WRAPPED, Binary.class);
    if (wrapped == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped.getData(), master, bytes(key))
              .getPrimitive(RegistryConfiguration.get(), Aead.class));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key " + key + " was not wrapped by this master key", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
