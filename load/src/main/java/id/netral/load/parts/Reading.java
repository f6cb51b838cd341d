package id.netral.load.parts;

import id.netral.load.injecting.Call;
import id.netral.load.injecting.Pacing;
import id.netral.load.lives.Filing;
import id.netral.load.lives.Single;
import id.netral.load.people.People.Session;
import id.netral.load.telling.Figures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** (c) What people look at most: the tracking page, the queues, and the queues narrowed down. */
public final class Reading {

  private static final int TRACKED = 10;

  private final Ground ground;
  private final Figures figures;

  public Reading(Ground ground, Figures figures) {
    this.ground = ground;
    this.figures = figures;
  }

  /**
   * @param filed reports whose reporters look where they stand
   */
  public void at(String name, double rate, Duration length, Collection<Filing> filed) {
    var calls = calls(filed);
    var turn = new AtomicInteger();
    var seen =
        ground.run(
            Pacing.steady(rate, length),
            Duration.ZERO,
            () -> new Single(calls.get(Math.floorMod(turn.getAndIncrement(), calls.size()))));
    figures.run(name, rate, seen);
  }

  private List<Call> calls(Collection<Filing> filed) {
    var people = ground.people();
    var reports = ground.at().reports();
    var bawaslu = ground.at().investigation();
    var government = ground.at().sanction();
    var siti = people.session("siti", bawaslu, "/");
    var desk = people.session("siti", reports, "/papers");
    var rini = people.session("rini", government, "/");
    var calls = new ArrayList<Call>();
    for (var filing : filed.stream().limit(TRACKED).toList()) {
      calls.add(page("tracking page", reports + "/lacak/laporan", people.tracking(filing.code())));
      calls.add(page("queue at Bawaslu", bawaslu + "/", siti));
      calls.add(page("search at Bawaslu", bawaslu + "/?stage=registered&region=35.73", siti));
      calls.add(page("case page", bawaslu + "/cases/" + filing.report(), siti));
      calls.add(page("reports of the office", reports + "/papers", desk));
      calls.add(page("queue at the government", government + "/", rini));
      calls.add(page("search at the government", government + "/?level=severe", rini));
    }
    return calls;
  }

  private static Call page(String name, String address, Session session) {
    return Call.read(name, address).with("Accept", "text/html").with("Cookie", session.cookies());
  }
}
