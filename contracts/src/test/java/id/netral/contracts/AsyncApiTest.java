package id.netral.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

class AsyncApiTest {

  private static final Path PAGE = Path.of("asyncapi.yaml");
  private static final Path FLOW = Path.of("../docs/flow.md");
  private static final String BEGIN = "<!-- topics: written from contracts -->\n";
  private static final String END = "<!-- topics: end -->\n";

  @Test
  void page_is_written_from_the_schemas() throws IOException {
    assertUpToDate(PAGE, AsyncApi.write());
  }

  @Test
  void page_is_yaml_and_every_reference_leads_somewhere() {
    var page = YAMLMapper.shared().readTree(AsyncApi.write());
    for (var ref : page.findValuesAsString("$ref")) {
      if (ref.startsWith("#/")) {
        assertThat(page.at(ref.substring(1)).isMissingNode()).as(ref).isFalse();
      } else {
        assertThat(Path.of(ref)).exists();
      }
    }
  }

  @Test
  void flow_page_shows_the_same_topics() throws IOException {
    var text = Contract.read(FLOW);
    var begin = text.indexOf(BEGIN) + BEGIN.length();
    var end = text.indexOf(END);
    assertThat(end).as("%s has its marks", FLOW).isGreaterThanOrEqualTo(begin);
    var table = String.join("\n", AsyncApi.table()) + "\n";
    assertUpToDate(FLOW, text.substring(0, begin) + table + text.substring(end));
  }

  private static void assertUpToDate(Path file, String wanted) throws IOException {
    if (System.getProperty("contracts.write") != null) {
      Files.writeString(file, wanted);
    }
    assertThat(Files.exists(file) ? Contract.read(file) : "")
        .as("%s is out of date; write it anew with: %s", file, Contract.WRITE)
        .isEqualTo(wanted);
  }
}
