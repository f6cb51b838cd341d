package id.netral.load.injecting;

import static io.gatling.javaapi.core.CoreDsl.ByteArrayBody;
import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.doIfOrElse;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;

/** The one simulation: every virtual user makes one visit. */
public final class Visits extends Simulation {

  private static final String VISIT = "visit";
  private static final String CALL = "call";
  private static final String STATUS = "status";
  private static final String BODY = "body";

  public Visits() {
    var run = OpenLoop.running();
    var steps =
        run.pacing().stages().stream()
            .map(s -> constantUsersPerSec(s.rate()).during(s.length()))
            .toArray(OpenInjectionStep[]::new);
    var all =
        scenario("visits")
            .exec(session -> session.set(VISIT, run.arrived()))
            .asLongAs(session -> visit(session).goesOn())
            .on(oneCall());
    var crowd = run.pacing().crowd();
    setUp(
            crowd == 0
                ? all.injectOpen(steps)
                : all.injectClosed(constantConcurrentUsers(crowd).during(run.pacing().length())))
        .protocols(
            http.shareConnections()
                .maxConnectionsPerHost(256)
                .disableFollowRedirect()
                .disableCaching()
                .disableWarmUp()
                .silentResources());
  }

  private static ChainBuilder oneCall() {
    return pause(session -> Duration.ofNanos(visit(session).untilDue()))
        .exec(session -> session.set(CALL, visit(session).call()).set(STATUS, 0).set(BODY, ""))
        .exec(
            doIfOrElse((Session session) -> call(session).isGet())
                .then(exec(checked(http(CALL).get(session -> call(session).address()))))
                .orElse(
                    exec(
                        checked(
                            http(CALL)
                                .post(session -> call(session).address())
                                .body(ByteArrayBody(session -> call(session).body()))))))
        .exec(
            session -> {
              visit(session).answered(call(session), session.getInt(STATUS), text(session));
              return session.markAsSucceeded();
            });
  }

  private static HttpRequestActionBuilder checked(HttpRequestActionBuilder request) {
    return request
        .sign(
            (signed, session) -> {
              call(session).headers().forEach((k, v) -> signed.getHeaders().set(k, v));
              return signed;
            })
        .check(status().saveAs(STATUS), bodyString().saveAs(BODY));
  }

  private static Injecting.Visiting visit(Session session) {
    return session.<Injecting.Visiting>get(VISIT);
  }

  private static Call call(Session session) {
    return session.<Call>get(CALL);
  }

  private static String text(Session session) {
    var body = session.getString(BODY);
    return body == null ? "" : body;
  }
}
