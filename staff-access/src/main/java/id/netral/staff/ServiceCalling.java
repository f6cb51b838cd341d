package id.netral.staff;

import id.netral.staff.calls.CallSettings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Offers the calls to other agencies. */
@AutoConfiguration
@EnableConfigurationProperties(CallSettings.class)
class ServiceCalling {

  @Bean
  ServiceCalls serviceCalls(CallSettings settings) {
    return new ServiceCalls(settings);
  }
}
