package id.netral.casefile.verify;

import id.netral.casefile.CaseFileSettings;
import id.netral.casefile.CaseFileStore;
import id.netral.casefile.sealing.Signer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@AutoConfiguration(afterName = "id.netral.casefile.CaseFileConfiguration")
class ExportsConfiguration {

  @Bean
  Exports exports(CaseFileSettings settings, CaseFileStore store, Signer signer) {
    return new Exports(settings.agency(), store, signer);
  }

  /** Apart, because its class can only be loaded where web pages are. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication(type = Type.SERVLET)
  @ConditionalOnClass(StreamingResponseBody.class)
  static class OnTheWeb {

    @Bean
    ExportsApi exportsApi(Exports exports) {
      return new ExportsApi(exports);
    }
  }
}
