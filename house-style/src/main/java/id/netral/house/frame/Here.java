package id.netral.house.frame;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the reader is; the frame finds it in the model as {@code here}.
 *
 * @param agency whose house it is, unless the page says otherwise
 * @param address path and query of this page
 * @param quickExit where a citizen goes who must leave at once
 */
public record Here(String agency, String address, String quickExit) {

  /** This page in another language. */
  public String in(String language) {
    return UriComponentsBuilder.fromUriString(address)
        .replaceQueryParam("lang", language)
        .build(true)
        .toUriString();
  }
}
