package id.netral.local.store;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/** Documents as bytes in the files. */
final class Bson {

  private static final int OBJECT = 24;
  private static final int FIRST_BYTES = 16 * 1024;
  // A char takes up to three bytes in UTF-8; all else is longer on the heap than written out.
  private static final int MOST_BYTES_PER_BYTE_OF_HEAP = 3;

  private Bson() {}

  static void write(WriteBuffer target, Document document) {
    var buffer = encoded(document);
    try {
      target.putVarInt(buffer.readableBytes()).put(buffer.nioBuffer());
    } finally {
      buffer.release();
    }
  }

  static Document read(ByteBuffer source) {
    var length = DataUtils.readVarInt(source);
    var bytes = source.slice(source.position(), length);
    source.position(source.position() + length);
    return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
  }

  /** Writes the document out only where its size by guess leaves a doubt. */
  static boolean isLongerThan(int limit, Document document) {
    if ((long) heap(document) * MOST_BYTES_PER_BYTE_OF_HEAP <= limit) return false;
    var buffer = encoded(document);
    try {
      return buffer.readableBytes() > limit;
    } finally {
      buffer.release();
    }
  }

  /** Released by who asked for it. */
  static ByteBuf encoded(Document document) {
    var buffer = buffer();
    BsonEncoder.encodeDocument(document, buffer);
    return buffer;
  }

  /** Released by who asked for it. */
  static ByteBuf buffer() {
    return PooledByteBufAllocator.DEFAULT.heapBuffer(FIRST_BYTES);
  }

  /** Rough bytes of heap, by which a page is split and the cache kept small. */
  static int heap(@Nullable Object value) {
    return switch (value) {
      case null -> 0;
      case String text -> OBJECT + 24 + text.length();
      case BsonRegularExpression pattern -> OBJECT + pattern.getPattern().length();
      case BsonJavaScript code -> OBJECT + code.getCode().length();
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
