package id.netral.local.store;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/** Documents as bytes in the file's pages. */
final class Bson {

  private static final int OBJECT = 24;

  private Bson() {}

  static byte[] bytes(Document document) {
    var buffer = Unpooled.buffer();
    BsonEncoder.encodeDocument(document, buffer);
    var bytes = new byte[buffer.readableBytes()];
    buffer.readBytes(bytes);
    return bytes;
  }

  static void write(WriteBuffer target, Document document) {
    var bytes = bytes(document);
    target.putVarInt(bytes.length).put(bytes);
  }

  static Document read(ByteBuffer source) {
    var bytes = new byte[DataUtils.readVarInt(source)];
    source.get(bytes);
    return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
  }

  /** Rough bytes of heap, by which a page is split and the cache kept small. */
  static int heap(@Nullable Object value) {
    return switch (value) {
      case null -> 0;
      case String text -> OBJECT + 24 + text.length();
      case BinData binary -> OBJECT + binary.getData().length;
      case Map<?, ?> map -> {
        var sum = 2 * OBJECT;
        for (var entry : map.entrySet()) sum += 48 + heap(entry.getKey()) + heap(entry.getValue());
        yield sum;
      }
      case Collection<?> list -> {
        var sum = 2 * OBJECT;
        for (var element : list) sum += 8 + heap(element);
        yield sum;
      }
      default -> OBJECT;
    };
  }
}
