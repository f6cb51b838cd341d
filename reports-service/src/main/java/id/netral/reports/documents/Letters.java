package id.netral.reports.documents;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** Prints a letter. */
@Component
public class Letters {

  private final SpringTemplateEngine templates;
  private final ApplicationContext beans;

  Letters(SpringTemplateEngine templates, ApplicationContext beans) {
    this.templates = templates;
    this.beans = beans;
  }

  public byte[] pdf(Map<String, @Nullable Object> words) {
    var context = new Context(LocaleContextHolder.getLocale(), words);
    // Lets the template call beans such as @words outside of a web page.
    context.setVariable(
        ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
        new ThymeleafEvaluationContext(beans, null));
    var html = templates.process("reports/papers/cetak", context);
    try (var out = new ByteArrayOutputStream()) {
      new PdfRendererBuilder().withHtmlContent(html, null).toStream(out).run();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
