package id.netral.reports.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.casefile.CaseFiles;
import id.netral.local.testing.TestServers;
import id.netral.reports.ReportsApplication;
import id.netral.reports.lifecycle.Report;
import id.netral.reports.lifecycle.ReportEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@SpringBootTest(
    classes = ReportsApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"logging.level.root=warn", "logging.level.kafka=off"})
@Import({TestServers.class, ReportFormIT.OnThatDay.class})
class ReportFormIT {

  @TestConfiguration(proxyBeanMethods = false)
  static class OnThatDay {
    @Bean
    InstantSource clock() {
      return () -> Instant.parse("2024-10-23T02:30:00Z");
    }
  }

  @LocalServerPort int port;
  @Autowired CaseFiles<Report, ReportEvent> files;

  @Test
  void a_report_goes_through_nine_steps_and_is_tracked_by_its_code() {
    var visitor = new Browser();
    var page = visitor.open("http://localhost:" + port + "/lapor");
    page = page.press("Mulai", Map.of());
    page =
        page.press("Lanjut", Map.of("election", "pilkada-2024", "region", "35.73"));
    page = page.press("Lanjut", Map.of("description", "Menyukai unggahan pasangan calon."));
    page = page.press("Lanjut", Map.of("actOn", "2024-09-28", "place", "Media sosial"));
    page = page.press("Lanjut", Map.of("knownOn", "21/10/2024"));
    System.out.println(page.address() + page.text());
    page = page.press("Lanjut", Map.of());
    page = page.press("Lanjut", Map.of("accused-0", "Bambang Sutrisno"));
    page = page.press("Lanjut", Map.of("links", "https://media.example.org/1"));
    page = page.press("Lanjut", Map.of("intake", "report"));
    page =
        page.press(
            "Lanjut",
            Map.of("reporter", "Sri Penanda", "nik", "3573014107850001", "address", "Jalan Penanda 7", "phone", "081234567890", "consent", "true"));
    System.out.println(page.address() + page.text());
    page = page.follow("Lanjut ke kode laporan");
    var code = page.page().select(".ticket-group").eachText();
    System.out.println(code);
    page = page.press("Kirim laporan", Map.of("saved", "true"));
    System.out.println(page.address() + page.text());
    assertThat(files.collection().countDocuments()).isOne();
    page = page.follow("Lacak laporan");
    page = page.press("Lihat laporan", Map.of("code", String.join("-", code)));
    System.out.println(page.address() + page.text());
    assertThat(page.text()).contains("Laporan Anda sudah diterima dan menunggu diperiksa");
  }
}
