package id.netral.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import id.netral.local.store.EmbeddedStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadLogIT {

  private static final StaffMember SITI =
      new StaffMember("siti", "Siti Rahmawati", Set.of("bawaslu-officer"), "bawaslu-35.73", null);

  private Instant now = Instant.parse("2024-10-24T03:00:00Z");

  @Test
  void keeps_who_read_what_and_why_newest_first() {
    try (var store = EmbeddedStore.start();
        var client = MongoClients.create(store.connectionString("reports"))) {
      var log = new ReadLog(client.getDatabase("reports"), (InstantSource) () -> now);

      log.record(SITI, "r1", "identity", "undangan klarifikasi");
      now = now.plusSeconds(60);
      log.record(SITI, "r1", "evidence-7f3a", "kajian awal");
      log.record(SITI, "r2", "identity", "undangan klarifikasi");

      assertThat(log.of("r1", 10))
          .extracting(ReadLog.Read::what)
          .containsExactly("evidence-7f3a", "identity");
      assertThat(log.of("r1", 1))
          .containsExactly(
              new ReadLog.Read(
                  now, "siti", List.of("bawaslu-officer"), "r1", "evidence-7f3a", "kajian awal"));
    }
  }

  @Test
  void keeps_the_subject_and_not_the_name() {
    try (var store = EmbeddedStore.start();
        var client = MongoClients.create(store.connectionString("reports"))) {
      var database = client.getDatabase("reports");
      new ReadLog(database, (InstantSource) () -> now).record(SITI, "r1", "identity", "undangan");

      assertThat(String.valueOf(database.getCollection("reads").find().first()))
          .contains("siti")
          .doesNotContain("Rahmawati");
    }
  }
}
