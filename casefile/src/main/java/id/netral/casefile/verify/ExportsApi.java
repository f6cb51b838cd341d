package id.netral.casefile.verify;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Hands files out to auditors, to be verified elsewhere: to machines with a token and, at the
 * shorter address, to people who have signed in.
 */
@RestController
class ExportsApi {

  private static final MediaType LINES = MediaType.parseMediaType("application/x-ndjson");

  private final Exports exports;

  ExportsApi(Exports exports) {
    this.exports = exports;
  }

  @GetMapping({"/api/exports/{file}", "/exports/{file}"})
  ResponseEntity<StreamingResponseBody> export(@PathVariable String file) {
    if (!file.matches("[A-Za-z0-9-]{1,80}") || !exports.has(file)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return ResponseEntity.ok()
        .contentType(LINES)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + exports.name(file) + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(out -> exports.write(file, out));
  }
}
