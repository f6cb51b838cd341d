package id.netral.reports.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Takes out of a PDF who made it, with what and when, and whatever could run. */
final class Pdfs {

  private static final List<COSName> OF_ANY_OBJECT =
      List.of(
          COSName.METADATA,
          COSName.getPDFName("PieceInfo"),
          COSName.getPDFName("LastModified"),
          COSName.getPDFName("EmbeddedFiles"),
          COSName.getPDFName("JavaScript"),
          COSName.getPDFName("OpenAction"),
          COSName.getPDFName("AA"),
          COSName.getPDFName("AF"));

  /** Of a note in the margin: its author, its days and its name. */
  private static final List<COSName> OF_A_NOTE =
      List.of(
          COSName.T,
          COSName.getPDFName("NM"),
          COSName.getPDFName("M"),
          COSName.getPDFName("CreationDate"));

  private Pdfs() {}

  static byte[] stripped(byte[] bytes) throws IOException {
    try (var pdf = Loader.loadPDF(bytes)) {
      pdf.setDocumentInformation(new PDDocumentInformation());
      strip(pdf.getDocumentCatalog().getCOSObject());
      for (var key : pdf.getDocument().getXrefTable().keySet()) {
        strip(pdf.getDocument().getObjectFromPool(key));
      }
      notes(pdf);
      pdf.getDocument().getTrailer().removeItem(COSName.ID);
      pdf.setDocumentId(0L);
      var out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static void strip(COSBase object) {
    var inner = object instanceof COSObject indirect ? indirect.getObject() : object;
    if (inner instanceof COSDictionary dictionary) {
      OF_ANY_OBJECT.forEach(dictionary::removeItem);
    }
  }

  private static void notes(PDDocument pdf) throws IOException {
    for (var page : pdf.getPages()) {
      for (var note : page.getAnnotations()) {
        OF_A_NOTE.forEach(note.getCOSObject()::removeItem);
      }
    }
  }
}
