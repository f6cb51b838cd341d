package id.netral.load.floor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/**
 * One connection on which one question is asked over and over, opened anew where the server closes
 * it. A client that can do more takes so much of the machine that it measures itself.
 */
final class Wire implements AutoCloseable {

  private static final String LENGTH = "content-length:";
  private static final String CHUNKED = "transfer-encoding: chunked";

  private static final String CLOSED = "connection: close";

  private final URI address;
  private final byte[] request;
  private Socket socket;
  private InputStream in;

  Wire(URI address, String authorization, String body) throws IOException {
    this.address = address;
    socket = connected(address);
    in = new BufferedInputStream(socket.getInputStream());
    request =
        """
        POST %s HTTP/1.1
        Host: %s
        Authorization: %s
        Content-Type: application/json
        Content-Length: %d

        """
            .replace("\n", "\r\n")
            .formatted(address.getPath(), address.getAuthority(), authorization, body.length())
            .concat(body)
            .getBytes(UTF_8);
  }

  private static Socket connected(URI address) throws IOException {
    var socket = new Socket(address.getHost(), address.getPort());
    socket.setTcpNoDelay(true);
    return socket;
  }

  /** Asks, reads the whole answer and gives its status. */
  int post() throws IOException {
    socket.getOutputStream().write(request);
    var status = Integer.parseInt(line().split(" ")[1]);
    long length = 0;
    boolean chunked = false;
    boolean closed = false;
    for (var header = line(); !header.isEmpty(); header = line()) {
      var lower = header.toLowerCase(Locale.ROOT);
      chunked |= lower.equals(CHUNKED);
      closed |= lower.equals(CLOSED);
      length = lower.startsWith(LENGTH) ? number(lower.substring(LENGTH.length()), 10) : length;
    }
    if (chunked) {
      chunks();
    } else {
      in.skipNBytes(length);
    }
    if (closed) {
      close();
      socket = connected(address);
      in = new BufferedInputStream(socket.getInputStream());
    }
    return status;
  }

  private void chunks() throws IOException {
    long size;
    do {
      size = number(line(), 16);
      in.skipNBytes(size);
      line();
    } while (size > 0);
  }

  private static long number(String text, int radix) {
    return Long.parseLong(text.strip(), radix);
  }

  private String line() throws IOException {
    var line = new java.io.ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the connection was closed");
      }
      line.write(c);
    }
    return line.toString(ISO_8859_1).strip();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
