package id.netral.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.RedirectView;

/** Gives controllers the person who is signed in, and the page's frame the name. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class StaffPages {

  @Bean
  WebMvcConfigurer staffMembers() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new StaffParameter());
      }

      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Greeting());
      }
    };
  }

  /** Puts {@code signedIn} and {@code operates} into the model of every page that is drawn. */
  private static final class Greeting implements HandlerInterceptor {

    @Override
    public void postHandle(
        HttpServletRequest request,
        HttpServletResponse response,
        Object handler,
        @Nullable ModelAndView page) {
      if (page != null && drawn(page)) {
        Optional<StaffMember> person = SignedIn.now();
        person.ifPresent(who -> page.addObject("signedIn", who));
        page.addObject("operates", request.isUserInRole("operator"));
      }
    }

    private static boolean drawn(ModelAndView page) {
      var name = page.getViewName();
      return name == null
          ? page.hasView() && !(page.getView() instanceof RedirectView)
          : !name.startsWith("redirect:") && !name.startsWith("forward:");
    }
  }
}
