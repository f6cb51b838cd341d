package id.netral.investigation.pages;

import id.netral.house.DocumentLine;
import id.netral.house.Phrase;
import id.netral.house.Station;
import id.netral.investigation.documents.Releases;
import id.netral.investigation.handling.CaseAccess.Seen;
import id.netral.investigation.lifecycle.Investigation.Closed;
import id.netral.investigation.lifecycle.Investigation.Decided;
import id.netral.investigation.lifecycle.Investigation.NotRegistered;
import id.netral.investigation.lifecycle.Investigation.Opened;
import id.netral.investigation.lifecycle.Investigation.Recommended;
import id.netral.investigation.lifecycle.Investigation.Registered;
import id.netral.investigation.lifecycle.Investigation.Reviewed;
import id.netral.investigation.lifecycle.Investigation.Studied;
import id.netral.investigation.lifecycle.Investigation.TipReceived;
import id.netral.investigation.lifecycle.Investigation.UnderReview;
import id.netral.investigation.lifecycle.InvestigationEvent.BawasluWrote;
import id.netral.investigation.lifecycle.InvestigationEvent.ReporterWrote;
import id.netral.investigation.lifecycle.matter.FollowUp;
import id.netral.investigation.lifecycle.matter.Intake.Evidence;
import id.netral.investigation.lifecycle.matter.Plenary.Conclusion;
import id.netral.investigation.lifecycle.matter.Release;
import id.netral.investigation.pages.words.EventWords;
import id.netral.investigation.pages.words.TimelineWords;
import id.netral.investigation.storage.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the case page shows beside timeline, steps and clocks. */
record CaseView(
    List<DocumentLine> evidence,
    List<DocumentLine> documents,
    List<Said> dialogue,
    List<Person> people,
    List<Station> stations,
    @Nullable String number,
    @Nullable String letter) {

  /** One message of the dialogue. */
  record Said(boolean ours, Phrase who, Instant on, String text) {}

  /** One person of the case, with the outcome and where the government stands. */
  record Person(
      String name,
      @Nullable String post,
      @Nullable String unit,
      @Nullable Phrase outcome,
      List<String> offences,
      @Nullable Phrase followUp) {}

  static CaseView of(Seen seen, boolean whole) {
    var state = seen.state();
    return new CaseView(
        whole ? evidence(seen) : List.of(),
        Releases.of(state).stream().map(r -> document(seen, r)).toList(),
        whole ? dialogue(seen) : List.of(),
        people(state),
        stations(state),
        number(state).orElse(null),
        state instanceof Recommended r ? r.letter().number() : null);
  }

  private static List<DocumentLine> evidence(Seen seen) {
    var dossier = seen.state().dossier();
    return dossier.intake().evidence().stream()
        .map(e -> evidence(seen, e, dossier.wanted().contains(e.evidence())))
        .toList();
  }

  private static DocumentLine evidence(Seen seen, Evidence e, boolean wanted) {
    var name = Phrase.plain(e.name());
    if (wanted) {
      return DocumentLine.notYetHere(name, e.mediaType(), e.size(), e.sha256());
    }
    var address = "/cases/" + seen.file() + "/evidence/" + e.evidence().value();
    var line = DocumentLine.of(name, address, e.mediaType(), e.size()).withHash(e.sha256());
    return e.mediaType().startsWith("image/") ? line.withThumbnail(address + "?small") : line;
  }

  private static DocumentLine document(Seen seen, Release r) {
    return DocumentLine.of(
            Phrase.of(
                "investigation.release." + EventWords.slug(r.standing()), Phrase.plain(r.name())),
            "/cases/" + seen.file() + "/documents/" + r.document().value(),
            r.mediaType(),
            r.size())
        .withHash(r.sha256());
  }

  private static List<Said> dialogue(Seen seen) {
    var said = new ArrayList<Said>();
    for (var entry : seen.history()) {
      if (entry.event() instanceof ReporterWrote(var text)) {
        var alias = Phrase.plain(seen.state().dossier().intake().alias());
        said.add(new Said(false, alias, entry.on(), text));
      }
      if (entry.event() instanceof BawasluWrote(var text)) {
        said.add(new Said(true, TimelineWords.who(entry.by()), entry.on(), text));
      }
    }
    return List.copyOf(said);
  }

  private static List<Person> people(Opened state) {
    return switch (state) {
      case Decided s -> s.plenary().conclusions().stream().map(c -> person(c, null)).toList();
      case Closed s -> s.plenary().conclusions().stream().map(c -> person(c, null)).toList();
      case Recommended s ->
          s.plenary().conclusions().stream()
              .map(c -> person(c, s.followUps().get(c.person())))
              .toList();
      case TipReceived _, UnderReview _, Reviewed _, NotRegistered _, Registered _, Studied _ ->
          state.dossier().intake().accused().stream()
              .map(a -> new Person(a.name(), a.post(), a.unit(), null, List.of(), null))
              .toList();
    };
  }

  private static Person person(Conclusion c, @Nullable FollowUp followUp) {
    return new Person(
        c.name(),
        c.post(),
        c.unit(),
        EventWords.word("outcome", c.outcome()),
        c.offences().stream().map(o -> o.code() + " – " + o.article()).toList(),
        followUp == null ? null : followUp(followUp));
  }

  private static Phrase followUp(FollowUp followUp) {
    return switch (followUp) {
      case FollowUp.UnderWay(var stage, _) -> EventWords.word("follow-up", stage);
      case FollowUp.Sanctioned(var level, var on, _) ->
          Phrase.of("investigation.follow-up.sanctioned", EventWords.word("level", level), on);
      case FollowUp.Delivered(var level, var on, _) ->
          Phrase.of("investigation.follow-up.delivered", EventWords.word("level", level), on);
      case FollowUp.InForce(var level, var on) ->
          Phrase.of("investigation.follow-up.in-force", EventWords.word("level", level), on);
      case FollowUp.Unsanctioned _ -> Phrase.of("investigation.follow-up.unsanctioned");
    };
  }

  private static Optional<String> number(Opened state) {
    return switch (state) {
      case Registered s -> Optional.of(s.registration().number());
      case Studied s -> Optional.of(s.registration().number());
      case Decided s -> Optional.of(s.registration().number());
      case Recommended s -> Optional.of(s.registration().number());
      case Closed s -> Optional.of(s.registration().number());
      case TipReceived _, UnderReview _, Reviewed _, NotRegistered _ -> Optional.empty();
    };
  }

  private static List<Station> stations(Opened state) {
    var names =
        List.of("received", "registered", "clarified", "decided", "handed-over", "in-force");
    var at =
        switch (state) {
          case TipReceived _, UnderReview _, Reviewed _, NotRegistered _ -> 1;
          case Registered _ -> 2;
          case Studied _, Closed _ -> 3;
          case Decided _ -> 4;
          case Recommended _ -> Stage.of(state) == Stage.DONE ? names.size() : 5;
        };
    var over = state instanceof NotRegistered || state instanceof Closed;
    var stations = new ArrayList<Station>();
    for (int i = 0; i < names.size(); i++) {
      var name = Phrase.of("investigation.station." + names.get(i));
      stations.add(
          i < at
              ? Station.done(name, null)
              : over ? Station.skipped(name, null) : here(name, i == at));
    }
    return List.copyOf(stations);
  }

  private static Station here(Phrase name, boolean current) {
    return current ? Station.current(name, null) : Station.ahead(name);
  }
}
