package id.netral.load.seeding;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import id.netral.load.lives.Filing;
import id.netral.load.people.Ports;
import id.netral.load.seeding.Copy.Written;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.bson.Document;

/** Fills a running stack with copies of lives that came to their end in it. */
public final class Seeder {

  private static final int HANDS = 4;
  private static final int TOGETHER = 25;
  private static final int TEMPLATES = 20;

  private final Ports at;
  private final Path folder;

  /**
   * @param folder of the stack's data
   */
  public Seeder(Ports at, Path folder) {
    this.at = at;
    this.folder = folder.resolve("keys");
  }

  private record Pattern(Filing filing, List<Template> files) {}

  /** Writes so many copies, each with the files of all agencies; answers how many files. */
  public int copies(Collection<Filing> carried, int wanted, Supplier<Filing> fresh) {
    try (var store = MongoClients.create(at.store());
        var pool = Executors.newFixedThreadPool(HANDS)) {
      var patterns = carried.stream().limit(TEMPLATES).map(f -> pattern(store, f)).toList();
      var batches = new ArrayList<java.util.concurrent.Future<Integer>>();
      for (int done = 0; done < wanted; done += TOGETHER) {
        var from = done;
        var size = Math.min(TOGETHER, wanted - done);
        batches.add(pool.submit(() -> batch(patterns, from, size, fresh)));
      }
      int files = 0;
      for (var batch : batches) {
        files += batch.get();
      }
      return files;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int batch(List<Pattern> patterns, int from, int size, Supplier<Filing> fresh) {
    var written = new ArrayList<Written>();
    for (int i = from; i < from + size; i++) {
      var pattern = patterns.get(i % patterns.size());
      var naming = new Renaming(pattern.filing().renamed(fresh.get()));
      written.addAll(new Copy(pattern.files(), naming).made());
    }
    var unordered = new InsertManyOptions().ordered(false);
    var agencies = written.stream().map(Written::agency).distinct().toList();
    for (var agency : agencies) {
      var own = written.stream().filter(w -> w.agency().equals(agency)).toList();
      agency.keys().insertMany(own.stream().flatMap(w -> w.keys().stream()).toList(), unordered);
      agency.files().insertMany(own.stream().map(Written::file).toList(), unordered);
    }
    return written.size();
  }

  /** All files of one life, opened. */
  private Pattern pattern(MongoClient store, Filing filing) {
    var report = filing.report();
    var files = new ArrayList<Template>();
    var reports = Agency.of(store, folder, "reports", "reports");
    var cases = Agency.of(store, folder, "investigation", "cases");
    var proceedings = Agency.of(store, folder, "sanction", "proceedings");
    var notices = Agency.of(store, folder, "notification", "notices");
    files.add(template(reports, report));
    files.add(template(cases, report));
    files.add(template(proceedings, report + "-1"));
    files.add(template(notices, "reports-" + report));
    files.add(template(notices, "investigation-" + report));
    files.add(template(notices, "sanction-" + report + "-1"));
    return new Pattern(filing, files);
  }

  private static Template template(Agency agency, String id) {
    Document file = agency.files().find(Filters.eq(id)).first();
    if (file == null) {
      throw new IllegalStateException(agency.name() + " has no file " + id);
    }
    return Template.of(agency, file);
  }
}
