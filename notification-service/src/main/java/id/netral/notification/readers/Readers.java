package id.netral.notification.readers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives controllers the {@link Reader} who asks: by session on pages, by token in the API. */
@Configuration(proxyBeanMethods = false)
class Readers implements WebMvcConfigurer, HandlerMethodArgumentResolver {

  private final Houses houses;

  Readers(Houses houses) {
    this.houses = houses;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Reader.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer page,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return reader(SecurityContextHolder.getContext().getAuthentication())
        .orElseThrow(() -> new AccessDeniedException("of no house that is known here"));
  }

  private Optional<Reader> reader(@Nullable Authentication signedIn) {
    return switch (signedIn) {
      case OAuth2AuthenticationToken session
          when session.getPrincipal() instanceof OidcUser person -> {
        var registration = session.getAuthorizedClientRegistrationId();
        yield houses
            .registered(registration)
            .map(house -> Reader.of(person.getIdToken(), registration, house));
      }
      case JwtAuthenticationToken bearer -> {
        var token = bearer.getToken();
        yield houses
            .ofIssuer(Objects.toString(token.getClaimAsString("iss"), ""))
            .flatMap(
                registration ->
                    houses
                        .registered(registration)
                        .map(house -> Reader.of(token, registration, house)));
      }
      case null, default -> Optional.empty();
    };
  }
}
