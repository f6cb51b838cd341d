package id.netral.casefile.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** The key that wraps all others; a file outside the database (in production a mounted secret). */
public final class MasterKey {

  private MasterKey() {}

  /** Reads the key from the folder, or makes one where there is none yet. */
  public static Aead in(Path folder) {
    try {
      AeadConfig.register();
      var file = folder.resolve("master.json");
      if (!Files.exists(file)) {
        var made = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        KeyFolder.write(
            file, TinkJsonProtoKeysetFormat.serializeKeyset(made, InsecureSecretKeyAccess.get()));
      }
      return TinkJsonProtoKeysetFormat.parseKeyset(
              Files.readString(file), InsecureSecretKeyAccess.get())
          .getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the master key in " + folder + " cannot be used", e);
    }
  }
}
