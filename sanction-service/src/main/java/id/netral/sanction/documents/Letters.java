package id.netral.sanction.documents;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import id.netral.sanction.handling.Reading.Opening;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Draws a paper: the page and the PDF are one template and one style sheet. */
@Component
public final class Letters {

  private static final Locale INDONESIAN = Locale.of("id");
  private static final String LINK = "<link rel=\"stylesheet\" href=\"/sanction/paper.css\"/>";

  private final ITemplateEngine engine;
  private final PaperFacts facts;
  private final String style = styleSheet();

  Letters(ITemplateEngine engine, PaperFacts facts) {
    this.engine = engine;
    this.facts = facts;
  }

  /** Empty where there is no such paper in this state. */
  public Optional<String> page(Opening opening, String paper) {
    return facts.of(opening, paper).map(said -> drawn(paper, said));
  }

  public Optional<byte[]> pdf(Opening opening, String paper) {
    return page(opening, paper).map(this::pdf);
  }

  private String drawn(String paper, Map<String, Object> said) {
    var template = paper.startsWith("summons-") ? "summons" : paper;
    return engine.process("sanction/papers/" + template, new Context(INDONESIAN, said));
  }

  private byte[] pdf(String drawn) {
    var page = drawn.replace(LINK, "<style>" + style + "</style>");
    var out = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder().withHtmlContent(page, null).toStream(out).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String styleSheet() {
    var path = "/static/sanction/paper.css";
    try (var in = Objects.requireNonNull(Letters.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
