package id.netral.notification.storage;

import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import id.netral.casefile.CaseFiles;
import id.netral.notification.lifecycle.NoticeEvent;
import id.netral.notification.lifecycle.Notices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/** The files in which a mail may go out now. */
@Component
public class Waiting {

  private static final int AT_ONCE = 200;

  private final CaseFiles<Notices, NoticeEvent> files;

  Waiting(CaseFiles<Notices, NoticeEvent> files) {
    this.files = files;
  }

  public List<String> files(Instant now) {
    return files
        .collection()
        .find(lte("summary.nextMail", Date.from(now)))
        .projection(include("_id"))
        .sort(ascending("summary.nextMail"))
        .limit(AT_ONCE)
        .map(file -> file.getString("_id"))
        .into(new ArrayList<>());
  }
}
