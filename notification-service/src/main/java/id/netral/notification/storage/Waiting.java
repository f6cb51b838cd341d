package id.netral.notification.storage;

import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import id.netral.casefile.CaseFiles;
import id.netral.notification.lifecycle.NoticeEvent;
import id.netral.notification.lifecycle.NoticeId;
import id.netral.notification.lifecycle.Notices;
import id.netral.notification.lifecycle.Progress.Wanted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map.Entry;
import org.springframework.stereotype.Component;

/** The notices whose mail may go out now. */
@Component
public class Waiting {

  private static final int AT_ONCE = 200;

  private final CaseFiles<Notices, NoticeEvent> files;

  Waiting(CaseFiles<Notices, NoticeEvent> files) {
    this.files = files;
  }

  /** Files in which there are some. */
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

  public List<NoticeId> in(String file, Instant now) {
    return files.find(file).stream()
        .flatMap(found -> found.state().notices().entrySet().stream())
        .filter(
            notice ->
                notice.getValue().progress() instanceof Wanted(_, var notBefore)
                    && !notBefore.isAfter(now))
        .map(Entry::getKey)
        .toList();
  }
}
