package id.netral.sanction.documents;

import id.netral.casefile.Entry;
import id.netral.house.Phrase;
import id.netral.house.Words;
import id.netral.sanction.handling.Limits;
import id.netral.sanction.handling.Reading.Opening;
import id.netral.sanction.lifecycle.Proceeding.Identified;
import id.netral.sanction.lifecycle.Proceeding.Sanctioned;
import id.netral.sanction.lifecycle.ProceedingEvent;
import id.netral.sanction.lifecycle.file.Nip;
import id.netral.sanction.lifecycle.file.Summons;
import id.netral.sanction.lifecycle.law.SanctionLaw;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a paper says, as text. */
@Component
final class PaperFacts {

  private final Limits limits;
  private final Words words;

  PaperFacts(Limits limits, Words words) {
    this.limits = limits;
    this.words = words;
  }

  /** Empty where there is no such paper in this state. */
  Optional<Map<String, Object>> of(Opening opening, String paper) {
    var state = opening.state();
    var exists =
        Papers.of(opening.proceeding(), state).stream()
            .anyMatch(line -> line.address().endsWith("/" + paper));
    if (!exists || !(state instanceof Identified identified)) {
      return Optional.empty();
    }
    var facts = common(opening, identified);
    switch (paper) {
      case "summons-1" -> summons(identified.inquiry().summonses().get(0), facts);
      case "summons-2" -> summons(identified.inquiry().summonses().get(1), facts);
      default -> file(opening, facts);
    }
    return Optional.of(facts);
  }

  private Map<String, Object> common(Opening opening, Identified state) {
    var region = limits.region(opening.government());
    var facts = new HashMap<String, Object>();
    var government = region.government() == null ? region.name() : region.government();
    facts.put("government", government);
    facts.put("city", region.name().replaceFirst("^(Kota|Kabupaten) ", ""));
    facts.put("zone", region.zoneName());
    facts.put("official", state.official());
    facts.put("nip", Nip.spaced(state.official().nip()));
    facts.put("team", state.inquiry().team());
    var recommendation = state.matter().recommendation();
    facts.put("recommendation", recommendation);
    facts.put("letterDate", day(recommendation.letterDate()));
    facts.put("actOn", day(recommendation.actOn()));
    return facts;
  }

  private void summons(Summons summons, Map<String, Object> facts) {
    facts.put("summons", summons);
    facts.put("summonsOn", plainDay(summons.on()));
    facts.put("examinationOn", day(summons.examinationOn()));
    facts.put("ordinalWord", summons.ordinal() == 1 ? "I" : "II");
  }

  private void file(Opening opening, Map<String, Object> facts) {
    var state = opening.state();
    Papers.examination(state).ifPresent(held -> facts.put("examination", held));
    Papers.findings(state).ifPresent(findings -> facts.put("findings", findings));
    Papers.findings(state).ifPresent(f -> facts.put("findingsOn", plainDay(f.on())));
    examinedOn(opening).ifPresent(on -> facts.put("examinedOn", day(on)));
    Papers.delivery(state)
        .ifPresent(
            delivery -> {
              facts.put("delivery", delivery);
              facts.put("deliveredOn", day(delivery.on()));
              facts.put("effectiveOn", day(delivery.effectiveOn()));
            });
    signer(opening, ProceedingEvent.PersonExamined.class).ifPresent(n -> facts.put("examiner", n));
    signer(opening, ProceedingEvent.SanctionDecided.class).ifPresent(n -> facts.put("signer", n));
    signer(opening, ProceedingEvent.DecisionDelivered.class)
        .ifPresent(n -> facts.put("deliverer", n));
    if (state instanceof Sanctioned sanctioned) {
      decision(sanctioned, facts);
    }
  }

  private void decision(Sanctioned state, Map<String, Object> facts) {
    var proposal = state.sanction().proposal();
    var law = SanctionLaw.CURRENT;
    var kind = law.kind(proposal.kind()).orElseThrow();
    facts.put("sanction", state.sanction());
    facts.put("kind", say("sanction.kind." + kind.code()));
    facts.put("kindArticle", kind.source().article());
    facts.put("level", say("sanction.level." + kind.level().name().toLowerCase(Words.INDONESIAN)));
    facts.put("isEthics", kind.code().startsWith("E"));
    facts.put("decidedOn", plainDay(proposal.decidedOn()));
    facts.put("office", proposal.office());
    facts.put("capacity", say("sanction.capacity.short." + proposal.capacity().name()));
    facts.put("violations", violations(proposal.violations()));
    var consentOn = proposal.consentOn();
    if (consentOn != null) {
      facts.put("consentOn", plainDay(consentOn));
    }
  }

  private List<String> violations(List<String> codes) {
    return codes.stream()
        .flatMap(code -> SanctionLaw.CURRENT.violation(code).stream())
        .map(v -> v.source().article() + ": " + say("sanction.violation." + v.code()))
        .toList();
  }

  private static Optional<LocalDate> examinedOn(Opening opening) {
    return opening.file().history().stream()
        .flatMap(entry -> Optional.ofNullable(entry.event()).stream())
        .filter(ProceedingEvent.PersonExamined.class::isInstance)
        .map(event -> ((ProceedingEvent.PersonExamined) event).on())
        .findFirst();
  }

  private static Optional<String> signer(Opening opening, Class<?> event) {
    return opening.file().history().stream()
        .filter(entry -> event.isInstance(entry.event()))
        .map(Entry::by)
        .flatMap(by -> Optional.ofNullable(by.name()).stream())
        .findFirst();
  }

  private String say(String key) {
    return words.say(Phrase.of(key), Words.INDONESIAN);
  }

  private String day(LocalDate day) {
    return words.day(day, Words.INDONESIAN);
  }

  /** Without the weekday, as letters are dated. */
  private String plainDay(LocalDate day) {
    var full = day(day);
    return full.substring(full.indexOf(' ') + 1);
  }
}
