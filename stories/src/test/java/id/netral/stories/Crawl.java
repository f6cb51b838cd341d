package id.netral.stories;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;

/** Everything that somebody can open from one page on, at one agency. */
final class Crawl {

  private static final int MOST = 300;

  private final ChromeBrowser browser;
  private final String origin;
  private final Map<String, byte[]> seen = new LinkedHashMap<>();
  private final ArrayDeque<String> next = new ArrayDeque<>();

  private Crawl(ChromeBrowser browser, String origin) {
    this.browser = browser;
    this.origin = origin;
  }

  /** Addresses and what lies there: pages, pictures and papers. */
  static Map<String, byte[]> from(ChromeBrowser browser, String address) {
    var start = URI.create(address);
    var crawl = new Crawl(browser, start.getScheme() + "://" + start.getAuthority() + "/");
    crawl.next.add(address);
    while (!crawl.next.isEmpty()) {
      crawl.open(crawl.next.remove());
    }
    return crawl.seen;
  }

  private void open(String address) {
    if (seen.containsKey(address)) {
      return;
    }
    if (seen.size() >= MOST) {
      throw new IllegalStateException("more than " + MOST + " addresses from " + origin);
    }
    var answer = browser.fetch(address);
    if (!answer.url().startsWith(origin)) {
      return; // sent on to another agency, whose pages are looked at as its own
    }
    seen.put(address, answer.body());
    if (answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
      var html = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8), address);
      html.select("a[href]").forEach(a -> follow(a.absUrl("href")));
      html.select("img[src]").forEach(i -> follow(i.absUrl("src")));
    }
    answer.dispose();
  }

  /** Pages of this agency, in one language; what only looks different is left out. */
  private void follow(String link) {
    var address = link.replaceFirst("#.*", "");
    if (address.startsWith(origin) && !address.contains("lang=") && !address.contains("oauth2")) {
      next.add(address);
    }
  }
}
