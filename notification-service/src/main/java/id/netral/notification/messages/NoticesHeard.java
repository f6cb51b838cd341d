package id.netral.notification.messages;

import id.netral.casefile.CaseFiles;
import id.netral.casefile.DaysOff;
import id.netral.casefile.Heard;
import id.netral.casefile.Hearing;
import id.netral.casefile.Verdict;
import id.netral.casefile.comparing.Hearers;
import id.netral.deadlines.Deadlines;
import id.netral.notification.handling.Verdicts;
import id.netral.notification.lifecycle.NoticeCommand.WantNotice;
import id.netral.notification.lifecycle.NoticeEvent;
import id.netral.notification.lifecycle.Notices;
import id.netral.staff.ServiceCalls;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Agencies ask; the mail goes out later, by the post's rounds, never while hearing. */
@Configuration(proxyBeanMethods = false)
class NoticesHeard {

  @Bean
  Hearing<Notices, NoticeEvent> hearing(CaseFiles<Notices, NoticeEvent> files) {
    return Hearing.in(files)
        .from("notices.reports", "notices.investigation", "notices.sanction")
        .on("notice-wanted.v1", NoticeWantedV1.class, NoticesHeard::wanted);
  }

  /** Who hears this agency is asked with the settings {@code netral.calls.<agency>-heard}. */
  @Bean
  Hearers hearers(ServiceCalls calls) {
    return agency -> calls.find(agency + "-heard");
  }

  /** When other agencies are expected to speak. */
  @Bean
  DaysOff daysOff() {
    var deadlines = Deadlines.standard();
    return day -> deadlines.dayOff(day).isPresent();
  }

  /** The sender is who signed it, not what the message says of itself. */
  private static Verdict<NoticeEvent> wanted(Notices state, Heard<NoticeWantedV1> heard) {
    var wish = heard.data().wish(heard.sender(), heard.from());
    return Verdicts.of(state, new WantNotice(heard.data().id(), wish, heard.at()));
  }
}
