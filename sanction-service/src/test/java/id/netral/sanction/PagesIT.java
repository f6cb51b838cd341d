package id.netral.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.netral.casefile.CaseFileSettings;
import id.netral.local.testing.TestServers;
import id.netral.sanction.storage.Proceedings;
import id.netral.sanction.storage.Scope;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The like and the comment of Kota Malang, from page to page. */
@SpringBootTest(properties = "netral.casefile.topic-prefix=pages.")
@Import({TestServers.class, PagesIT.Clocks.class})
class PagesIT {

  private static final String PROCEEDING = "k7q2mzv4x3nd6twb-1";
  private static final String PAGE = "/proceedings/" + PROCEEDING;

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
  static void folders(DynamicPropertyRegistry registry) throws Exception {
    var keys = Files.createTempDirectory("sanction");
    registry.add("netral.casefile.key-folder", () -> keys.resolve("keys"));
    registry.add("netral.casefile.trusted-folder", () -> keys.resolve("trusted"));
  }

  @Autowired MovableClock clock;
  @Autowired Bawaslu bawaslu;
  @Autowired Proceedings proceedings;
  @Autowired WebApplicationContext context;

  private MockMvc mvc = MockMvcBuilders.standaloneSetup(new Object()).build();

  @BeforeEach
  void pages() {
    mvc =
        MockMvcBuilders.webAppContextSetup(context)
            .addFilters(context.getBean("springSecurityFilterChain", Filter.class))
            .build();
  }

  private Visit visit(String user, String name, String government, String... roles) {
    return new Visit(mvc, user, name, government, roles);
  }

  @Test
  void the_whole_way_by_pages() throws Exception {
    bawaslu.recommends(PROCEEDING, "35.73", clock.instant());
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> proceedings.find(new Scope("35.73", null), PROCEEDING).isPresent());
    var rini = visit("rini", "Rini Kusuma", "35.73", "personnel-officer");
    var hadi = visit("hadi", "Hadi Santoso", "35.73", "examiner");
    var pj = visit("pj", "Wahyu Nugroho", "35.73", "ppk");

    assertThat(rini.opens("/").text()).contains("Arif Kurniawan", "15 Nov 2024");
    assertThat(visit("tono", "Tono", "18.03", "ppk").asks(PAGE).getStatus()).isEqualTo(404);
    assertThat(visit("tono", "Tono", "18.03", "ppk").opens("/").text()).doesNotContain("Arif");
    assertThat(visit("siti", "Siti", "35.73", "bawaslu-officer").asks(PAGE).getStatus())
        .isEqualTo(404);
    assertThat(rini.opens(PAGE).text()).contains("belum sampai");

    done(rini, "take-up", Map.of());
    var person = new HashMap<String, String>();
    person.put("nip", "1978 0312");
    person.put("post", "ADMINISTRATOR");
    person.put("grade", "IV/a");
    person.put("superior", "Yusuf Hidayat");
    person.put("mail", "arif@example.go.id");
    var refused = rini.sends(PAGE + "/identify", person);
    assertThat(Jsoup.parse(refused.getContentAsString()).text()).contains("NIP itu tidak mungkin");
    assertThat(Jsoup.parse(refused.getContentAsString()).select("[name=superior]").val())
        .isEqualTo("Yusuf Hidayat");
    person.put("nip", "19780312 200501 1 004");
    done(rini, "identify", person);
    done(rini, "form-team", team());
    clock.moveTo("2024-11-05", "09:00");
    done(
        rini,
        "summon",
        Map.of("number", "800/117", "examinationOn", "2024-11-12", "place", "Ruang Rapat BKPSDM"));
    clock.moveTo("2024-11-12", "11:00");
    assertThat(rini.asks(PAGE + "/examine").getStatus()).isEqualTo(403);
    done(
        hadi,
        "examine",
        Map.of("attendance", "ATTENDED", "minutes", "Tanya jawab.", "signature", "SIGNED"));
    done(hadi, "report", Map.of("facts", "Fakta", "analysis", "Analisis", "conclusion", "Ya"));
    decides(pj);
    clock.moveTo("2024-11-20", "10:00");
    done(rini, "deliver", Map.of("how", "IN_PERSON"));
    assertThat(rini.opens(PAGE).text()).contains("Kamis, 12 Desember 2024");
    clock.moveTo("2024-12-12", "00:00");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> rini.opens(PAGE).text().contains("Hukuman berlaku"));
    papers(rini);
    assertThat(rini.opens(PAGE + "?lang=en").text()).contains("Sanction in force");
  }

  private void decides(Visit pj) throws Exception {
    clock.moveTo("2024-11-15", "10:00");
    var desk = pj.opens(PAGE + "/decide");
    assertThat(desk.select("input[name=kind][value=T1]").hasAttr("disabled")).isTrue();
    assertThat(desk.select("input[name=kind][value=B1]").hasAttr("disabled")).isFalse();
    assertThat(desk.select("input[name=violations][value=n.5]").hasAttr("checked")).isTrue();
    assertThat(desk.text()).contains("Lebih ringan daripada tingkat pelanggaran yang terberat");
    var decision = new HashMap<String, String>();
    decision.put("kind", "B1");
    decision.put("capacity", "PJ");
    decision.put("number", "800.1.6.2/117/35.73.403/2024");
    decision.put("considerations", "Terbukti.");
    decision.put("sure", "true");
    var refused = pj.sends(PAGE + "/decide", decision);
    assertThat(Jsoup.parse(refused.getContentAsString()).text())
        .contains("persetujuan tertulis Menteri untuk hukuman ini", "O-54");
    decision.put("consentOn", "2024-11-14");
    decision.put("consentLetter", "100.2.2.6/8/SJ");
    done(pj, "decide", decision);
  }

  private static void papers(Visit rini) throws Exception {
    assertThat(rini.opens(PAGE + "/papers/summons-1").text())
        .contains("Surat Panggilan I", "19780312 200501 1 004", "12 November 2024");
    assertThat(rini.opens(PAGE + "/papers/minutes").text()).contains("Tanya jawab.");
    assertThat(rini.opens(PAGE + "/papers/findings").text()).contains("Analisis");
    assertThat(rini.opens(PAGE + "/papers/delivery").text()).contains("Desember 2024");
    assertThat(rini.opens(PAGE + "/papers/decision").text())
        .contains("Pj. Wali Kota Malang", "Wahyu Nugroho", "Penurunan jabatan");
    var pdf = rini.asks(PAGE + "/papers/decision.pdf");
    assertThat(pdf.getContentType()).isEqualTo("application/pdf");
    assertThat(new String(pdf.getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    assertThat(rini.asks(PAGE + "/papers/summons-2").getStatus()).isEqualTo(404);
  }

  private static void done(Visit who, String act, Map<String, String> typed) throws Exception {
    var answer = who.sends(PAGE + "/" + act, typed);
    assertThat(answer.getRedirectedUrl())
        .as(Jsoup.parse(answer.getContentAsString()).select("main").text())
        .isEqualTo(PAGE + "?done=" + act);
    who.opens(PAGE + "?done=" + act);
  }

  private static Map<String, String> team() {
    var team = new HashMap<String, String>();
    team.put("title1", "Kepala Dinas");
    team.put("grade1", "IV/c");
    team.put("name2", "Hadi Santoso");
    team.put("title2", "Inspektur Pembantu");
    team.put("grade2", "IV/b");
    team.put("name3", "Rini Kusuma");
    team.put("title3", "Kepala Bidang BKPSDM");
    team.put("grade3", "IV/a");
    return team;
  }
}
