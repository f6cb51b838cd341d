package id.netral.investigation;

import static id.netral.investigation.MovableClock.at;
import static org.awaitility.Awaitility.await;

import id.netral.casefile.CaseFile;
import id.netral.casefile.CaseFileSettings;
import id.netral.casefile.CaseFiles;
import id.netral.casefile.documents.StoredFiles;
import id.netral.investigation.Others.Way;
import id.netral.investigation.documents.Releases;
import id.netral.investigation.handling.CaseHandling;
import id.netral.investigation.lifecycle.Investigation;
import id.netral.investigation.lifecycle.InvestigationEvent;
import id.netral.local.testing.TestServers;
import id.netral.local.testing.TokenIssuer;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Bawaslu's service on a broker and a store of its own, with people at its pages. */
@SpringBootTest(
    classes = InvestigationApplication.class,
    properties = {
      "netral.casefile.sweep-every=200ms",
      "netral.investigation.fetches=false",
      "netral.staff.client-secret=secret",
      "logging.level.root=warn",
      "logging.level.kafka=off"
    })
@Import({TestServers.class, AtBawaslu.Around.class})
class AtBawaslu {

  static final Duration PATIENCE = Duration.ofSeconds(30);
  static final String EVIDENCE = "h2xw6ecn4r7m3kqz";
  static final String ACT = "Menyukai dan mengomentari unggahan pasangan calon.";

  static final TokenIssuer ISSUER = TokenIssuer.start("bawaslu");

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry settings) {
    settings.add("netral.staff.issuer", ISSUER::address);
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Around {
    @Bean
    MovableClock clock() {
      return new MovableClock("2024-10-23T09:30");
    }

    @Bean
    Others others(KafkaTemplate<byte[], byte[]> kafka, CaseFileSettings settings) throws Exception {
      return new Others(kafka, settings);
    }
  }

  @Autowired WebApplicationContext context;
  @Autowired FilterChainProxy security;
  @Autowired MovableClock clock;
  @Autowired Others others;
  @Autowired CaseHandling handling;
  @Autowired CaseFiles<Investigation, InvestigationEvent> cases;
  @Autowired StoredFiles files;
  @Autowired Releases releases;

  MockMvc mvc() {
    DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context);
    return builder.addFilters(security).build();
  }

  Desk desk(String subject, String name, String office, String... roles) {
    return new Desk(mvc(), subject, name, office, roles);
  }

  CaseFile<Investigation, InvestigationEvent> file(String id) {
    return handling.find(id).orElseThrow();
  }

  void reported(String id, String received) {
    var data = Others.example("reports", "report-submitted.v1");
    others.say(new Way("reports", "reports", id, id, 1), "report-submitted.v1", at(received), data);
    await().atMost(PATIENCE).until(() -> handling.find(id).isPresent());
  }

  static String[] everything() {
    return new String[] {
      "formal", "REPORTER_NAME_AND_ADDRESS", "formal", "REPORTED_PARTY", "formal", "IN_TIME",
      "material", "TIME_AND_PLACE", "material", "DESCRIPTION", "material", "EVIDENCE"
    };
  }
}
