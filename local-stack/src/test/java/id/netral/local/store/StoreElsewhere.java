package id.netral.local.store;

import java.nio.file.Path;

/** A store in a process of its own, to be killed. */
final class StoreElsewhere {

  static final String PORT = "port ";

  public static void main(String[] arguments) throws InterruptedException {
    var store = EmbeddedStore.start(Path.of(arguments[0]), 0);
    System.out.println(PORT + store.port());
    Thread.currentThread().join();
  }

  private StoreElsewhere() {}
}
