package id.netral.staff.doors;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says everything that goes wrong in an API as problem details; pages keep their error pages. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class ApiProblems extends ResponseEntityExceptionHandler {

  private static final Map<Class<?>, String> FORMS =
      Map.of(
          LocalDate.class, "is no date like 2024-09-28",
          Instant.class, "is no moment like 2024-09-28T02:30:00Z",
          String.class, "is no text");

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var problem = unreadable(unreadable.getCause());
    return handleExceptionInternal(unreadable, problem, headers, status, request);
  }

  /** A field, {@code accused[0].name}, and what is wrong with it. */
  record Fault(String field, String reason) {}

  /** Names the field that cannot be read, and what belongs there; never what was sent. */
  private static ProblemDetail unreadable(@Nullable Throwable cause) {
    return cause instanceof MismatchedInputException wrong && !wrong.getPath().isEmpty()
        ? field(wrong)
        : ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, place(cause));
  }

  private static ProblemDetail field(MismatchedInputException wrong) {
    var problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.BAD_REQUEST, "A field has another form than it should.");
    var reason = FORMS.getOrDefault(wrong.getTargetType(), "has another form than it should");
    problem.setProperty("errors", List.of(new Fault(path(wrong), reason)));
    return problem;
  }

  private static String path(JacksonException wrong) {
    return wrong.getPath().stream()
        .map(ApiProblems::step)
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  private static String step(Reference step) {
    return step.getPropertyName() == null
        ? "[%d]".formatted(step.getIndex())
        : "." + step.getPropertyName();
  }

  private static String place(@Nullable Throwable cause) {
    return cause instanceof JacksonException wrong && wrong.getLocation() != null
        ? "This is no JSON: line %d, column %d."
            .formatted(wrong.getLocation().getLineNr(), wrong.getLocation().getColumnNr())
        : "The body is missing or is no JSON.";
  }
}
