package id.netral.casefile.comparing;

import id.netral.casefile.Announcement;
import id.netral.casefile.Contracts;
import id.netral.casefile.comparing.Question.Pair;
import id.netral.casefile.comparing.Question.UpTo;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks the hearers during one comparison; one that does not answer is not asked again in it. */
final class Asking {

  private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

  private final String agency;
  private final Contracts contracts;
  private final Hearers hearers;
  private final HeardPairs inside;
  private final Set<String> silent = new HashSet<>();
  private final Set<String> unknown = new HashSet<>();

  Asking(String agency, Contracts contracts, Hearers hearers, HeardPairs inside) {
    this.agency = agency;
    this.contracts = contracts;
    this.hearers = hearers;
    this.inside = inside;
  }

  /** Topics whose hearer did not answer. */
  Set<String> silent() {
    return silent;
  }

  /** Topics whose hearer can't be asked at all. */
  Set<String> unknown() {
    return unknown;
  }

  /** Finds those of these topics whose hearer can't be asked, whether or not it would be. */
  void expect(List<String> topics) {
    topics.forEach(this::client);
  }

  /** How far these pairs of one topic were heard; empty when the hearer did not say. */
  List<UpTo> ask(String topic, List<Pair> pairs) {
    if (topic.equals(Announcement.INSIDE)) {
      return inside.of(agency, pairs);
    }
    return client(topic)
        .flatMap(
            hearer ->
                answered(
                    topic,
                    () ->
                        hearer
                            .post()
                            .uri("/api/heard")
                            .body(new Question(agency, pairs))
                            .retrieve()
                            .body(UpTo[].class)))
        .map(List::of)
        .orElse(List.of());
  }

  /** Gives, page by page, all that the hearers of these topics have heard; each is asked once. */
  void all(List<String> topics, BiConsumer<String, List<UpTo>> page) {
    Set<RestClient> asked = Collections.newSetFromMap(new IdentityHashMap<>());
    for (var topic : topics) {
      client(topic).filter(asked::add).ifPresent(hearer -> all(topic, hearer, page));
    }
  }

  private void all(String topic, RestClient hearer, BiConsumer<String, List<UpTo>> page) {
    var after = "";
    do {
      var from = after;
      var got =
          answered(
              topic,
              () ->
                  hearer
                      .get()
                      .uri("/api/heard?sender={sender}&after={after}", agency, from)
                      .retrieve()
                      .body(Question.Page.class));
      got.ifPresent(p -> page.accept(topic, p.pairs()));
      after = got.map(Question.Page::next).orElse("");
    } while (!after.isEmpty());
  }

  private Optional<RestClient> client(String topic) {
    if (silent.contains(topic)) {
      return Optional.empty();
    }
    var client = contracts.audience(topic).flatMap(hearers::of);
    if (client.isEmpty()) {
      unknown.add(topic);
    }
    return client;
  }

  private interface Call<T> {
    @org.jspecify.annotations.Nullable
    T make();
  }

  private <T> Optional<T> answered(String topic, Call<T> call) {
    try {
      return Optional.of(Objects.requireNonNull(call.make(), "no answer"));
    } catch (RestClientException | IllegalStateException | NullPointerException e) {
      LOG.warn("The hearer of {} did not say how far it has heard: {}", topic, e.toString());
      silent.add(topic);
      return Optional.empty();
    }
  }
}
