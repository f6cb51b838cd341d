package id.netral.load.seeding;

import com.google.crypto.tink.Aead;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import id.netral.casefile.sealing.Keys;
import id.netral.casefile.sealing.MasterKey;
import id.netral.casefile.sealing.Sealer;
import id.netral.casefile.sealing.Signer;
import java.nio.file.Path;
import org.bson.Document;

/** One agency's files of a stack, with its keys. */
record Agency(
    String name,
    String collection,
    MongoCollection<Document> files,
    MongoCollection<Document> keys,
    Aead master,
    Sealer sealer,
    Signer signer) {

  /**
   * @param folder of all keys of the stack
   */
  static Agency of(MongoClient store, Path folder, String name, String collection) {
    var keys = store.getDatabase(name + "-keys").getCollection("keys");
    var own = folder.resolve(name);
    var master = MasterKey.in(own);
    return new Agency(
        name,
        collection,
        store.getDatabase(name).getCollection(collection),
        keys,
        master,
        new Sealer(new Keys(keys, master), collection),
        Signer.of(name, own, folder.resolve("trusted")));
  }
}
