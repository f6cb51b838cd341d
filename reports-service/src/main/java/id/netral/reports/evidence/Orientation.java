package id.netral.reports.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How the camera was held, from a JPEG's EXIF block (tag 0x0112); 1 where nothing is said. */
final class Orientation {

  private static final int UPRIGHT = 1;
  private static final int APP1 = 0xFFE1;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final int TAG = 0x0112;
  private static final int EXIF_HEADER = 6; // "Exif", two zeros

  private Orientation() {}

  static int of(byte[] jpeg) {
    try {
      var bytes = ByteBuffer.wrap(jpeg);
      bytes.getShort();
      while (bytes.remaining() > 4) {
        int marker = bytes.getShort() & 0xFFFF;
        int length = bytes.getShort() & 0xFFFF;
        if (marker == START_OF_SCAN) return UPRIGHT;
        if (marker == APP1 && bytes.getInt(bytes.position()) == 0x45786966) {
          return inExif(bytes.slice(bytes.position() + EXIF_HEADER, length - 2 - EXIF_HEADER));
        }
        bytes.position(bytes.position() + length - 2);
      }
      return UPRIGHT;
    } catch (RuntimeException broken) {
      return UPRIGHT;
    }
  }

  private static int inExif(ByteBuffer tiff) {
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xFFFF) == TAG) return tiff.getShort(entry + 8);
    }
    return UPRIGHT;
  }
}
