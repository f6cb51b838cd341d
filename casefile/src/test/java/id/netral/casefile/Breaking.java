package id.netral.casefile;

import com.mongodb.client.MongoCollection;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A collection that cuts its writer off: before a write, or after it and before the answer. */
final class Breaking {

  /** The process that wrote is gone. */
  static final class Cut extends RuntimeException {}

  private final MongoCollection<Document> whole;
  private final Predicate<String> cutsBefore;
  private final Predicate<String> cutsAfter;
  private final AtomicInteger cuts = new AtomicInteger();

  /** Cuts off before this write. */
  Breaking(MongoCollection<Document> whole, String write) {
    this(whole, write, Integer.MAX_VALUE);
  }

  /** Cuts off before this write, so many times. */
  Breaking(MongoCollection<Document> whole, String write, int times) {
    this.whole = whole;
    this.cutsBefore = name -> name.equals(write) && cuts.get() < times;
    this.cutsAfter = _ -> false;
  }

  /** Cuts off at one write in three. */
  Breaking(MongoCollection<Document> whole, int seed) {
    var chance = new Random(seed);
    this.whole = whole;
    this.cutsBefore = name -> isWrite(name) && chance.nextInt(6) == 0;
    this.cutsAfter = cutsBefore;
  }

  boolean hasCut() {
    return cuts.get() > 0;
  }

  @SuppressWarnings("unchecked")
  MongoCollection<Document> collection() {
    return (MongoCollection<Document>)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {MongoCollection.class},
            (_, method, arguments) -> call(method, arguments));
  }

  /** Whether it came to its end. */
  static boolean ignored(Runnable work) {
    try {
      work.run();
      return true;
    } catch (Cut e) {
      return false;
    }
  }

  private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
    if (cutsBefore.test(method.getName())) {
      cuts.incrementAndGet();
      throw new Cut();
    }
    try {
      var answer = method.invoke(whole, arguments);
      if (cutsAfter.test(method.getName())) {
        throw new Cut();
      }
      return answer;
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  private static boolean isWrite(String name) {
    return name.equals("insertOne") || name.equals("updateOne");
  }
}
