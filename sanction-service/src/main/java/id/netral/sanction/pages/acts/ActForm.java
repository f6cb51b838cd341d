package id.netral.sanction.pages.acts;

import id.netral.casefile.Handled;
import id.netral.sanction.handling.Entry;
import id.netral.sanction.handling.Reading.Opening;
import id.netral.sanction.lifecycle.Proceeding;
import id.netral.sanction.lifecycle.Step;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** One act as a page: what it shows, what it starts with, and what it does. */
interface ActForm {

  Step step();

  /** What stands in the fields when the page is first opened. */
  default MultiValueMap<String, String> start(Opening opening) {
    return new LinkedMultiValueMap<>();
  }

  /** What the page shows beside the fields. */
  default void show(Opening opening, Sheet sheet, Model model) {}

  /** Reads the fields; carried out only when they have no problem. */
  Deed read(Opening opening, Sheet sheet);

  /** What will be done once the fields are in order. */
  interface Deed {
    Handled<Proceeding> with(Entry entry);
  }
}
