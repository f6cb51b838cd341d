package id.netral.local.store;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Ids of documents, in MongoDB's order. */
final class BsonKeys extends BasicDataType<Object> {

  private static final String KEY = "k";

  @Override
  public int compare(Object left, Object right) {
    return Order.OF_KEYS.compare(left, right);
  }

  @Override
  public int getMemory(Object key) {
    return Bson.heap(key);
  }

  @Override
  public void write(WriteBuffer target, Object key) {
    Bson.write(target, new Document(KEY, key instanceof Missing ? null : key));
  }

  @Override
  public Object read(ByteBuffer source) {
    return Missing.ofNullable(Bson.read(source).get(KEY));
  }

  @Override
  public Object[] createStorage(int size) {
    return new Object[size];
  }
}
