package id.netral.house.frame;

import id.netral.house.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;

/**
 * Every bundle on the class path: those named by {@code spring.messages.basename}, then whatever
 * lies at {@code messages/*_id.properties} or {@code messages_id.properties}, the house's own last
 * so that a service may say a word differently.
 */
public final class Bundles {

  private static final String HOUSE = "messages/house";
  private static final String ENDING = "_id.properties";

  private Bundles() {}

  public static ResourceBundleMessageSource source(String namedBySettings) {
    var names =
        new LinkedHashSet<>(Arrays.asList(StringUtils.tokenizeToStringArray(namedBySettings, ",")));
    names.addAll(found("classpath*:messages/*" + ENDING, "messages/"));
    names.addAll(found("classpath*:messages" + ENDING, ""));
    names.remove(HOUSE);
    names.add(HOUSE);
    var source = new ResourceBundleMessageSource();
    source.setBasenames(names.toArray(String[]::new));
    source.setDefaultEncoding(StandardCharsets.UTF_8.name());
    source.setFallbackToSystemLocale(false);
    source.setDefaultLocale(Words.INDONESIAN);
    return source;
  }

  private static Set<String> found(String pattern, String folder) {
    try {
      var names = new LinkedHashSet<String>();
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        var name = file.getFilename();
        if (name != null) {
          names.add(folder + name.substring(0, name.length() - ENDING.length()));
        }
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
