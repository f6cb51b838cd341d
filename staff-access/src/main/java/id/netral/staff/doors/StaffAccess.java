package id.netral.staff.doors;

import static org.springframework.security.config.Customizer.withDefaults;

import id.netral.staff.issuers.Issuer;
import id.netral.staff.issuers.StaffSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * Two doors: {@code /api/**} for machines with a bearer token, everything else for people.
 *
 * <p>Forms carry a token against forgery that is compared with a cookie ({@code <agency>-form}),
 * not with a session: so the pages of citizens, who have no account, need none, and it works
 * without JavaScript. The cookie is random, ends with the browser, names nobody, and is set only by
 * a page that has a form. No address and no user agent is kept or logged anywhere here.
 *
 * <p>What the modules below give to every service is closed here, whatever a service opens: its
 * operation and its figures are the operator's, whole files the auditor's, how far one has heard
 * the other agencies'.
 */
@AutoConfiguration(
    beforeName = {
      "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
      "org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration",
      "org.springframework.boot.security.oauth2.client.autoconfigure.servlet.OAuth2ClientWebSecurityAutoConfiguration",
      "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration"
    })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(StaffSettings.class)
@EnableWebSecurity
@EnableMethodSecurity
@Import({SignInPage.class, ApiProblems.class, StoreAway.OnPages.class, StoreAway.OnApis.class})
class StaffAccess {

  /** Open to everyone in every service. */
  private static final String[] ALWAYS_OPEN = {
    "/error",
    "/favicon.ico",
    "/house/**",
    "/webjars/**",
    "/sign-in",
    "/signed-out",
    "/actuator/health/**",
    "/v3/api-docs/**",
    "/v3/api-docs.yaml"
  };

  /**
   * Requests are measured as a whole; a measurement around each filter would cost more than it
   * tells.
   */
  @Bean
  SecurityObservationSettings quietFilters() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  @ConditionalOnMissingBean
  ClientRegistrationRepository staffIssuers(StaffSettings settings) {
    return new InMemoryClientRegistrationRepository(
        settings.all().stream().map(Issuer::client).toList());
  }

  @Bean
  @ConditionalOnMissingBean
  OAuth2AuthorizedClientRepository staffTokens() {
    return new HttpSessionOAuth2AuthorizedClientRepository();
  }

  @Bean
  @Order(1)
  SecurityFilterChain apiDoor(HttpSecurity http, StaffSettings settings) {
    var problems = new AccessProblems();
    var tokens = BearerTokens.of(settings.all());
    Headers.on(http, settings.all());
    return http.securityMatcher("/api/**")
        .authorizeHttpRequests(
            paths ->
                paths
                    .requestMatchers("/api/operations/**")
                    .hasRole("operator")
                    .requestMatchers("/api/exports/**")
                    .hasRole("auditor")
                    .requestMatchers("/api/heard")
                    .hasAuthority("SCOPE_heard")
                    .requestMatchers(openPaths(settings))
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .exceptionHandling(e -> e.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .oauth2ResourceServer(
            server ->
                server
                    .authenticationManagerResolver(tokens)
                    .authenticationEntryPoint(problems)
                    .accessDeniedHandler(problems))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pageDoor(
      HttpSecurity http,
      StaffSettings settings,
      ApplicationContext context,
      @Value(StaffDefaults.AGENCY) String agency) {
    var issuers = settings.all();
    var start = issuers.size() == 1 ? SignInPage.start(issuers.getFirst()) : SignInPage.CHOOSE;
    Headers.on(http, issuers);
    return http.authorizeHttpRequests(
            paths ->
                paths
                    .requestMatchers(ALWAYS_OPEN)
                    .permitAll()
                    .requestMatchers("/operations/**", "/actuator/**")
                    .hasRole("operator")
                    .requestMatchers("/exports/**")
                    .hasRole("auditor")
                    .requestMatchers(openPaths(settings))
                    .permitAll()
                    .requestMatchers(new UnknownPages(context))
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .csrf(csrf -> csrf.csrfTokenRepository(formTokens(agency)))
        .oauth2Login(
            login ->
                login
                    .loginPage(start)
                    .failureUrl(SignInPage.CHOOSE + "?failed")
                    .userInfoEndpoint(user -> user.userAuthoritiesMapper(new RoleMapping())))
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessHandler(new SignedOut(issuers)))
        .anonymous(withDefaults())
        .build();
  }

  private static String[] openPaths(StaffSettings settings) {
    return settings.publicPaths().toArray(String[]::new);
  }

  private static CookieCsrfTokenRepository formTokens(String agency) {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(agency + "-form");
    tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax").path("/"));
    return tokens;
  }
}
