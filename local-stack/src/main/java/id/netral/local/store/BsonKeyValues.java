package id.netral.local.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Keys of a unique index: its fields' values side by side, in MongoDB's order. */
final class BsonKeyValues extends BasicDataType<KeyValue> {

  @Override
  public int compare(KeyValue left, KeyValue right) {
    for (var i = 0; i < Math.min(left.size(), right.size()); i++) {
      var order = Order.OF_KEYS.compare(left.get(i), right.get(i));
      if (order != 0) return order;
    }
    return Integer.compare(left.size(), right.size());
  }

  @Override
  public int getMemory(KeyValue key) {
    return 24 + key.stream().mapToInt(Bson::heap).sum();
  }

  @Override
  public void write(WriteBuffer target, KeyValue key) {
    var document = new Document();
    for (var value : key) {
      document.put(String.valueOf(document.size()), value instanceof Missing ? null : value);
    }
    Bson.write(target, document);
  }

  @Override
  public KeyValue read(ByteBuffer source) {
    return new KeyValue(Bson.read(source).values());
  }

  @Override
  public KeyValue[] createStorage(int size) {
    return new KeyValue[size];
  }
}
