package id.netral.stories;

import static id.netral.stories.marks.Marks.CONFIDED;
import static id.netral.stories.marks.Marks.IDENTITY;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.stories.marks.MarkedFiles;
import id.netral.stories.marks.Marks;
import id.netral.stories.marks.Search;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who reported is known where the report was taken in, and nowhere else: not by what crosses, not
 * in what is written down, not on anybody's page.
 */
@ExtendWith(Carried.class)
class NobodyLearnsWhoReportedStory {

  /** What files tell besides what they show. */
  private static final Set<String> IN_FILES = Set.of("fileName", "exif", "pdfAuthor", "pdfTitle");

  private final WholeWay way;
  private final Search search;

  NobodyLearnsWhoReportedStory(WholeWay way) {
    this.way = way;
    this.search = new Search(way.marks());
  }

  @Test
  void what_crosses_tells_nothing_but_the_account_and_that_to_bawaslu_alone() {
    search.inTopics(way.addresses().brokers());
    assertThat(search.searched()).isGreaterThan(100);
    assertThat(search.placesOf(IDENTITY)).isEmpty();
    assertThat(search.placesOf(IN_FILES)).isEmpty();
    assertThat(search.placesOf(CONFIDED))
        .containsExactlyInAnyOrder("topic reports (description)", "topic reports (message)");
  }

  @Test
  void no_log_tells_anything() {
    search.inFiles("log", way.stack().data().resolve("logs"));
    assertThat(search.searched()).isGreaterThanOrEqualTo(6);
    assertThat(search.traces()).isEmpty();
  }

  @Test
  void no_database_holds_anything_that_can_be_read_without_its_key() {
    search.inDatabases(way.stack().store(""));
    assertThat(search.searched()).isGreaterThan(20);
    assertThat(search.traces()).isEmpty();
  }

  @Test
  void nothing_on_disk_tells_who_reported_but_the_envelope_of_the_reporters_own_mail() {
    search.inFiles("file", way.stack().data());
    assertThat(search.placesOf(IN_FILES)).isEmpty();
    assertThat(search.placesOf(IDENTITY))
        .isNotEmpty()
        .allMatch(place -> place.startsWith("file servers/mails/") && place.endsWith("(mail)"));
  }

  @Test
  void a_mail_says_to_the_reporter_only_that_there_is_something_to_see() {
    search.inMails(way.stack().data().resolve("servers/mails"));
    assertThat(search.searched()).isPositive();
    assertThat(search.traces()).isEmpty();
  }

  @Test
  void bawaslus_pages_and_files_show_the_account_but_not_who_gave_it() {
    look("siti", way.caseAddress());
    assertThat(search.searched()).isGreaterThan(5);
    assertThat(search.placesOf(IDENTITY)).isEmpty();
    assertThat(search.placesOf(IN_FILES)).isEmpty();
    assertThat(search.placesOf(CONFIDED))
        .contains(
            "page " + way.caseAddress() + " (description)",
            "page " + way.caseAddress() + " (message)");
  }

  @Test
  void the_supervisor_sees_neither_the_account_nor_who_gave_it() {
    look("bkn", way.addresses().investigation() + "/");
    assertThat(search.searched()).isGreaterThan(1);
    assertThat(search.traces()).isEmpty();
  }

  @Test
  void no_page_paper_or_picture_of_the_government_shows_a_trace_of_the_report() {
    for (var who : new String[] {"rini", "hadi", "pj"}) {
      look(who, way.proceeding());
    }
    assertThat(search.searched()).isGreaterThan(15);
    assertThat(search.traces()).isEmpty();
  }

  @Test
  void no_inbox_shows_a_trace_of_the_report() {
    for (var who : new String[] {"siti", "bkn"}) {
      look(who, way.addresses().notification() + "/oauth2/authorization/bawaslu");
    }
    for (var who : new String[] {"rini", "pj"}) {
      look(who, way.addresses().notification() + "/oauth2/authorization/pemda");
    }
    assertThat(search.searched()).isGreaterThanOrEqualTo(4);
    assertThat(search.traces()).isEmpty();
  }

  @Test
  void what_is_planted_is_found_wherever_it_leaks() {
    var planted = Marks.random();
    var leaks = new Leaks(way.stack());
    leaks.intoATopic(planted.name());
    leaks.intoALog(planted.nik());
    leaks.intoADatabase(planted.phone());
    leaks.intoAMail(planted.address());
    var finding = new Search(planted);
    finding.inTopics(way.addresses().brokers());
    finding.inFiles("log", way.stack().data().resolve("logs"));
    finding.inDatabases(way.stack().store(""));
    finding.inMails(way.stack().data().resolve("servers/mails"));
    assertThat(finding.placesOf(IDENTITY))
        .anyMatch(place -> place.equals("topic planted (name)"))
        .anyMatch(place -> place.equals("log planted.log (nik)"))
        .anyMatch(place -> place.equals("database planted.leaks (phone)"))
        .anyMatch(place -> place.startsWith("mail ") && place.endsWith("(address)"));
  }

  @Test
  void what_files_tell_besides_what_they_show_is_found() {
    var m = way.marks();
    var picture = id.netral.local.journey.Screenshots.of("@akun", "unggahan");
    search.in("picture", MarkedFiles.jpeg(picture, m.exif()));
    search.in("paper", MarkedFiles.pdf(m.pdfAuthor(), m.pdfTitle()));
    assertThat(search.placesOf(IN_FILES))
        .containsExactlyInAnyOrder("picture (exif)", "paper (pdfAuthor)", "paper (pdfTitle)");
  }

  private void look(String who, String address) {
    new Open(way.of(who), who).at(address);
    var here = way.of(who).tab().url();
    Crawl.from(way.of(who), here).forEach((at, bytes) -> search.in("page " + at, bytes));
  }
}
