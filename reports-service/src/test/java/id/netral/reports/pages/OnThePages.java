package id.netral.reports.pages;

import com.mongodb.client.MongoDatabase;
import id.netral.casefile.Act;
import id.netral.casefile.Actor;
import id.netral.casefile.CaseFiles;
import id.netral.casefile.documents.StoredFiles;
import id.netral.local.testing.TestServers;
import id.netral.local.testing.TokenIssuer;
import id.netral.reports.ReportsApplication;
import id.netral.reports.handling.RandomId;
import id.netral.reports.handling.Verdicts;
import id.netral.reports.lifecycle.Report;
import id.netral.reports.lifecycle.ReportEvent;
import id.netral.reports.lifecycle.ReportEvent.FromBawaslu;
import java.time.Instant;
import java.util.Objects;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A running service with a store and a broker, and a few ways to look behind its pages. */
@SpringBootTest(
    classes = ReportsApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"logging.level.root=warn", "logging.level.kafka=off"})
@Import({TestServers.class, Officers.class, Told.class})
abstract class OnThePages {

  static final TokenIssuer ISSUER = TokenIssuer.start("bawaslu");

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry settings) {
    settings.add("netral.staff.issuer", ISSUER::address);
  }

  @LocalServerPort int port;
  @Autowired CaseFiles<Report, ReportEvent> files;
  @Autowired StoredFiles stored;
  @Autowired MongoDatabase database;
  @Autowired Told told;

  void hear(String report, FromBawaslu fact) {
    var act = Act.now(RandomId.next(), Actor.CLOCK, Officers.now);
    files.handle(report, act, state -> Verdicts.of(Report.hear(state, fact)));
  }

  Report.Filed filed(String report) {
    return (Report.Filed) files.find(report).orElseThrow().state();
  }

  String reportOf(String code) {
    var finds = code.replace("-", "").substring(0, 8);
    var found = files.collection().find(new Document("summary.code", finds)).first();
    return Objects.requireNonNull(found).getString("_id");
  }

  static void at(String instant) {
    Officers.now = Instant.parse(instant);
  }

  String base() {
    return "http://localhost:" + port;
  }
}
