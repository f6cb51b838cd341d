package id.netral.sanction.pages;

import id.netral.house.DocumentLine;
import id.netral.house.Phrase;
import id.netral.sanction.handling.Reading.Opening;
import id.netral.sanction.lifecycle.file.Recommendation;
import java.util.List;

/** What Bawaslu released, and whether it lies here yet. */
final class Released {

  private Released() {}

  static List<DocumentLine> of(Opening opening) {
    return opening.state().matter().recommendation().released().stream()
        .map(document -> line(opening, document))
        .toList();
  }

  private static DocumentLine line(Opening opening, Recommendation.Released document) {
    var name = Phrase.plain(document.name());
    if (!opening.state().matter().arrived().contains(document.document()) || opening.isLimited()) {
      return DocumentLine.notYetHere(
          name, document.mediaType(), document.size(), document.sha256());
    }
    var address = "/proceedings/" + opening.proceeding() + "/documents/" + document.document();
    var line =
        DocumentLine.of(name, address, document.mediaType(), document.size())
            .withHash(document.sha256());
    return line.picture() ? line.withThumbnail(address) : line;
  }
}
