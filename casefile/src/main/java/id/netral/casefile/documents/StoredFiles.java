package id.netral.casefile.documents;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSDownloadStream;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import id.netral.casefile.history.Chain;
import id.netral.casefile.sealing.Keys;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Keeps documents in GridFS, encrypted under their file's key. The bytes come first, then the entry
 * that names them: a document without an entry does no harm, an entry without its document would.
 */
public final class StoredFiles {

  private final GridFSBucket bucket;
  private final Keys keys;

  public StoredFiles(MongoDatabase database, Keys keys) {
    this.bucket = GridFSBuckets.create(database, "documents");
    this.keys = keys;
  }

  /** Stores it; what is stored already under this name stays as it is. */
  public StoredFile put(String file, String document, String mediaType, byte[] bytes) {
    var name = file + "/" + document;
    if (named(name) == null) {
      var sealed = keys.seal(file, bytes, name);
      // Under a fresh id: the pieces of an upload that was killed must not stand in the way.
      bucket.uploadFromStream(
          name,
          new ByteArrayInputStream(sealed),
          new GridFSUploadOptions().metadata(new Document("mediaType", mediaType)));
    }
    return new StoredFile(document, mediaType, bytes.length, Chain.sha256(bytes));
  }

  /** The bytes as they were put; empty when there are none or they were erased. */
  public Optional<byte[]> read(String file, String document) {
    var name = file + "/" + document;
    return kept(name).flatMap(bytes -> keys.open(file, bytes, name));
  }

  private Optional<byte[]> kept(String name) {
    GridFSDownloadStream found;
    try {
      found = bucket.openDownloadStream(name);
    } catch (MongoGridFSException e) {
      return Optional.empty(); // of an opening it says one thing only: no file of this name
    }
    try (found) {
      return Optional.of(found.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable GridFSFile named(String name) {
    return bucket.find(eq("filename", name)).first();
  }
}
