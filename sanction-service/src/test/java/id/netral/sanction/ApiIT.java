package id.netral.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.netral.casefile.CaseFileSettings;
import id.netral.casefile.Json;
import id.netral.local.testing.TestServers;
import id.netral.sanction.storage.Awaiting;
import id.netral.sanction.storage.Proceedings;
import id.netral.sanction.storage.Scope;
import jakarta.servlet.Filter;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The doors for machines: scope, repeats, refusals, addresses; and fetching what was released. */
@SpringBootTest(
    properties = {"netral.casefile.topic-prefix=api.", "netral.sanction.documents.round=300ms"})
@Import({TestServers.class, ApiIT.Clocks.class})
class ApiIT {

  private static final String PROCEEDING = "m3w7hq5zt4xk2ynd-1";
  private static final String API = "/api/proceedings/" + PROCEEDING;
  private static final InvestigationFiles FILES = new InvestigationFiles();

  @TestConfiguration(proxyBeanMethods = false)
  static class Clocks {
    @Bean
    MovableClock clock() {
      return new MovableClock("2024-10-28", "10:00");
    }

    @Bean
    Bawaslu bawaslu(KafkaTemplate<byte[], byte[]> kafka, CaseFileSettings settings)
        throws Exception {
      return new Bawaslu(kafka, settings);
    }
  }

  @DynamicPropertySource
  static void places(DynamicPropertyRegistry registry) throws Exception {
    var keys = Files.createTempDirectory("sanction");
    registry.add("netral.casefile.key-folder", () -> keys.resolve("keys"));
    registry.add("netral.casefile.trusted-folder", () -> keys.resolve("trusted"));
    registry.add("netral.calls.investigation.base-url", FILES::address);
    registry.add("netral.calls.investigation.token-uri", () -> FILES.address() + "/token");
  }

  @Autowired MovableClock clock;
  @Autowired Bawaslu bawaslu;
  @Autowired Proceedings proceedings;
  @Autowired WebApplicationContext context;

  private MockMvc mvc = MockMvcBuilders.standaloneSetup(new Object()).build();

  @BeforeEach
  void opened() {
    var doors = context.getBean("springSecurityFilterChain", Filter.class);
    mvc = MockMvcBuilders.webAppContextSetup(context).addFilters(doors).build();
    recommended(PROCEEDING);
  }

  private static void release(ObjectNode data, String document) {
    var released = (ArrayNode) data.path("released");
    released.removeAll();
    released
        .addObject()
        .put("document", document)
        .put("name", "Lampiran 1")
        .put("mediaType", "image/png")
        .put("size", InvestigationFiles.PICTURE.length)
        .put("sha256", sha256(InvestigationFiles.PICTURE));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private MockHttpServletResponse ask(
      MockHttpServletRequestBuilder request, String government, String role, String scope)
      throws Exception {
    var now = Instant.now();
    var token =
        new Jwt(
            "token",
            now,
            now.plusSeconds(300),
            Map.of("alg", "none"),
            Map.of("sub", "u", "name", "U", "government", government, "roles", List.of(role)));
    var bearer =
        new JwtAuthenticationToken(token, AuthorityUtils.createAuthorityList("SCOPE_" + scope));
    request.requestAttr(
        RequestAttributeSecurityContextRepository.DEFAULT_REQUEST_ATTR_NAME,
        new SecurityContextImpl(bearer));
    return mvc.perform(request).andReturn().getResponse();
  }

  private static MockHttpServletRequestBuilder act(String act, String key, String body) {
    return post(API + "/" + act)
        .header("Idempotency-Key", key)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body);
  }

  @Test
  void reads_acts_and_refuses_within_the_scope() throws Exception {
    assertThat(ask(get(API), "18.03", "ppk", "openid").getStatus()).isEqualTo(404);
    assertThat(mvc.perform(get(API)).andReturn().getResponse().getStatus()).isEqualTo(401);
    var seen = ask(get(API), "35.73", "auditor", "openid");
    assertThat(Json.parse(seen.getContentAsString()).path("clock").path("due").asString())
        .isEqualTo("2024-11-15");
    var queue = ask(get("/api/proceedings"), "35.73", "ppk", "openid");
    assertThat(Json.parse(queue.getContentAsString()).path("proceedings").size()).isEqualTo(1);

    var early = ask(act("identify", "key-00001", person()), "35.73", "personnel-officer", "openid");
    assertThat(early.getStatus()).isEqualTo(409);
    assertThat(early.getContentType()).isEqualTo("application/problem+json");
    assertThat(Json.parse(early.getContentAsString()).path("reason").asString())
        .isEqualTo("not-taken-up");
    assertThat(ask(act("take-up", "key-00002", "{}"), "35.73", "ppk", "openid").getStatus())
        .isEqualTo(403);
    for (int again = 0; again < 2; again++) {
      var taken = ask(act("take-up", "key-00003", "{}"), "35.73", "personnel-officer", "openid");
      assertThat(taken.getStatus()).isEqualTo(200);
    }
    var history = proceedings.find(new Scope("35.73", null), PROCEEDING).orElseThrow().history();
    assertThat(history).filteredOn(e -> e.type().equals("proceeding-taken-up.v1")).hasSize(1);
    ask(act("identify", "key-00004", person()), "35.73", "personnel-officer", "openid");
    addresses();
  }

  private void addresses() throws Exception {
    var address = "/api/notice-addresses/" + PROCEEDING;
    var told = ask(get(address).param("role", "official"), "35.73", "", "addresses");
    assertThat(told.getContentAsString()).contains("arif@example.go.id");
    assertThat(ask(get(address).param("role", "official"), "35.73", "ppk", "openid").getStatus())
        .isEqualTo(403);
    assertThat(ask(get(address).param("role", "ppk"), "35.73", "", "addresses").getStatus())
        .isEqualTo(404);
  }

  private static String person() {
    return """
    {"nip":"197803122005011004","name":"Arif Kurniawan","title":"Kepala Bidang",
     "post":"ADMINISTRATOR","grade":"IV/a","unit":"Dinas Contoh","superior":"Yusuf Hidayat",
     "mail":"arif@example.go.id"}""";
  }

  @Test
  void documents_that_can_never_be_fetched_hold_up_no_others() {
    for (int n = 0; n < 60; n++) {
      recommended(
          InvestigationFiles.LOST
              + "mzv4x3nd6t"
              + (char) ('a' + n / 26)
              + (char) ('a' + n % 26)
              + "-1");
    }
    var last = "z3w7hq5zt4xk2ynd-1";
    recommended(last);

    await().atMost(Duration.ofSeconds(30)).until(() -> hasArrived(last));
  }

  private void recommended(String proceeding) {
    var on = Instant.parse("2024-10-28T03:00:00Z");
    var document = proceeding.substring(0, proceeding.indexOf('-'));
    bawaslu.recommends(proceeding, "35.73", on, data -> release(data, document));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> proceedings.find(new Scope("35.73", null), proceeding).isPresent());
  }

  private boolean hasArrived(String proceeding) {
    return proceedings.find(new Scope("35.73", null), proceeding).orElseThrow().history().stream()
        .anyMatch(entry -> entry.type().equals("document-arrived.v1"));
  }

  @Test
  void released_documents_are_fetched_and_kept() {
    await().atMost(Duration.ofSeconds(30)).until(() -> hasArrived(PROCEEDING));
    assertThat(proceedings.awaitingDocuments(Awaiting.FIRST, 10))
        .noneMatch(file -> file.proceeding().equals(PROCEEDING));
  }
}
